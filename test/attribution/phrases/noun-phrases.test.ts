import { expect, test } from "vitest";
import { endOfPhrase } from "../../../src/attribution/phrases/noun-phrases.js";
import { read } from "../../../src/attribution/reading.js";
import { parseMarked } from "../../support/marked.js";
import { bodyOf } from "../attributed.js";

/** A noun phrase is marked with all that hangs on behind. */
test.each([
  "[Robert Lund of the northern delegation|x] spoke.",
  "[Brian Holm, a spokesman for the ministry,|x] spoke.",
  "[officials in the capital|x] spoke.",
  "[Dahl, who runs the port,|x] spoke.",
  "[Kari Dahl, 45, a lawyer from Oslo,|x] spoke.",
  "[Kari Dahl, the mayor of Oslo, a former diver,|x] spoke.",
  "[Kari Dahl, head of the port, and chairman of the bank,|x] spoke.",
  "[Kari Dahl, 45, who runs the port,|x] spoke.",
  "[Kari Dahl, a lawyer,|x] Monday spoke.",
  "[Kari Dahl, a lawyer,|x] and the mayor spoke.",
  "[Officials or their lawyers|x] spoke.",
  "[Neither the minister nor his deputy|x] spoke.",
  "[The minister|x] or he spoke.",
  "[The director, Kari Dahl,|x] who said it was late.",
  "[Xi and Petrov|x] signed it.",
  "[Anna Lopes (D-Ohio)|x] spoke.",
  "[People familiar with the talks|x] spoke.",
  "[Sources close to the club|x] spoke.",
  "[A union|x] afraid of losses spoke.",
  "[The ministry|x] on Monday spoke.",
  "[Dahl|x] spoke in Oslo.",
])("%s", (row) => {
  const { text, marks } = parseMarked(row);
  const body = bodyOf(text);
  const reading = read(body, []);
  const end = endOfPhrase(reading, body.phraseAt[0]!, body.tokens.length);
  expect(text.slice(0, body.tokens[end - 1].end)).toBe(marks[0].text);
});
