import { describe, expect, test } from "vitest";
import { readMarked } from "./marked-dates.js";

/** A Wednesday. */
const STORY = "2024-12-18";

describe("counted from the date that the sentence, or the one before, named last", () => {
  test.each([
    "He was held on [Nov. 3, 2022|2022-11-03], and charged [the following month|~2022-12].",
    "It opened in [1954|1954] and shut [two years later|~1956].",
    "It opened in [June 2001|2001-06] and shut [four months later|~2001-10].",
    "The storm formed on [Aug. 14|2024-08-14] and struck [three days later|~2024-08-17].",
    "The storm struck on [Aug. 14|2024-08-14], having formed [two days earlier|~2024-08-12].",
    "The index rose on [Monday|~2024-12-16] after a fall [the day before|~2024-12-15].",
    "The fight lasted until [1985|1985]. [The next year|~1986] the city gave in.",
    "It fell on [Oct. 1, 2023|2023-10-01]. [The same day|~2023-10-01] Dahl left. [The next day|~2023-10-02] she was back.",
    "It fell on [Dec. 31, 2023|2023-12-31] and rose [the following day|~2024-01-01].",
    "It fell on [Feb. 29, 2024|2024-02-29]. It had risen [the previous day|~2024-02-28].",
    "It fled in [June 1998|1998-06] and came back [later that year|~1998].",
    "[Last August|~2024-08] it flooded. In [October of that year|~2024-10] a third stood empty.",
    "She wed in [May 1968|1968-05], had a son in [June the following year|~1969-06] and left [the year after|~1970].",
    "They met on [Monday|~2024-12-16] and signed [the next day|~2024-12-17].",
    "Yields in [2022|2022] were a third below those of [the previous year|~2021].",
    "He was freed in [March 2020|2020-03] and jailed again [the next month|~2020-04].",
    "Exports rose in [July|2024-07], data showed on [Monday|~2024-12-16], after a fall [the previous month|~2024-06].",
    "Exports were low in [2022|2022], Dahl said on [Monday|~2024-12-16], and lower [the previous year|~2021].",
    "Dahl died on [Sunday|~2024-12-15]. He had been missing for a time and was seen [three days earlier|~2024-12-12].",
    "They were stopped on [Saturday|~2024-12-14]. Two men were held [later the same day|~2024-12-14]; both were freed.",
    "In [2019|2019], by [the end of the year|~2019], it had shut.",
    "It rose in [June 2001|2001-06] and fell [that month|~2001-06].",
    "It fell in [June 2001|2001-06] and rose [the month after|~2001-07].",
  ])("%s", (marked) => expect(readMarked(marked, STORY)).toBe(marked));
});

describe("the end of a month or year that nobody named is that of the story's", () => {
  test.each([
    "It will shut by [the end of the month|~2024-12].",
    "He said on [Monday|~2024-12-16] it will shut by [the end of the year|~2024].",
    "It stays shut for [the rest of the year|~2024] and [the beginning of the week|~-].",
  ])("%s", (marked) => expect(readMarked(marked, STORY)).toBe(marked));
  test("or of none", () => {
    const marked = "It will shut by [the end of the month|~-].";
    expect(readMarked(marked, null)).toBe(marked);
  });
});

describe("a year earlier, compared with,", () => {
  test.each([
    "Exports rose 4 percent from [a year earlier|~2023].",
    "Fewer came than [two years earlier|~2022].",
    "Exports in [December 2022|2022-12] were up from [a year earlier|~2021].",
    "It fell in [2020|2020]. It rose from [a year earlier|~2023].",
    "Profit rose 15 percent from 4 pence [a year earlier|~2023].",
    "Profit was $6 million, compared with $5 million [a year earlier|~2023].",
    "Prices rose 1 percent in [May|2024-05] from [a month earlier|~2024-04] and 3 percent from [a year earlier|~2023].",
    "[Last year|~2023] it was 2,100, against 3,400 [a year earlier|~2022].",
    "Exports rose [last week|~-] from [a year earlier|~-].",
    "He had left [a year earlier|~-].",
    "He came from prison [a year earlier|~-].",
    "It rose from [a month earlier|~-].",
  ])("%s", (marked) => expect(readMarked(marked, STORY)).toBe(marked));
});

describe("what nothing before is counted for", () => {
  test.each([
    "He left [two days earlier|~-].",
    "She came [a year later|~-].",
    "It opens in [2029|2029], two years later than planned.",
    "It opened in [1954|1954]. Rain fell. She came [a year later|~-].",
    "It opened in [1954|1954] and shut [a few years later|~-].",
    "It opened in [1954|1954] and shut [four months later|~-].",
    "It opened on [Nov. 3|2024-11-03] and shut [three weeks later|~-].",
    // The day of a report is not that of what it is about.
    "Police said [Monday|~2024-12-16] that he was shot and died [two days later|~-].",
    "Police told reporters on [Monday|~2024-12-16] that he fled [the following day|~-].",
  ])("%s", (marked) => expect(readMarked(marked, STORY)).toBe(marked));
});

describe("no date", () => {
  test.each([
    "It opened in [1954|1954], grew over the next year, and they spent the next year abroad.",
    "That day will come, and the same day of rest.",
    "It opened in [1954|1954], the same year as the mill, and in the next year it grew.",
    "It is the day before the vote, or the day after it.",
    "He left at the end of the day.",
    "She came at the same time that year after year passed.",
  ])("%s", (text) => expect(readMarked(text, STORY)).toBe(text));
});
