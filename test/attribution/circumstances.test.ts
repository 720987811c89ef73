import { describe, expect, test } from "vitest";
import { findDates } from "../../src/dates/find-dates.js";
import { parseMarked, printMarked } from "../support/marked.js";
import { attributionsOf, bodyOf } from "./attributed.js";

/** Marks the medium of each attribution of a text, `[in a statement|m]`: a right reading of a marked text gives it back. */
function withMedia(marked: string): string {
  const { text } = parseMarked(marked);
  const { attributions } = attributionsOf(text);
  expect(attributions).not.toEqual([]);
  return printMarked(
    text,
    attributions.flatMap(({ medium }) => (medium === null ? [] : [{ ...medium, label: "m" }])),
  );
}

describe("the medium of an attribution is where or to whom it was said", () => {
  test.each([
    "The airline said [in a statement|m] that no one was hurt.",
    '"No one was hurt," the airline said [in a statement|m].',
    "[In a speech|m] in Oslo, Dahl said the talks had failed.",
    '"No deal," Dahl wrote [on Facebook|m].',
    '"No deal," Dahl said [in videos|m].',
    '"No deal," Dahl wrote [on her X account|m].',
    "Dahl wrote [on social media|m] that the talks had failed.",
  ])("%s", (marked) => expect(withMedia(marked)).toBe(marked));
});

describe("and which paper, agency or station was told", () => {
  test.each([
    '"We are ready," Dahl [told Reuters|m].',
    '"We are ready," Dahl [tells NTB|m].',
    "Dahl [told Fox News|m] the talks had failed.",
    "Dahl [told Fox|m] the talks had failed.",
    "Dahl [told BBC Radio 4|m] the talks had failed.",
    "Dahl [told Sky News Asia|m] the talks had failed.",
    "Dahl [told CNN's Moe Lund|m] the talks had failed.",
    "Dahl [told a Reuters reporter|m] the talks had failed.",
    "Dahl [told Norwegian broadcaster NRK|m] the talks had failed.",
    "Dahl [told the Sunday Times|m] the talks had failed.",
  ])("%s", (marked) => expect(withMedia(marked)).toBe(marked));
});

describe("but neither the place nor others who were told", () => {
  test.each([
    "Dahl said in Oslo that the talks had failed.",
    "Dahl told the crowd the talks had failed.",
    "Dahl told Congressman Tom Fox the talks had failed.",
    "Dahl told Congressman Fox the talks had failed.",
    "Dahl told the Fox River council the talks had failed.",
  ])("%s", (marked) => expect(withMedia(marked)).toBe(marked));
});

/** Marks the date of each attribution of a text, `[Saturday|d]`: a right reading of a marked text gives it back. */
function withDates(marked: string): string {
  const { text } = parseMarked(marked);
  const dates = findDates(bodyOf(text), "2024-12-17", []);
  const { attributions } = attributionsOf(text);
  expect(attributions).not.toEqual([]);
  return printMarked(
    text,
    attributions.flatMap(({ date }) => (date === null ? [] : [{ ...dates[date], label: "d" }])),
  );
}

describe("when it was said", () => {
  test.each([
    "On [Saturday|d], officials said the dam was safe.",
    "Officials said on [Saturday|d] that the dam was safe.",
    "Officials on [Saturday|d] said the dam was safe.",
    '"The dam is safe," officials said on [Saturday|d].',
  ])("%s", (marked) => expect(withDates(marked)).toBe(marked));
});

describe("but not when it happened, or when somebody did something else", () => {
  test.each([
    "Officials said that the dam burst on Saturday.",
    "Officials have closed the dam until Thursday and said it was safe.",
    "The dam is safe, officials said, in the first such report this year.",
    'Asked if it would hold, as it did on Saturday, officials replied: "Yes, it will."',
  ])("%s", (marked) => expect(withDates(marked)).toBe(marked));
});
