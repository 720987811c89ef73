import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL("..", import.meta.url));

/** The library as it is released, which `npm run build` makes. */
export function release() {
  const path = join(here, "../dist/index.js");
  if (!existsSync(path)) throw new Error(`${path} is not there: npm run build`);
  return pathToFileURL(path).href;
}

/** Bundles a TypeScript file of this folder with the sources it imports, and gives the path of the result. */
export async function bundle(entry) {
  const outfile = join(mkdtempSync(join(tmpdir(), "wirecopy-bench-")), "bundle.mjs");
  await build({
    entryPoints: [join(here, entry)],
    outfile,
    bundle: true,
    format: "esm",
    target: "es2022",
    platform: "neutral",
    mainFields: ["module", "main"],
    nodePaths: [join(here, "node_modules")],
    logLevel: "error",
  });
  return pathToFileURL(outfile).href;
}
