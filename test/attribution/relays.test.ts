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

test("who says what he himself thinks passes nothing on", () => {
  for (const [, relay] of chain("Dahl said he believed that the talks had failed."))
    expect(relay).toBeUndefined();
});

test("two attributions side by side pass nothing on", () => {
  expect(chain('"It was loud," said Lund. Dahl said the hall was full.')).toEqual([
    ["Lund", undefined],
    ["Dahl", undefined],
  ]);
});
