/**
 * Tests the packed package as users get it: on each runtime as ES module and as CommonJS, with the oldest
 * and the newest zod, and its types under each way to resolve them. Every runtime must give the same
 * Articles to the byte.
 *
 *     npm run test:runtimes              builds, packs, and tries everything
 *     npm run test:runtimes -- --quick   packs the build there is; this Node, Chromium, the newest zod, types
 *                                        under nodenext
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findChromium } from "../../test/playground/chromium.js";
import { stories } from "./stories.js";
import { CHROMIUM, CURRENT, RESOLUTIONS, RUNTIMES, ZODS, zodTypesAreSound } from "./targets.js";

const quick = process.argv.includes("--quick");
const root = fileURLToPath(new URL("../../", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "wirecopy-"));
let failures = 0;

/** Runs a command and gives its output; an error tells what it said. */
function run(command: string[], cwd: string): string {
  const [program, ...args] = command;
  const { status, stdout, stderr, error } = spawnSync(program!, args, {
    cwd,
    encoding: "utf8",
    timeout: 300_000,
    maxBuffer: 1 << 28,
  });
  if (status === 0) return stdout;
  throw new Error(
    `${command.join(" ")}\n${error?.message ?? ""}${stdout.slice(-4000)}${stderr.slice(-4000)}`,
  );
}

function attempt(what: string, task: () => void): void {
  const began = performance.now();
  try {
    task();
    console.log(`ok    ${what} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  } catch (error) {
    failures++;
    console.log(`FAIL  ${what}\n${String(error)}`);
  }
}

/** A folder with the packed package, one zod and the files to run. */
function project(tarball: string, zod: string): string {
  const folder = join(work, `zod-${zod}`);
  cpSync(fileURLToPath(new URL("project/", import.meta.url)), folder, { recursive: true });
  for (const extension of [".mts", ".cts"])
    cpSync(join(folder, "types.ts"), join(folder, `types${extension}`));
  writeFileSync(join(folder, "stories.json"), JSON.stringify(stories()));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const compiler = (name: string) =>
    `${name}@${(JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest).devDependencies[name]!}`;
  run(
    ["npm", "install", "--no-audit", tarball, `zod@${zod}`, compiler("typescript"), compiler("@types/node")],
    folder,
  );
  return folder;
}

interface Manifest {
  devDependencies: Record<string, string>;
}

function checkTypes(folder: string, files: string[], options: object): void {
  const config = join(folder, "tsconfig.json");
  const compilerOptions = {
    target: "es2022",
    lib: ["es2022"],
    types: ["node"],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    ...options,
  };
  writeFileSync(config, JSON.stringify({ compilerOptions, files }));
  run([join(folder, "node_modules/.bin/tsc"), "-p", config], folder);
}

try {
  const pack = ["npm", "pack", "--json", "--pack-destination", work];
  const packed = run(quick ? [...pack, "--ignore-scripts"] : pack, root);
  const [{ filename }] = JSON.parse(packed.slice(packed.lastIndexOf("\n[") + 1)) as [{ filename: string }];

  const runtimes = [...(quick ? [CURRENT] : RUNTIMES), ...(findChromium() ? [CHROMIUM] : [])];
  const tools = join(work, "tools");
  mkdirSync(tools);
  const install = runtimes.flatMap((runtime) => runtime.install);
  writeFileSync(join(tools, "package.json"), "{}");
  if (install.length > 0) run(["npm", "install", "--no-audit", ...install], tools);

  let agreed: string | null = null;
  for (const zod of quick ? ["latest"] : ZODS) {
    const folder = project(join(work, filename), zod);
    for (const runtime of runtimes) {
      for (const file of ["check.mjs", "check.cjs"]) {
        attempt(`${runtime.name}, ${file === "check.mjs" ? "ES module" : "CommonJS"}, zod ${zod}`, () => {
          const result = run(runtime.command(tools, file), folder);
          agreed ??= result;
          if (result !== agreed) throw new Error("It gives other Articles than the first runtime.");
        });
      }
    }
    for (const resolution of quick ? RESOLUTIONS.slice(0, 1) : RESOLUTIONS) {
      const skipLibCheck = !zodTypesAreSound(resolution, zod);
      const what = `types under ${resolution.name}, zod ${zod}${skipLibCheck ? ", skipLibCheck for zod's own" : ""}`;
      attempt(what, () => {
        checkTypes(folder, resolution.files, { ...resolution.options, skipLibCheck });
      });
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

console.log(failures === 0 ? "Everything works everywhere." : `${String(failures)} failed.`);
process.exitCode = failures === 0 ? 0 : 1;
