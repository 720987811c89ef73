import { describe, expect, test } from "vitest";
import { attributionsOf } from "./attributed.js";

const sourcesOf = (text: string) =>
  attributionsOf(text).attributions.map(({ source }) => source?.text ?? null);

describe("the source of a cue", () => {
  test.each([
    ["subject before the cue", "The port director said the harbour was open.", "The port director"],
    ["pronoun", "He said the harbour was open.", "He"],
    [
      "with its apposition",
      "Leila Amari, the port director, said the harbour was open.",
      "Leila Amari, the port director,",
    ],
    ["subject behind the cue", '"It is open," said port director Leila Amari.', "port director Leila Amari"],
    ["after according to", "The harbour is open, according to the port director.", "the port director"],
    ["not what modifies it", "A man with grey hair said the harbour was open.", "A man with grey hair"],
    ["subject of a verb before", "Amari smiled and said the harbour was open.", "Amari"],
    ["of a participle", "Amari left early, saying the harbour was open.", "Amari"],
  ])("%s: %s", (_title, text, source) => expect(sourcesOf(text)).toContain(source));
});

test("a passive need not say who", () => {
  expect(sourcesOf("The harbour is expected to open on Friday.")).toEqual([null]);
});
