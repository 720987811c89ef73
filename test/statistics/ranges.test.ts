import { describe, expect, test } from "vitest";
import { readMarked } from "./marked-statistics.js";

describe("one unit or scale for both ends", () => {
  test.each([
    "It takes [5 to 10 days|5..10].",
    "It takes between [5 and 10 days|5..10].",
    "It was between [600-700 Oslo streets|600..700].",
    "It takes [5-10 days|5..10].",
    "It takes [5–10 days|5..10].",
    "It takes [5 - 10 days|5..10].",
    "It costs [$5 to $10 million|5000000..10000000].",
    "It cost an additional [$5 to $10 million|5000000..10000000].",
    "It costs [$5-10 million|5000000..10000000].",
    "It costs [£5-10m|5000000..10000000].",
    "It costs [£5m-£10m|5000000..10000000].",
    "It is [5-10 m|5..10] high.",
    "It costs [$500,000 to $1 million|500000..1000000].",
    "It costs [$200 to $4 million|200..4000000].",
    "It has [four to five thousand seats|4000..5000].",
    "An [8- to 16-meter|8..16] beam fell.",
    "It takes [three or four days|3..4].",
    "It takes [20 through 100 days|20..100].",
    "It is [eight per cent to 30 per cent|8..30].",
    "The dollar fetched [156.33-34 yen|156.33..156.34].",
    "The euro stood at [$1.0397-0402|1.0397..1.0402] and [162.98-03 yen|162.98..163.03].",
    "It takes [0.25-10 mg|0.25..10] of it.",
    "It grew by [45%-52%|45..52] then.",
  ])("%s", (marked) => expect(readMarked(marked)).toBe(marked));
});

describe("from one level to another", () => {
  test.each([
    "It fell from [$36,040 on Friday to $34,935|34935..36040].",
    "It rose from [15 miles per gallon in 1999 to 24|15..24].",
    "It narrowed to [138 lots from 212 lots|138..212].",
    "It rose from [4.7 percent to 4.8 percent|4.7..4.8].",
    "It costs from [$4 up to $9|4..9].",
    "It grew from [6 ferries a day in May to 9 ferries|6..9].",
  ])("%s", (marked) => expect(readMarked(marked)).toBe(marked));
});

describe("two figures", () => {
  test.each([
    "It rose [60 percent|60] to [3.9 million cars|3900000].",
    "It fell [21,000|21000] to [283,000|283000].",
    "It rose [64 points|64] to [4,577.10|4577.1].",
    "It beat [3 men|3] and [4 boys|4].",
    "Aides from [seven towns|7] met pupils aged [16 to 25|16..25].",
    "It costs [$4|4] [up to $9|9].",
    "It cut its 2025 forecast by [4 tonnes|4] to [208 tonnes|208].",
    "She led [48 percent|48] to [40 percent|40].",
    "Men from [461 homes|461] fled to [17 halls|17].",
    "On a [7|7]- or [8-inch|8] screen it shone.",
    "It costs [£5|5], and is [10m|10] long.",
    "A man who stole from [two banks|2] was sent down to [14 months|14].",
    "It will rise from [12%|12] to between [25% and 30%|25..30].",
    "It cut its forecast by [a third|0.3333333333333333] to [210 million euros|210000000].",
    "It rose to [30%|30] in May from [24%|24], with a range of [25% to 33%|25..33].",
    "It leads [52%|52]-[45%|45], up from [50%|50]-[47%|47] in May.",
    "It trails him [45%|45]-[52%|52].",
  ])("%s", (marked) => expect(readMarked(marked)).toBe(marked));
});

describe("pairs that are no range", () => {
  test.each([
    "A 60-40 vote passed it.",
    "It ended 12-15 there.",
    "In 2013-14 it fell.",
    "A 7-Eleven opened.",
  ])("%s", (marked) => expect(readMarked(marked)).toBe(marked));
});
