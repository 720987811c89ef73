import { describe, expect, test } from "vitest";
import { kindAndValue, readMarked, statisticsOf } from "./marked-statistics.js";

describe("ranks that state a finding", () => {
  test.each([
    "The school ranks [third|rank 3] in Oslo.",
    "The school was ranked [15th|rank 15].",
    "It placed him [154th out of 165|rank 154].",
    "It placed [third|rank 3] out of breath.",
    "It is our [No. 1|rank 1] topic.",
    "She finished [second|rank 2], her best yet.",
    "She came in [third|rank 3] with ease.",
    "They are in [fourth place|rank 4].",
    "They tied for [5th|rank 5] on Sunday.",
    "Rovers, [17th|rank 17] in the standings, lost.",
  ])("%s", (marked) => expect(readMarked(marked, kindAndValue)).toBe(marked));
});

describe("the n-th by a superlative", () => {
  test.each([
    "It was the [second-wettest|rank 2] May.",
    "It is Norway's [third-largest|rank 3] port.",
    "It is the [12th-largest|rank 12] port.",
    "It is the [second biggest|rank 2] port.",
    "It is the [second most|rank 2] popular sport.",
    "It was the [fourth-hottest|rank 4] year.",
    "The [12th-ranked|rank 12] team won.",
  ])("%s", (marked) => expect(readMarked(marked, kindAndValue)).toBe(marked));
});

describe("streaks", () => {
  test.each([
    ["Sales fell for a [third straight month|rank 3].", "decrease", "mo"],
    ["It is the [fifth straight monthly decline|rank 5].", null, null],
    ["Prices rose for the [second year|rank 2] in a row.", "increase", "a"],
    ["It was her [fifth successive win|rank 5].", null, null],
    ["It led for the [11th year|rank 11] running.", null, "a"],
  ])("%s", (marked, change, code) => {
    expect(readMarked(marked, kindAndValue)).toBe(marked);
    const [statistic] = statisticsOf(marked.replace(/\[|\|rank \d+\]/g, ""));
    expect(statistic.change).toBe(change);
    expect(statistic.unit?.code).toBe(code);
  });
});

describe("labels and orders", () => {
  test.each([
    "The second priest said no.",
    "A third inquest opened.",
    "It was her second honest answer.",
    "The third northwest gale blew.",
    "The 21st century began.",
    "It won the second time.",
    "The fourth in the queue left.",
    "It won in the first place.",
    "It came first to mind.",
    "He finished first grade.",
    "He had second thoughts.",
    "The third quarter was dull.",
    "Its twenty-first birthday came.",
    "The U.N. passed Resolution No. 242.",
    "Highway No. 5 is shut.",
    "It took the 11th year runner.",
  ])("%s", (marked) => expect(readMarked(marked, kindAndValue)).toBe(marked));
});
