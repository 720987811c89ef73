import { defineConfig } from "tsup";
import { innerNames } from "./scripts/inner-names.js";
import { packModels } from "./scripts/pack-models.js";
import { pureTables } from "./scripts/pure-tables.js";

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
  minify: false,
  // Short names are sooner read when a process starts. `NAMES=1 npx tsup` keeps the long ones, for a profile.
  esbuildOptions(options) {
    options.minifyIdentifiers = process.env.NAMES === undefined;
    if (options.minifyIdentifiers) options.mangleProps = innerNames();
  },
  sourcemap: false,
  clean: true,
  inject: ["scripts/lexicon-together.ts"],
  esbuildPlugins: [packModels(), pureTables()],
});
