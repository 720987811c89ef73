import { describe, expect, test } from "vitest";
import { surveyFindings } from "../../../src/attribution/figures/surveys.js";
import { read } from "../../../src/attribution/reading.js";
import { readBody } from "../../../src/text/body.js";
import { excerpt } from "../../../src/text/span.js";
import { attributionFrom } from "../../support/cast.js";
import { parseMarked } from "../../support/marked.js";
import { printAttributions, readingOf } from "../attributed.js";

/** Marks each finding of a survey in a text: a right reading of a marked text gives it back. */
function findings(marked: string): string {
  const { text } = parseMarked(marked);
  return printAttributions(text, surveyFindings(readingOf(text), []));
}

describe("what surveys find without a verb of speech", () => {
  test.each([
    "[In|c] [a Norsk Delta poll|s], [51 percent of voters were for it|t].",
    "[In|c] [a new survey released Monday|s], [51 percent were for it|t].",
    "But [in|c] [the latest Delta poll, conducted in May|s], [Lund led Dahl by 9 points|t].",
    "[In|c] [a Delta/Union poll|s], [51 percent were for it|t].",
    "Prices rose 2.3 percent, below [the 2.5 percent median forecast|t] [in|c] [a Delta poll of economists|s].",
    "Prices rose 2.3 percent, below [the 2.5 percent expected|t] [in|c] [a Delta poll of economists|s].",
    "[Lund led Dahl by 9 points|t] [in|c] [a Delta poll|s].",
    "[Support stood at 40 percent|t] [in|c] [the Delta average of recent polls|s].",
    "[A Delta poll|s] [put|c] [her at 40 percent|t].",
    "[Early estimates|s] [put|c] [the loss at 40 million euros|t].",
    "[The fund took in 40 million euros|t], [a Delta analysis|s] [shows|c].",
    "[The fund took in 40 million euros|t], [a Delta analysis of newly filed reports|s] [shows|c].",
    "[Lund led Dahl more than 2-1|t] [in|c] [a Delta poll Jan. 17-23|s].",
    "[In|c] [the previous Delta Post/Oslo Union national poll, conducted in May|s], [Lund led by 5 points|t].",
    "[A new poll from OSLO TODAY/Delta University|s] [found|c] [40 percent were unsure|t].",
    "[Oslo's Harbor States average|s] [shows|c] [him ahead by 3.7 points|t].",
    "[She trails him|t] [in|c] [the Delta average of Oslo polls|s] [by nearly 9 points|t].",
    "After [a new poll|s] [showing|c] [him at 14 percent|t], he quit.",
    "[In|c] [a Delta Union Poll the same month|s], [38 percent were for it|t].",
    "[By|c] [the Herald's tally|s], [she has 40 seats|t].",
    "[The bulletin|s] [shows|c] [17 deaths|t].",
    "[A count, based on 64 clinics|s], [shows|c] [29 deaths|t].",
    "[The poll|s] [has|c] [Lund at 40 percent|t].",
    "[A Delta poll|s] had [given|c] [him 40 percent|t].",
    "[The port's bulletin|s] [lists|c] [12 boats as lost|t].",
    "[Half of them want 12 parks|t], [a Delta poll|s] [found|c].",
    "[Some 12 percent left|t], [a poll by Delta|s] [showed|c] last month.",
    "[Sales fell 4 percent|t], [a Delta survey|s] [found|c] on Monday.",
    "[Sales fell 4 percent|t], [a survey of nearly 800 shops|s] [found|c].",
  ])("%s", (marked) => expect(findings(marked)).toBe(marked));
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
  /** Marks each finding in a text of whose source a survey is a part. */
  function findingsIn(marked: string, source: string): string {
    const { text } = parseMarked(marked);
    const known = attributionFrom(text, text.indexOf(source), text.indexOf(source) + source.length);
    return printAttributions(text, surveyFindings(readingOf(text), [known]));
  }

  test("finds what a share of those asked says, behind a colon", () => {
    const marked = "Doubt grew: [Some 20 percent of people|t] [in|c] [a Delta poll|s] [said it was late|t].";
    expect(findingsIn(marked, "Some 20 percent of people in a Delta poll")).toBe(marked);
  });

  test("finds nothing of who is no share", () => {
    const text = "Fourteen of 16 analysts in a Delta poll said it fell.";
    expect(findingsIn(text, "Fourteen of 16 analysts in a Delta poll")).toBe(text);
  });

  test("finds nothing where it is all of that source", () => {
    expect(findingsIn("A Delta poll showed 51 percent were for it.", "A Delta poll")).toBe(
      "A Delta poll showed 51 percent were for it.",
    );
    expect(findings("[A Delta poll|s] [showed|c] [51 percent were for it|t].")).toBe(
      "[A Delta poll|s] [showed|c] [51 percent were for it|t].",
    );
  });
});

describe("no finding", () => {
  test.each([
    ["without a figure", "In a Delta poll, voters were for it."],
    ["without a verb of finding", "A Delta poll of 800 voters begins on Monday."],
    ["where a bulletin does something else", "The bulletin cost 40 crowns."],
    ["where records have something, not find it", "The records have 40 pages."],
    ["where a survey has something, not find it", "The poll has a margin of error of 3 points."],
    ["in all polls there are", "He can run if he gets 15 percent in the polls."],
    ["where a poll is only compared with", "Some 40 percent were for it, more than in a Delta poll."],
    ["where a survey's noun leads up to another", "The poll workers put up 40 tables."],
    ["where something is given in a bulletin", "The bulletin given out in May cost 40 crowns."],
    ["by what counts nothing", "By the harbour, she has 40 boats."],
    [
      "where it only tells who expected something",
      "It made $5m, above the $4m expected by analysts in a Delta poll.",
    ],
    ["where a body says in its poll what it found", "It rose by 40 percent, the bank said in a poll."],
    ["in what is no survey", "In a small town, 51 percent were for it."],
    ["in a quotation", '"In a Delta poll, 51 percent were for it," Lund said.'],
  ])("%s: %s", (_, text) => expect(findings(text)).toBe(text));
});

test("quotations in a finding are in its list", () => {
  const text = 'In a Delta poll, 51 percent called it "a mistake that we will all regret".';
  expect(surveyFindings(readingOf(text), [])).toMatchObject([{ kind: "mixed", quotes: [0] }]);
});
