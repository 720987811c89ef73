import { describe, expect, test } from "vitest";
import { parseMarked, printMarked } from "../support/marked.js";
import { attributionsOf } from "./attributed.js";

/**
 * Marks each source of a text with the source that passes it on, `-` where none does: a right reading of a marked text
 * gives it back.
 */
function relayed(marked: string): string {
  const { text } = parseMarked(marked);
  const { attributions } = attributionsOf(text);
  return printMarked(
    text,
    attributions.map(({ source, relay }) => ({
      ...source!,
      label: relay === null ? "-" : attributions[relay].source!.text,
    })),
  );
}

describe("a report passes on what others say in it", () => {
  test.each([
    "[Yonhap news agency|-] reported on Tuesday that [officials in Seoul|Yonhap news agency] said the launch had failed.",
    "According to [Lund|-], [the mayor|Lund] said the talks had failed.",
    "[The mayor|Lusa] said the road was shut, [Lusa|-] reported.",
    '"It was loud," [Dahl|the records] wrote, according to [the records|-]. "We left."',
    "[Lusa|-] quoted [Ana Reis|Lusa] as saying that the bridge was safe.",
  ])("%s", (marked) => expect(relayed(marked)).toBe(marked));
});

describe("but nothing", () => {
  test.each([
    [
      "of whom a pronoun stands for: it may be who speaks",
      "According to [Lund|-], [she|-] said the talks had failed.",
    ],
    ["of whoever speaks beside it", '"It was loud," said [Lund|-]. [Dahl|-] said the hall was full.'],
  ])("%s: %s", (_, marked) => expect(relayed(marked)).toBe(marked));
});
