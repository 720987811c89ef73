import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";
import type { Step } from "../src/attribution/models/models.js";
import type { Models } from "../src/attribution/step-models.js";
import { pack } from "../src/attribution/scorer/packed-weights.js";
import { MODELS } from "../src/attribution/models/trained.js";

const trained = fileURLToPath(new URL("../src/attribution/models/trained.ts", import.meta.url));

/** Puts the trained weights into a release packed, in place of the tables by name that the sources hold. */
export function packModels(): Plugin {
  return {
    name: "pack-models",
    setup(build) {
      build.onLoad({ filter: /[/\\]trained\.ts$/ }, ({ path }) =>
        path === trained ? { contents: packedModule(MODELS), loader: "ts" } : null,
      );
    },
  };
}

/** A module that exports the same models. */
export function packedModule({ lemmas, ...scorers }: Models): string {
  const packed: Record<string, string> = { lemmas: [...lemmas.keys()].join(" ") };
  for (const step of Object.keys(scorers) as Step[]) packed[step] = pack(scorers[step].weights);
  return (
    'import { unpackModels } from "./models.js";\n' +
    `export const MODELS = /* @__PURE__ */ unpackModels(${JSON.stringify(packed)});\n`
  );
}
