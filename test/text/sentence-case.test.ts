import { describe, expect, test } from "vitest";
import { readBody } from "../../src/text/body.js";
import { isInCapitals } from "../../src/text/sentence-case.js";

/** The words of a paragraph as the stages behind read them. */
function words(text: string): string {
  return readBody(text, [{ start: 0, end: text.length, text }])
    .tokens.map((token) => token.text)
    .join(" ");
}

describe("a paragraph in capitals is read as printed elsewhere:", () => {
  test.each([
    ["verbs and nouns", "THE PORT WILL CLOSE, HE SAID.", "The port will close , he said ."],
    ["a name that opens a sentence", "TULLY SAID SO. REYES DENIED IT.", "Tully said so . Reyes denied it ."],
    [
      "names, and nouns that tell what somebody is",
      "COACH MAEVE TULLY LEFT OSLO",
      "Coach Maeve Tully left Oslo",
    ],
    [
      "a quoted sentence",
      '"WE LEFT," SAID ROSA LUND. "IT RAINED."',
      '" We left , " said Rosa Lund . " It rained . "',
    ],
    [
      "a noun unknown to the lexicon, behind an article",
      "HE SAW THE LIFEBOAT SINK",
      "He saw the lifeboat sink",
    ],
    [
      "endings of nouns and adverbs",
      "SHE CALLED IT TERRIBLY EMBARRASSING",
      "She called it terribly embarrassing",
    ],
    ["months and days", "IT SHUT ON MAY 3 AND IT MAY OPEN MONDAY", "It shut on May 3 and it may open Monday"],
    ["short words that are no others are acronyms", "IT JOINED THE EU AND NATO", "It joined the EU and Nato"],
    ["initials and abbreviations", "THE U.S. EMBASSY THANKED MR. LUND", "The U.S. Embassy thanked Mr. Lund"],
    ["a name behind a stop", "HE LEFT. TULLY SAID SO.", "He left . Tully said so ."],
    ["a date with its day first", "IT WAS 3 MAY WHEN HE LEFT", "It was 3 May when he left"],
    ["a noun behind a possessor", "SHE SOLD HER LIFEBOAT THERE", "She sold her lifeboat there"],
    [
      "people by what they do",
      "HE SAW EXPORTERS AND SPOKESMEN LEAVE",
      "He saw exporters and spokesmen leave",
    ],
    ["a name in a quotation", "HE SAID 'TULLY LEFT'", "He said ' Tully left '"],
    ["I stays I", "SHE AND I LEFT EARLY", "She and I left early"],
  ])("%s: %s", (_, printed, read) => expect(words(printed)).toBe(read));
});

describe("a paragraph is not in capitals with", () => {
  test.each([
    ["one small letter", "THE PORT WILL CLOSE, HE SAid."],
    ["fewer than four words", "KARI DAHL, OSLO"],
    ["no words", "1 2 3 4 5 - $"],
  ])("%s: %s", (_, text) => {
    expect(isInCapitals(text, 0, text.length)).toBe(false);
    expect(words(text).replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
  });
});
