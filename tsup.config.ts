import { defineConfig } from "tsup";
import { innerNames } from "./scripts/inner-names.js";
import { packModels } from "./scripts/pack-models.js";
import { pureTables } from "./scripts/pure-tables.js";

const SHORT = process.env.NAMES === undefined;

export default defineConfig({
  entry: {
    index: "src/index.ts",
    "json-schema": "src/interop/json-schema.ts",
    ninjs: "src/interop/ninjs.ts",
    "schema-org": "src/interop/schema-org.ts",
    "web-annotation": "src/interop/web-annotation.ts",
  },
  format: ["esm", "cjs"],
  dts: true,
  target: "es2022",
  platform: "neutral",
  treeshake: true,
  splitting: false,
  // What is short is sooner read when a process starts: names by esbuild, and white space by terser, which keeps the
  // marks of what is pure that bundlers look for, and a line for each statement. `NAMES=1 npx tsup` leaves both as they
  // are, for a profile.
  minify: SHORT && "terser",
  terserOptions: {
    compress: false,
    mangle: false,
    format: { preserve_annotations: true, semicolons: false },
  },
  esbuildOptions(options) {
    options.minifyIdentifiers = SHORT;
    if (SHORT) options.mangleProps = innerNames();
  },
  sourcemap: false,
  clean: true,
  inject: ["scripts/lexicon-together.ts"],
  esbuildPlugins: [packModels(), pureTables()],
});
