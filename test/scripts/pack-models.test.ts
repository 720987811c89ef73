import { build } from "esbuild";
import { expect, test } from "vitest";
import { packModels } from "../../scripts/pack-models.js";
import type { Models } from "../../src/attribution/step-models.js";
import { MODELS } from "../../src/attribution/models/trained.js";

test("a release holds the weights of the sources, packed", async () => {
  const { outputFiles } = await build({
    entryPoints: ["src/attribution/models/trained.ts"],
    bundle: true,
    write: false,
    format: "esm",
    plugins: [packModels()],
  });
  const [{ text }] = outputFiles;
  expect(text).not.toContain("src/attribution/models/weights.ts");
  const released = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as { MODELS: Models };
  expect(released.MODELS).toEqual(MODELS);
});
