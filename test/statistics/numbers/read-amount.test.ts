import { describe, expect, test } from "vitest";
import { readMarked } from "../marked-statistics.js";

describe("digits with a scale", () => {
  test.each([
    "[1.2 million people|1200000] fled.",
    "[1.2m people|1200000] fled.",
    "[35m of its lamps|35000000] were on.",
    "[12.3m tonnes|12300000] burn.",
    "[30 lakh people|3000000] voted.",
    "[2 crore people|20000000] voted.",
    "It made [10k lamps|10000].",
    "It costs [$1.2bn|1200000000].",
    "It costs [$1.2 bn|1200000000].",
    "It costs [€3.5m|3500000].",
    "It costs [€3.5 mln|3500000].",
    "It costs [1.1 bil. yen|1100000000] or [300 mil. yen|300000000].",
    "It costs [$2.1T|2100000000000].",
    "It costs [$10M|10000000].",
    "It costs [Rs 2.5 lakh crore|2500000000000].",
    "It costs [Rs 2.5 lakh-crore|2500000000000].",
    "It costs [Rs 40 cr|400000000], a [Rs 4,860-cr|48600000000] scheme.",
    "It is [40 cr|40] long.",
    "It has [4 hundred seats|400].",
    "It has [4 dozen seats|48].",
    "It made [1.1 million lamps|1100000].",
  ])("%s", (marked) => expect(readMarked(marked)).toBe(marked));
});

describe("powers of ten", () => {
  test.each([
    "It holds [4e14 atoms|400000000000000].",
    "It holds [6.2x10^4 atoms|62000].",
    "It holds [2.5×10−2 grams|0.025].",
  ])("%s", (marked) => expect(readMarked(marked)).toBe(marked));
});

describe("metres and no millions", () => {
  test.each(["He is [1.8m|1.8] tall.", "She won the [100m|100] final.", "The outreach is [48m|48]."])(
    "%s",
    (marked) => expect(readMarked(marked)).toBe(marked),
  );
});
