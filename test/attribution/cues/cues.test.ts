import { describe, expect, test } from "vitest";
import { FORM_NAMES, isFiniteCue } from "../../../src/attribution/cues/cue.js";
import { findCueCandidates } from "../../../src/attribution/cues/cues.js";
import { read } from "../../../src/attribution/reading.js";
import { findQuotes } from "../../../src/quotes/find-quotes.js";
import { bodyOf } from "../attributed.js";

/** The candidates of a text, from the first word of the group to its head, with their form. */
function cuesOf(text: string): string[] {
  const body = bodyOf(text);
  const reading = read(body, findQuotes(body, []));
  return findCueCandidates(reading).map(({ first, head, form }) => {
    const group = body.tokens.slice(first, head + 1).map((token) => token.text);
    return `${group.join(" ")}/${FORM_NAMES[form]}`;
  });
}

describe("candidates", () => {
  test.each([
    ["The mayor said no.", ["said/VBD"]],
    ["The mayor has repeatedly said no.", ["has repeatedly said/VBN"]],
    ["The mayor has long said no.", ["has long said/VBN"]],
    ["A man who asked to speak privately said no.", ["asked/VBD", "to speak/VB", "said/VBD"]],
    ["The memo, seen by Lusa, states that it failed.", ["seen/VBN", "states/VBZ"]],
    ["Calls for his resignation grew.", ["Calls/noun"]],
    ["Calls him a fool.", ["Calls/VBZ"]],
    ["Lusa first reported it.", ["first reported/VBD"]],
    ["The first reported case was his.", ["reported/other"]],
    ["The mayor did not respond.", ["did not respond/VB"]],
    ["The mayor was criticized.", ["was criticized/passive"]],
    ["Prices rose, according to the agency.", ["according/according"]],
    ["Prices rose, according to custom.", []],
    ["The union repeated its demand.", ["repeated/VBD", "demand/noun"]],
    ["Officials are wary of the plan.", ["are wary/other", "plan/noun"]],
    ["Officials are worried that it fell.", ["are worried/other"]],
    ["The mayor was convinced by it.", ["was convinced/passive"]],
    ["The mayor was quoted as saying so.", ["was quoted as saying/VBD"]],
    ["It may fade, researchers report today in Acta.", ["report/VBP"]],
    ["It may fade, the researchers report.", ["report/VBP"]],
    ["Sales rose, per DataFirm.", ["per/according"]],
    ["It rose, Per Dahl reported.", ["reported/VBD"]],
    ["Orbin estimated that it fell.", ["estimated/VBD"]],
    ["Orbin declined to comment.", ["declined/VBD", "to comment/VB"]],
    ["Orbin declined the offer of 3 percent.", ["declined/VBD", "offer/noun"]],
    ['A board by the door: "Closed for good."', [":/colon"]],
    [
      'The road from the harbour to the old mill by the lake was shut, with a board by it: "Closed for good."',
      [":/colon"],
    ],
    [
      'A board on the road from the harbour to the old mill by the lake and on to Oslo, stating: "Closed."',
      ["stating/VBG"],
    ],
  ])("%s", (text, cues) => expect(cuesOf(text)).toEqual(cues));
});

describe("no candidates", () => {
  test.each([
    "The river froze.",
    "Rain fell on the town all day.",
    "The time was 10:30.",
    "The fare is $4, per rider.",
    "Sales declined to $4 million.",
    "Sales declined to the level of May.",
    "Sales declined 3 percent.",
    "Sales declined by $3 million.",
    "Sales declined slightly to 40.",
    "The market, estimated to top $4 million, shrank.",
    "The boats, valued at $16 each, sank.",
  ])("%s", (text) => expect(cuesOf(text)).toEqual([]));
});

test("a verb of no cue class is a candidate beside a quotation or a that-clause only", () => {
  expect(cuesOf("The river froze.")).toEqual([]);
  expect(cuesOf('"Enough," he froze.')).toEqual(["froze/VBD"]);
});

describe("finite", () => {
  const finite = (text: string): boolean[] => {
    const body = bodyOf(text);
    return findCueCandidates(read(body, [])).map(isFiniteCue);
  };
  test.each([
    ["The mayor said no.", [true]],
    ["The mayor will say no.", [true]],
    ["The mayor, saying no, left the hall.", [false]],
  ])("%s", (text, expected) => expect(finite(text)).toEqual(expected));
});
