import { describe, expect, test } from "vitest";
import { readMarked } from "./marked-dates.js";

/** A Wednesday. */
const STORY = "2024-12-18";

describe("a bare weekday is the latest on or before the story's date", () => {
  test.each([
    "The port closed on [Tuesday|~2024-12-17], officials said.",
    "The port closed [Wednesday|~2024-12-18], officials said.",
    "The port closed [Thursday|~2024-12-12], officials said.",
    "Dahl resigned [late Sunday|~2024-12-15].",
    "Dahl resigned [Monday night|~2024-12-16].",
    "[Tuesday|~2024-12-17]'s ruling will change how ports are run.",
    "The strike began on [Saturday|~2024-12-14] and ended on [Monday|~2024-12-16].",
    "He could not be reached for comment on [Monday|~2024-12-16].",
    "She would not say [Monday|~2024-12-16] when the port would open.",
    "The two may have met [Friday|~2024-12-13].",
    "Police refused to comment on [Friday|~2024-12-13].",
    "The paper says on [Friday|~2024-12-13] that talks failed.",
    "Ahead of the vote, the ministry on [Monday|~2024-12-16] issued a warning.",
    "Until [Friday|~2024-12-13], they had not seen the ship.",
    "The minister is under pressure because of the riot on [Sunday|~2024-12-15].",
    "They predicted on [Friday|~2024-12-13] that the port would close.",
    "It was done by [Friday|~2024-12-13].",
    "By [Friday|~2024-12-13], three ships had sunk.",
    "Work completed by [Friday|~2024-12-13] was paid.",
    "ON [TUESDAY|~2024-12-17] THE PORT CLOSED.",
    "He left on [tuesday|~2024-12-17].",
    "He sent the mail on [Sunday|~2024-12-15].",
    "\u201c[Friday|~2024-12-13] was bad,\u201d he said. \u201c[Monday|~2024-12-16]'s vote was worse. [Tuesday|~2024-12-17] I left.\u201d",
    "\u201c[Tuesday|~2024-12-17] I left,\u201d he said.",
  ])("%s", (marked) => expect(readMarked(marked, STORY)).toBe(marked));
});

describe("the next one where the verb looks ahead", () => {
  test.each([
    "The port will close on [Friday|~2024-12-20], officials said.",
    "The port will close on [Wednesday|~2024-12-18].",
    "She'll speak in Oslo [Friday|~2024-12-20].",
    "The talks are to resume on [Friday|~2024-12-20].",
    "A hearing was scheduled for [Friday|~2024-12-20].",
    "The hearing, set for [Friday|~2024-12-20], is public.",
    "He agreed to testify on [Monday|~2024-12-23].",
    "On [Friday|~2024-12-20], the court will hear the case.",
    "Officials said that on [Friday|~2024-12-20] the court will hear the case.",
    "The ferry could leave as early as [Thursday|~2024-12-19].",
    "Parliament reconvenes [Monday|~2024-12-23].",
    "The deadline is [Friday|~2024-12-20].",
    "Hopes were low ahead of [Friday|~2024-12-20]'s vote.",
    "They will meet in [Friday|~2024-12-20]'s final.",
    "It postponed the vote until [Friday|~2024-12-20].",
    "Crowds came ahead of voting [Friday|~2024-12-20].",
    "The court on [Friday|~2024-12-20] will hear the case.",
    "The office is forecasting rain for [Friday|~2024-12-20].",
    "Snow was forecast for [Friday|~2024-12-20].",
    "Snow was possible [Friday|~2024-12-20] and likely on [Saturday|~2024-12-21].",
    "He was likely killed on [Friday|~2024-12-13].",
    "The forecast for [Friday|~2024-12-20] is rain.",
    "He urged them to leave by [Friday|~2024-12-20].",
    "Dahl promised an answer by [Friday|~2024-12-20].",
    "Dahl called for an answer by [Friday|~2024-12-20].",
    "The board wants the work done by [Friday|~2024-12-20].",
    "A speech to be delivered [Friday|~2024-12-20] was leaked.",
  ])("%s", (marked) => expect(readMarked(marked, STORY)).toBe(marked));
});

describe("six days back is tomorrow, unless the verb is in the past", () => {
  test.each([
    "Few doubt that [Thursday|~2024-12-19]'s vote matters.",
    "His lead in [Thursday|~2024-12-19]'s race is large.",
    "He lost in [Thursday|~2024-12-12]'s race.",
    "She said on [Thursday|~2024-12-12] that talks failed.",
  ])("%s", (marked) => expect(readMarked(marked, STORY)).toBe(marked));
});

describe("words before a weekday", () => {
  test.each([
    "It closed [last Friday|~2024-12-13].",
    "It closed [last Wednesday|~2024-12-11].",
    "It closed [this past Friday|~2024-12-13].",
    "It will close [this Friday|~2024-12-20].",
    "[This Friday|~2024-12-20] the port will shut.",
    "It closed [this Monday|~2024-12-16].",
    "It closed on [Wednesday last week|~2024-12-11].",
    "It closes on [Sunday next week|~2024-12-29].",
    "It closed [Monday night this week|~2024-12-16].",
    "It closed on [Monday|~2024-12-16], [last week|~-] it stood open.",
    "It closes [next Friday|~2024-12-27].",
    "It closes [next Monday|~2024-12-23].",
    "It closes [this coming Friday|~2024-12-20].",
    "The index fell on [Friday|~2024-12-13], after the [previous Friday|~2024-12-06]'s rise.",
    "It opened on [Dec. 2, 2024|2024-12-02], and again the [following Friday|~2024-12-06].",
    "It reopened the [following Friday|~-].",
    "The council meets on [Tuesday week|~2024-12-31] and again on [Wednesday week|~2025-01-01].",
    "The strike begins [a week from Friday|~2024-12-27].",
    "It will go on for two weeks from [Friday|~2024-12-20].",
    "The [Tuesday|~2024-12-17] week-long strike talks failed.",
  ])("%s", (marked) => expect(readMarked(marked, STORY)).toBe(marked));
});

describe("a range or a pair of weekdays", () => {
  test.each([
    "The port will be shut from [Friday|~2024-12-20] to [Monday|~2024-12-23].",
    "The port will be shut from [Thursday|~2024-12-19] through [Wednesday|~2024-12-25].",
    "[Thursday|~2024-12-19] to [Saturday|~2024-12-21] the port is shut.",
    "The port was shut from [Friday|~2024-12-13] to [Monday|~2024-12-16].",
    "The port was shut on [Saturday|~2024-12-14] and [Sunday|~2024-12-15].",
    "The port will be shut [Friday|~2024-12-20]-[Monday|~2024-12-23].",
    "The port was shut [Friday|~2024-12-13]-[Sunday|~2024-12-15].",
    "Talks are due on [Monday|~2024-12-23] and [Tuesday|~2024-12-24].",
    "A vote is likely on [Wednesday|~2024-12-18] or [Thursday|~2024-12-19].",
    "Physics follows on [Monday|~2024-12-23], chemistry on [Tuesday|~2024-12-24] and peace on [Wednesday|~2024-12-25].",
    "Orders are due on [Friday|~2024-12-20]; jobs, [Monday|~2024-12-23].",
    "He was last seen between 9pm on [Friday|~2024-12-13] and 2am on [Saturday|~2024-12-14].",
    "They will meet on [Monday|~2024-12-23], after [Saturday|~2024-12-14]'s riot.",
    // not the Friday to come: both are over
    "The port was shut on [Monday|~2024-12-16] and [Friday|~2024-12-13].",
    "The port was shut on [Monday|~2024-12-16], and on [Friday|~2024-12-13] the road was.",
  ])("%s", (marked) => expect(readMarked(marked, STORY)).toBe(marked));
});

describe("a weekday with its date is one date", () => {
  test.each([
    "It closed on [Tuesday, Dec. 17|2024-12-17].",
    "It closed on [Tuesday, December 17, 2024|2024-12-17], at noon.",
    "It closed on [Tuesday 17 December|2024-12-17].",
    "It closed on [Tuesday the 17th of December|2024-12-17].",
    "It closed on [Tuesday (Dec. 17)|2024-12-17] at noon.",
    "The fair ran from [Sat., Dec. 14|2024-12-14] to [Sun., Dec. 15|2024-12-15].",
    // The year in which that day is a Saturday.
    "She was last seen on [Saturday, July 8|2023-07-08].",
  ])("%s", (marked) => expect(readMarked(marked, STORY)).toBe(marked));
});

describe("across the new year", () => {
  test.each([
    ["2025-01-01", "The port closed on [Tuesday|~2024-12-31]."],
    ["2025-01-01", "The port closed on [Thursday|~2024-12-26]."],
    ["2024-12-31", "The port will open on [Thursday|~2025-01-02]."],
    ["2024-03-01", "The port closed on [Thursday|~2024-02-29]."],
    ["2023-03-01", "The port closed on [Tuesday|~2023-02-28]."],
  ])("%s: %s", (story, marked) => expect(readMarked(marked, story)).toBe(marked));
});

test("without a story's date a weekday has no ISO date", () => {
  const marked = "It closed on [Tuesday|~-] and opens [next Friday|~-].";
  expect(readMarked(marked, null)).toBe(marked);
});

describe("no date", () => {
  test.each([
    "Shops open early on Black Friday.",
    "The Good Friday Agreement holds.",
    "Sheffield Wednesday lost.",
    "He told The Sunday Times.",
    "A trader, Mr Sunday Okoro, won.",
    "Mrs. Friday Obi lost.",
    "She writes for the Sunday Telegraph.",
    "The market is held every Tuesday.",
    "The market is held every Friday-Sunday.",
    "Each Thursday the ferry leaves.",
    "It shuts on any Friday and on alternate Mondays.",
    "The ferry runs every Tuesday and Saturday, or on a Friday and Sunday.",
    "It happened on a Friday.",
    "The band plays Monday nights.",
    "The band plays Monday and Tuesday nights.",
    "The fair is on the first Monday.",
    "The Mail on Sunday and The Saturday Review praised it.",
    "It cost more on Super Bowl Sunday.",
    "She starred in \u201cFriday's Child\u201d and 'Sunday Lunch'.",
    "The sun rose, he sat down and they wed.",
    "Sun Microsystems and Sat Nav are names.",
    "The Mon River flooded.",
  ])("%s", (text) => expect(readMarked(text, STORY)).toBe(text));
});
