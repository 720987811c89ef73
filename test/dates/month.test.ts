import { describe, expect, test } from "vitest";
import { readMarked } from "./marked-dates.js";

const STORY = "2024-10-18";

describe("months at their own precision", () => {
  test.each([
    "It opened in [December 2023|2023-12].",
    "It opened in [December, 2023|2023-12].",
    "It opened in [December of 2023|2023-12].",
    "It opened in [Dec. 2023|2023-12].",
    "It opened in [May 1968|1968-05].",
    "It opened in [mid-March 2023|2023-03].",
    "It opened in [late November 2023|2023-11].",
    "Debt stood at a tenth at [end-March 2023|2023-03] and [end-September|2024-09].",
    "It opened in [June last year|~2023-06] and closes in [May next year|~2025-05].",
  ])("%s", (marked) => expect(readMarked(marked, STORY)).toBe(marked));
});

describe("a month alone is the latest, or the next where the verb looks ahead", () => {
  test.each([
    "It opened in [May|2024-05].",
    "It opened in [March|2024-03].",
    "It opened in [October|2024-10].",
    "It opened in [December|2023-12].",
    "It will open in [December|2024-12].",
    "It will open in [March|2025-03].",
    "They expect a vote in [March|2025-03].",
    "It is committed to holding a vote in [March|2025-03].",
    "It is planning a launch for [March|2025-03].",
    "She won the prize for [March|2024-03].",
    "It has been shut since [November|2023-11].",
    "[January|2024-01] sales rose.",
    "The [March|2024-03] accord holds.",
    "A [June|2024-06] report says so.",
    "It opened [last November|~2023-11].",
    "It opened [last May|~2024-05].",
    "It closes [next March|~2025-03].",
    "It closes [this December|~2024-12].",
    // A month or two ahead it is the next where no verb tells.
    "A cut in [November|2024-11] is not ruled out.",
    "Loans extended through [January|2025-01] will cost more.",
    "Orders for [November|2024-11] delivery fell.",
    "Orders for [September|2024-09] fell.",
    // What is traded is of a month to come.
    "Copper for [September|2025-09] delivery fell.",
    "[March|2025-03] futures fell.",
    "[March|2025-03] corn lost 2 cents, and [May|2025-05] wheat futures gained.",
    "[March|2024-03] corn exports fell.",
    "A [March|2024-03] contract was lost.",
    // Of two the second comes after the first.
    "The [January|2024-01]-[September|2024-09] total fell.",
    "The [November|2023-11]-[January|2024-01] total fell in the spring.",
    "From [December|2024-12] to [February|2025-02] the pass is shut.",
    "Between [May|2024-05] and [August|2024-08] it was shut.",
    "It gave them until [mid-November|2024-11] to pay.",
    "It opened in [mid-June|2024-06] or [early July|2024-07].",
    "Sales for [June|2024-06] fell.",
    "Output in [August|2024-08] dropped.",
    "The end of [April|2024-04] was cold.",
    "Profit in [January|2024-01]-[March|2024-03] rose.",
    "From [January|2024-01] to [March|2024-03] profit rose.",
  ])("%s", (marked) => expect(readMarked(marked, STORY)).toBe(marked));
});

test("without a story's date only a printed year gives an ISO date", () => {
  const marked = "It opened in [May|-], in [June 2023|2023-06] and in [July last year|~-].";
  expect(readMarked(marked, null)).toBe(marked);
});

describe("names and words", () => {
  test.each([
    "Theresa May said no.",
    "May said no, and Dahl agreed with May.",
    "It may rain.",
    "May I come in?",
    "They march on.",
    "The Women's March drew crowds.",
    "The March for Life and the March on Oslo drew crowds.",
    "April Jones and June Lund came.",
    "Bille August directed it.",
    "August Dahl wrote it.",
    "An august body met.",
    "Jan Lund and Mar Ruiz met Dec Burke.",
    "January Jones came.",
    "Jones and April said so.",
    "Neither Jones nor June knew, and August left.",
  ])("%s", (text) => expect(readMarked(text, STORY)).toBe(text));
});
