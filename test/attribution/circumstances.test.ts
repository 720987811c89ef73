import { describe, expect, test } from "vitest";
import { findDates } from "../../src/dates/find-dates.js";
import { attributionsOf, bodyOf } from "./attributed.js";

/** The medium of each attribution of a text. */
const mediaOf = (text: string) => attributionsOf(text).attributions.map(({ medium }) => medium?.text ?? null);

describe("medium", () => {
  test.each([
    ["The airline said in a statement that no one was hurt.", ["in a statement"]],
    ['"No one was hurt," the airline said in a statement.', ["in a statement"]],
    ['"We are ready," Dahl told Reuters.', ["told Reuters"]],
    ["In a speech in Oslo, Dahl said the talks had failed.", ["In a speech"]],
    ['"No deal," Dahl wrote on Facebook.', ["on Facebook"]],
    ['"No deal," Dahl said in videos.', ["in videos"]],
    ["Dahl told Fox News the talks had failed.", ["told Fox News"]],
    ["Dahl told Fox the talks had failed.", ["told Fox"]],
    ["Dahl told BBC Radio 4 the talks had failed.", ["told BBC Radio 4"]],
    ["Dahl told Sky News Asia the talks had failed.", ["told Sky News Asia"]],
    ["Dahl told CNN's Moe Lund the talks had failed.", ["told CNN's Moe Lund"]],
    ["Dahl told a Reuters reporter the talks had failed.", ["told a Reuters reporter"]],
    ["Dahl told Norwegian broadcaster NRK the talks had failed.", ["told Norwegian broadcaster NRK"]],
    ["Dahl told the Sunday Times the talks had failed.", ["told the Sunday Times"]],
  ])("%s", (text, media) => expect(mediaOf(text)).toEqual(media));
});

describe("no medium", () => {
  test.each([
    ["Dahl told the crowd the talks had failed.", [null]],
    ["Dahl said in Oslo that the talks had failed.", [null]],
    ["Dahl told Congressman Tom Fox the talks had failed.", [null]],
    ["Dahl told Congressman Fox the talks had failed.", [null]],
    ["Dahl told the Fox River council the talks had failed.", [null]],
  ])("%s", (text, media) => expect(mediaOf(text)).toEqual(media));
});

/** The date of each attribution, as printed. */
const datesOf = (text: string) => {
  const dates = findDates(bodyOf(text), "2024-12-17", []);
  return attributionsOf(text).attributions.map(({ date }) => (date === null ? null : dates[date].text));
};

describe("when it was said", () => {
  test.each([
    ["On Saturday, officials said the dam was safe.", ["Saturday"]],
    ["Officials said on Saturday that the dam was safe.", ["Saturday"]],
    ["Officials on Saturday said the dam was safe.", ["Saturday"]],
    ['"The dam is safe," officials said on Saturday.', ["Saturday"]],
    ["Officials have closed the dam until Thursday and said it was safe.", [null]],
    ["The dam is safe, officials said, in the first such report this year.", [null]],
    ['Asked if it would hold, as it did on Saturday, officials replied: "Yes, it will."', [null, null]],
  ])("%s", (text, dates) => expect(datesOf(text)).toEqual(dates));

  test("a date in the content is when it happened, not when it was said", () => {
    expect(datesOf("Officials said that the dam burst on Saturday.")).toEqual([null]);
  });
});
