import { defineConfig } from "tsup";

// One classic script, for the page and its worker alike, so that the page also opens from a file.
// "wirecopy" is the built package, found by its own name.
export default defineConfig({
  entry: { playground: "docs/playground/main.ts" },
  outDir: "docs/site/playground",
  publicDir: "docs/playground/page",
  format: "iife",
  outExtension: () => ({ js: ".js" }),
  platform: "browser",
  target: "es2022",
  noExternal: [/./],
  minify: true,
  clean: true,
});
