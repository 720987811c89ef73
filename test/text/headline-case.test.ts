import { describe, expect, test } from "vitest";
import { readBody } from "../../src/text/body.js";
import { HEADLINE } from "../../src/text/headline-case.js";
import { excerpt } from "../../src/text/span.js";

/** The words of a headline as the stages behind read them, above a body. */
function words(headline: string, body: string): string {
  const text = `${headline}\n\n${body}`;
  const top = excerpt(text, 0, headline.length);
  return readBody(text, [excerpt(text, headline.length + 2, text.length)], top)
    .tokens.filter(({ paragraph }) => paragraph === HEADLINE)
    .map((token) => token.text)
    .join(" ");
}

describe("what is not of a headline, and what names nobody, is told by no case:", () => {
  test.each([
    ["a desk's slug", "UPDATE 2-Halvorsen wins vote", "Halvorsen wins vote"],
    ["several", "RPT-UPDATE 1-Orbit says profit up", "Orbit says profit up"],
    ["a part of the headline", "NATO-Russia talks fail", "NATO-Russia talks fail"],
    ["a title in capitals", "PM quits over loan", "pm quits over loan"],
    ["not before a name", "MP Halvorsen quits", "MP Halvorsen quits"],
    ["nor behind a country", "Norway PM quits", "Norway PM quits"],
  ])("%s: %s", (_, headline, expected) =>
    expect(words(headline, "Kari Halvorsen of Orbit met NATO in Norway on Monday.")).toBe(expected),
  );
});

describe("a headline in title case is read as the body prints its words:", () => {
  test.each([
    [
      "names keep their capitals",
      "Mayor Dahl Denies Plan",
      "The mayor met Kari Dahl.",
      "Mayor Dahl denies plan",
    ],
    [
      "what the body has in small letters",
      "Green Vote Grows",
      "The green vote was cast.",
      "green vote grows",
    ],
    ["what it has with a capital inside", "Green Vote Grows", "The Green vote was cast.", "Green vote grows"],
    [
      "what it has more often",
      "Bush Fire Spreads",
      "He met Bush. A bush fire: the bush burnt.",
      "bush fire spreads",
    ],
    [
      "a capital first in a sentence tells of an unknown word",
      "Vote Pleases Lund",
      "Lund won.",
      "vote pleases Lund",
    ],
    ["but not of a common one", "Lund Loses Vote", "Vote counting began. Lund left.", "Lund loses vote"],
    ["unknown words are no names", "Dahl Pillories Lund", "Dahl met Lund.", "Dahl pillories Lund"],
    [
      "countries, cities, months, days",
      "Peru Vote in May Worries Lima",
      "It rained.",
      "Peru vote in May worries Lima",
    ],
    [
      "a title before its name",
      "Senator Lund Asks Mayor Who Paid",
      "It was Lund.",
      "Senator Lund asks mayor who paid",
    ],
    [
      "acronyms, initials and I",
      "How I Left the EU for the U.S. Team",
      "It rained.",
      "how I left the EU for the U.S. team",
    ],
  ])("%s: %s / %s", (_, headline, body, read) => expect(words(headline, body)).toBe(read));
});

describe("of any other headline the first word of a part is, if it is a noun:", () => {
  test.each([
    ["a noun", "Court frees two", "It rained.", "court frees two"],
    [
      "a noun that the body has as a name",
      "Marks sells ten shops",
      "The chain, Marks, did.",
      "Marks sells ten shops",
    ],
    ["no noun", "Dahl frees two", "It rained.", "Dahl frees two"],
    ["a noun behind a colon", "Two freed: Court", "It rained.", "Two freed : court"],
    ["a name inside", "Two leave House of Lund", "It rained.", "Two leave House of Lund"],
    ["people of a nation behind a figure", "Court frees 5 Iranians", "It rained.", "court frees 5 Iranians"],
  ])("%s: %s", (_, headline, body, read) => expect(words(headline, body)).toBe(read));
});

test("a headline in capitals is read as a paragraph in capitals is", () => {
  expect(words("MAYOR DENIES PLAN TO LEAVE", "It rained.")).toBe("mayor denies plan to leave");
});

test("a body of more words than are kept is read in the same way", () => {
  const others = Array.from({ length: 100_000 }, (_, i) => `x${i}`).join(" ");
  expect(words("Green Vote Grows", `The Green vote was cast. ${others}`)).toBe("Green vote grows");
});

test("a headline that does not stand above the body is none of its words", () => {
  const text = "It rained in Oslo.";
  expect(readBody(text, [excerpt(text, 0, 9)], excerpt(text, 10, 18)).tokens).toHaveLength(2);
});
