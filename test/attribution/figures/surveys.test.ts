import { describe, expect, test } from "vitest";
import { attributionFrom } from "../../support/cast.js";
import { read } from "../../../src/attribution/reading.js";
import { surveyFindings } from "../../../src/attribution/figures/surveys.js";
import { findQuotes } from "../../../src/quotes/find-quotes.js";
import { readBody } from "../../../src/text/body.js";
import { excerpt } from "../../../src/text/span.js";

/** A text that is one paragraph, as the stages read it. */
const bodyOf = (text: string) => readBody(text, [excerpt(text, 0, text.length)]);

/** `source / cue: content | content` of each finding. */
function findings(text: string): string[] {
  const body = bodyOf(text);
  return surveyFindings(read(body, findQuotes(body, [])), []).map(
    ({ source, cue, contents }) =>
      `${source?.text ?? "-"} / ${cue?.text ?? "-"}: ${contents.map((content) => content.text).join(" | ")}`,
  );
}

describe("what surveys find without a verb of speech", () => {
  test.each([
    [
      "In a Norsk Delta poll, 51 percent of voters were for it.",
      "a Norsk Delta poll / In: 51 percent of voters were for it",
    ],
    [
      "In a new survey released Monday, 51 percent were for it.",
      "a new survey released Monday / In: 51 percent were for it",
    ],
    [
      "But in the latest Delta poll, conducted in May, Lund led Dahl by 9 points.",
      "the latest Delta poll, conducted in May / in: Lund led Dahl by 9 points",
    ],
    ["In a Delta/Union poll, 51 percent were for it.", "a Delta/Union poll / In: 51 percent were for it"],
    [
      "Prices rose 2.3 percent, below the 2.5 percent median forecast in a Delta poll of economists.",
      "a Delta poll of economists / in: the 2.5 percent median forecast",
    ],
    ["Lund led Dahl by 9 points in a Delta poll.", "a Delta poll / in: Lund led Dahl by 9 points"],
    [
      "Support stood at 40 percent in the Delta average of recent polls.",
      "the Delta average of recent polls / in: Support stood at 40 percent",
    ],
    ["A Delta poll put her at 40 percent.", "A Delta poll / put: her at 40 percent"],
    [
      "Early estimates put the loss at 40 million euros.",
      "Early estimates / put: the loss at 40 million euros",
    ],
    [
      "The fund took in 40 million euros, a Delta analysis shows.",
      "a Delta analysis / shows: The fund took in 40 million euros",
    ],
    [
      "The fund took in 40 million euros, a Delta analysis of newly filed reports shows.",
      "a Delta analysis of newly filed reports / shows: The fund took in 40 million euros",
    ],
    [
      "Lund led Dahl more than 2-1 in a Delta poll Jan. 17-23.",
      "a Delta poll Jan. 17-23 / in: Lund led Dahl more than 2-1",
    ],
    [
      "In the previous Delta Post/Oslo Union national poll, conducted in May, Lund led by 5 points.",
      "the previous Delta Post/Oslo Union national poll, conducted in May / In: Lund led by 5 points",
    ],
    [
      "A new poll from OSLO TODAY/Delta University found 40 percent were unsure.",
      "A new poll from OSLO TODAY/Delta University / found: 40 percent were unsure",
    ],
    [
      "Oslo's Harbor States average shows him ahead by 3.7 points.",
      "Oslo's Harbor States average / shows: him ahead by 3.7 points",
    ],
    [
      "She trails him in the Delta average of Oslo polls by nearly 9 points.",
      "the Delta average of Oslo polls / in: She trails him | by nearly 9 points",
    ],
    ["After a new poll showing him at 14 percent, he quit.", "a new poll / showing: him at 14 percent"],
    [
      "In a Delta Union Poll the same month, 38 percent were for it.",
      "a Delta Union Poll the same month / In: 38 percent were for it",
    ],
    ["By the Herald's tally, she has 40 seats.", "the Herald's tally / By: she has 40 seats"],
    ["The bulletin shows 17 deaths.", "The bulletin / shows: 17 deaths"],
    ["A count, based on 64 clinics, shows 29 deaths.", "A count, based on 64 clinics / shows: 29 deaths"],
    ["The poll has Lund at 40 percent.", "The poll / has: Lund at 40 percent"],
    ["A Delta poll had given him 40 percent.", "A Delta poll / given: him 40 percent"],
    ["The port's bulletin lists 12 boats as lost.", "The port's bulletin / lists: 12 boats as lost"],
    ["Half of them want 12 parks, a Delta poll found.", "a Delta poll / found: Half of them want 12 parks"],
    [
      "Some 12 percent left, a poll by Delta showed last month.",
      "a poll by Delta / showed: Some 12 percent left",
    ],
    ["Sales fell 4 percent, a Delta survey found on Monday.", "a Delta survey / found: Sales fell 4 percent"],
    [
      "Sales fell 4 percent, a survey of nearly 800 shops found.",
      "a survey of nearly 800 shops / found: Sales fell 4 percent",
    ],
  ])("%s", (text, finding) => expect(findings(text)).toEqual([finding]));
});

describe("a list below what a survey found", () => {
  const listed = (head: string) => {
    const lines = [head, "- 56 percent left", "- 39 percent stayed."];
    const text = lines.join("\n");
    let at = 0;
    const paragraphs = lines.map((line) => excerpt(text, at, (at += line.length + 1) - 1));
    return surveyFindings(read(readBody(text, paragraphs), []), []).map(
      ({ source, contents }) =>
        `${source?.text ?? "-"}: ${contents.map((content) => content.text).join(" | ")}`,
    );
  };

  test.each(["The Delta poll found:", "The Delta poll found that:", "The Delta poll showed the following:"])(
    "%s",
    (head) => expect(listed(head)).toEqual(["The Delta poll: 56 percent left | 39 percent stayed"]),
  );

  test.each(["The Delta poll begins:", "The Delta poll found these things to say:", "The Delta poll found."])(
    "not %s",
    (head) => expect(listed(head)).toEqual([]),
  );
});

describe("a survey in the source of another", () => {
  const withKnown = (text: string, source: string) => {
    const body = bodyOf(text);
    const known = attributionFrom(text, text.indexOf(source), text.indexOf(source) + source.length);
    return surveyFindings(read(body, []), [known]).map(({ contents }) =>
      contents.map((content) => content.text),
    );
  };

  test("finds what a share of those asked says, behind a colon", () => {
    expect(
      withKnown(
        "Doubt grew: Some 20 percent of people in a Delta poll said it was late.",
        "Some 20 percent of people in a Delta poll",
      ),
    ).toEqual([["Some 20 percent of people", "said it was late"]]);
  });

  test("finds nothing of who is no share", () => {
    expect(
      withKnown(
        "Fourteen of 16 analysts in a Delta poll said it fell.",
        "Fourteen of 16 analysts in a Delta poll",
      ),
    ).toEqual([]);
  });
});

describe("no finding", () => {
  test.each([
    ["without a figure", "In a Delta poll, voters were for it."],
    ["without a verb of finding", "A Delta poll of 800 voters begins on Monday."],
    ["where a bulletin does something else", "The bulletin cost 40 crowns."],
    ["where records have something, not find it", "The records have 40 pages."],
    ["where something is given in a bulletin", "The bulletin given out in May cost 40 crowns."],
    ["where a survey has something, not find it", "The poll has a margin of error of 3 points."],
    ["in all polls there are", "He can run if he gets 15 percent in the polls."],
    ["where a survey's noun leads up to another", "The poll workers put up 40 tables."],
    ["by what counts nothing", "By the harbour, she has 40 boats."],
    ["in what is no survey", "In a small town, 51 percent were for it."],
    ["in a quotation", '"In a Delta poll, 51 percent were for it," Lund said.'],
  ])("%s", (_, text) => expect(findings(text)).toEqual([]));

  test("where the survey is the source of an attribution already", () => {
    const text = "A Delta poll showed 51 percent were for it.";
    expect(surveyFindings(read(bodyOf(text), []), [])).toHaveLength(1);
    expect(surveyFindings(read(bodyOf(text), []), [attributionFrom(text, 0, 12)])).toEqual([]);
  });
});

test("quotations in a finding are in its list", () => {
  const text = 'In a Delta poll, 51 percent called it "a mistake that we will all regret".';
  const body = bodyOf(text);
  const [finding] = surveyFindings(read(body, findQuotes(body, [])), []);
  expect([finding?.kind, finding?.quotes]).toEqual(["mixed", [0]]);
});
