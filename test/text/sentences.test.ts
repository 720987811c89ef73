import { describe, expect, test } from "vitest";
import { readBody } from "../../src/text/body.js";
import { opensSentence } from "../../src/text/sentences.js";

const split = (text: string): string[] => {
  const { sentences } = readBody(text, [{ start: 0, end: text.length, text }]);
  return sentences.map(({ start, end }) => text.slice(start, end));
};

describe("a sentence ends", () => {
  test.each([
    ["at a stop before a capital", "The port closed. | Ships waited."],
    ["at a stop before a figure", "The port closed. | 12 ships waited."],
    ["behind the closing mark", "“The port is closed.” | Ships waited."],
    ["before an opening mark", 'The port closed. | "We wait," she said.'],
    ["before an opening bracket", "The port closed. | (It was late.)"],
    ["before a sum", "The port closed. | $5 was paid."],
    ["before a dash", "The port closed. | — It was late."],
    ["behind an ellipsis", "The port closed.... | Ships waited."],
    ["behind several closing marks", "“(‘The port closed.’)” | Ships waited."],
    ["at a small word with a stop", "He was no. 5, then no. 6. | Rask was first."],
    ["behind a company's form before a quotation", "He left Acme Corp. | “It rained,” he said."],
    ["behind “Jr.” before a function word", "Here is Ola Rask Jr. | The port closed."],
    ["behind a bracket", "(The port closed.) | Ships waited."],
    ["at a question", "Who closed it? | Nobody knows!  | It is shut."],
    [
      "at an abbreviation before a function word",
      "She left the U.S. | The port closed at 9 p.m. | It was late.",
    ],
    [
      "at a month or a street before a function word",
      "He left in Dec. | The mayor lives on Elm St. | She is out.",
    ],
    ["at a day of the month", "He left on March 1st. | Officials came on the 3rd. | It rained."],
    ["at a word that a state is short for", "The mayor was ill. | Moe went to Mass. | Lund did not."],
    ["at a quoted question that nobody asks", "“Is it shut?” | Rask left."],
    ["at one whose asker comes a sentence later", "“Is it shut?” | Rask left. | Lund asked."],
    ["at a quoted sentence, whoever says so", "“It is shut.” | Rask asked why."],
    ["at a question without marks, whoever asks next", "Is it shut? | Rask asked why."],
    ["at a closing mark glued to the next sentence", "“We wait.”| Ships left."],
  ])("%s", (_, marked) => {
    const text = marked.replaceAll(" | ", " ").replaceAll("| ", "");
    expect(split(text).map((sentence) => sentence.trim())).toEqual(
      marked.split("|").map((part) => part.trim()),
    );
  });
});

describe("a sentence goes on", () => {
  test.each([
    ["behind a title", "Mr. Dahl and Gov. Lund met Dr. Moe and Fr. Moe."],
    ["behind a saint, a mount and a state", "St. John and Mt. Rask are not in Gary, Ind. Moe is."],
    ["in a case's name", "In Lund v. Moe the court heard how Rask vs. The Hague ended."],
    ["before a page", "See p. 12 and figs. 1 and 2."],
    ["behind an initial", "George W. Hale and J. K. Rao met."],
    ["behind an abbreviation before a name", "The U.S. Navy and Acme Corp. Chairman Ola Dahl met on Dec. 3."],
    ["behind a company's form before its ticker", "Acme Inc. (NYSE: ACM) sold a mill."],
    ["when the quotation is the writer's object", "“Is it shut?” he asked."],
    ["before the one who cries", "“Never!” Rask cried."],
    ["before a small letter behind a mark", "“We wait.” ships were told."],
    ["where no space stands behind a bracket", "We wait (here.)Ships left"],
    ["behind an abbreviation before a small letter", "He left in Dec. on a ship."],
    ["before a nickname", "He met Mr. “Tom” Lund."],
    ["before the one who asks", "“Is it shut?” Harbour master Rask asked."],
    ["at a decimal point", "It rose 4.5 percent to 7.25."],
    ["inside a domain", "The deal with Amazon.com was off."],
    ["before a small letter", "He said ... nothing at all."],
  ])("%s", (_, text) => expect(split(text)).toEqual([text]));
});

test("a paragraph's end ends a sentence without a stop", () => {
  const text = "Ships waited\n\nNobody came";
  const paragraphs = [
    { start: 0, end: 12, text: "Ships waited" },
    { start: 14, end: 25, text: "Nobody came" },
  ];
  expect(readBody(text, paragraphs).sentences).toMatchObject([
    { start: 0, end: 12, paragraph: 0 },
    { start: 14, end: 25, paragraph: 1 },
  ]);
});

test("a sentence is opened by its first token alone", () => {
  const text = "Ships waited. They left.";
  const { tokens } = readBody(text, [{ start: 0, end: text.length, text }]);
  expect(tokens.filter((_, i) => opensSentence(tokens, i)).map((token) => token.text)).toEqual([
    "Ships",
    "They",
  ]);
});
