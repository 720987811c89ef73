import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL("..", import.meta.url));

/** Bundles a TypeScript file of this folder as a release is bundled, and gives the path of the result. */
export async function bundle(entry, name = "bundle") {
  const outfile = join(mkdtempSync(join(tmpdir(), "wirecopy-bench-")), `${name}.mjs`);
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
