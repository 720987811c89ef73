import { expect, test } from "vitest";
import { attributionsOf } from "./attributed.js";

/** Each source with the source that passes it on. */
function chain(text: string): [string | undefined, string | undefined][] {
  const { attributions } = attributionsOf(text);
  return attributions.map(({ source, relay }) => [
    source?.text,
    relay === null ? undefined : attributions[relay].source?.text,
  ]);
}

test("a report passes on what officials said", () => {
  expect(
    chain("Yonhap news agency reported on Tuesday that officials in Seoul said the launch had failed."),
  ).toEqual([
    ["Yonhap news agency", undefined],
    ["officials in Seoul", "Yonhap news agency"],
  ]);
});

test("whom a pronoun stands for is passed on by nobody: it may be who speaks", () => {
  expect(chain("According to Lund, she said the talks had failed.")).toEqual([
    ["Lund", undefined],
    ["she", undefined],
  ]);
  expect(chain("According to Lund, the mayor said the talks had failed.")).toEqual([
    ["Lund", undefined],
    ["the mayor", "Lund"],
  ]);
});

test("two attributions side by side pass nothing on", () => {
  expect(chain('"It was loud," said Lund. Dahl said the hall was full.')).toEqual([
    ["Lund", undefined],
    ["Dahl", undefined],
  ]);
});
