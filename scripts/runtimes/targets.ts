import { fileURLToPath } from "node:url";

/** A runtime: how to install it and how to run a file of the project on it. */
export interface Runtime {
  name: string;
  /** What `npm install` puts into the folder of tools; nothing for the Node that runs this. */
  install: string[];
  /** The command, by the kind of module; `tools` is the folder of tools. */
  command: (tools: string, file: string) => string[];
}

const node = (major: number): Runtime => ({
  name: `node ${String(major)}`,
  install: [`node${String(major)}@npm:node@${String(major)}`],
  command: (tools, file) => [`${tools}/node_modules/node${String(major)}/bin/node`, file],
});

export const CURRENT: Runtime = {
  name: `node ${process.versions.node.split(".")[0]!} (this one)`,
  install: [],
  command: (_, file) => [process.execPath, file],
};

export const RUNTIMES: Runtime[] = [
  node(20),
  node(22),
  node(24),
  {
    name: "deno",
    install: ["deno"],
    // An ES module gets no permission at all: the library reads, writes and asks nothing. `require` has to read.
    command: (tools, file) => [
      `${tools}/node_modules/.bin/deno`,
      "run",
      "--no-prompt",
      "--node-modules-dir=manual",
      ...(file.endsWith(".cjs") ? ["--allow-read"] : []),
      file,
    ],
  },
  { name: "bun", install: ["bun"], command: (tools, file) => [`${tools}/node_modules/.bin/bun`, file] },
];

const inChromium = fileURLToPath(new URL("chromium.ts", import.meta.url));

/** Chromium on this machine; the package and its CommonJS twin come bundled, as pages get them. */
export const CHROMIUM: Runtime = {
  name: "chromium",
  install: [],
  command: (_, file) => [process.execPath, "--import", import.meta.resolve("tsx"), inChromium, file],
};

/** The oldest zod that `peerDependencies` allows, and the newest. */
export const ZODS = ["4.2.0", "latest"];

/** How TypeScript finds types, with the files that it reads and the compiler's options for it. */
export interface Resolution {
  name: string;
  files: string[];
  options: object;
}

export const RESOLUTIONS: Resolution[] = [
  { name: "nodenext", files: ["types.mts", "types.cts"], options: { module: "nodenext" } },
  { name: "node16", files: ["types.mts", "types.cts"], options: { module: "node16" } },
  { name: "bundler", files: ["types.ts"], options: { module: "esnext", moduleResolution: "bundler" } },
];

/**
 * Whether a zod's own types stand being checked along with ours. Those of 4.2 do not under node16 (TS1542 in
 * `json-schema-generator.d.cts`, also without this package); 4.3.0 mended it.
 */
export function zodTypesAreSound({ name }: Resolution, zod: string): boolean {
  return !(zod.startsWith("4.2.") && name === "node16");
}
