import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { markdownExamples, runExample, sourceExamples, type Example } from "../support/doctest.js";

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const list = (folder: string, extension: string) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(extension) && !path.startsWith("site"))
    .map((path) => `${folder}/${path}`)
    .sort();

const documents: [string, Example[]][] = [
  ...["README.md", ...list("docs", ".md")].map((path): [string, Example[]] => [
    path,
    markdownExamples(read(path)),
  ]),
  ...list("src", ".ts").map((path): [string, Example[]] => [path, sourceExamples(read(path))]),
];

describe.each(documents.filter(([, examples]) => examples.length > 0))("%s", (_, examples) => {
  test.each(examples.map(({ name, code }) => [name, code]))("%s", async (_, code) => {
    await runExample(code);
  });
});

describe("the runner itself", () => {
  test.each([
    ["a wrong value", "1 + 1; // 3"],
    ["a wrong value on several lines", "[1].concat(2);\n// [\n//   1,\n// ]"],
    ["an error that does not come", "1 + 1; // throws TypeError"],
    ["an error of another kind", "null.x; // throws RangeError"],
    ["an error in the code", "null.x;"],
  ])("fails on %s", async (_, code) => {
    await expect(runExample(code)).rejects.toThrow();
  });

  test.each([
    ["a right value", "1 + 1; // 2"],
    ["a value on several lines", "[1].concat(2);\n// [\n//   1,\n//   2,\n// ]"],
    ["an error that comes", "null.x; // throws TypeError"],
    ["a comment in words", "1 + 1; // adds"],
  ])("passes %s", async (_, code) => {
    await expect(runExample(code)).resolves.toBeUndefined();
  });
});
