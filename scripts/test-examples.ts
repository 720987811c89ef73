/**
 * Installs the examples that are packages of their own with the library as it is built, and runs their
 * tests: `npm run test:examples`, after `npm run build`.
 */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const run = (cwd: string, ...args: string[]) => {
  const { status } = spawnSync("npm", args, { cwd, stdio: "inherit", timeout: 600_000 });
  if (status !== 0) throw new Error(`npm ${args.join(" ")} failed in ${cwd}`);
};

for (const name of ["corpus", "queue"]) {
  const folder = fileURLToPath(new URL(`../examples/${name}/`, import.meta.url));
  // Copies of the library and of the other example: an old one would be taken for the present one.
  for (const copy of ["wirecopy", "wirecopy-example-corpus"]) {
    rmSync(`${folder}node_modules/${copy}`, { recursive: true, force: true });
  }
  run(folder, "install", "--no-audit");
  run(folder, "test");
}
