import { describe, expect, test } from "vitest";
import { full, kindAndUnit, readMarked } from "./marked-statistics.js";

describe("what a quantity is per", () => {
  test.each([
    "It costs [$52 a barrel|money $ a barrel].",
    "It earned [63 cents per share|money cents per share].",
    "He ran [five times a week|rate times a week].",
    "It made [20 per week|rate per week].",
    "A [$1,000-per-person|money $-per-person] dinner was held.",
    "It fetched [$51.16/bbl|money $/bbl].",
    "It makes [1,800 a day|rate a day].",
    "It sinks by [1.2 metres every year|measure metres every year] and [5 metres|measure metres] every [two years|duration years].",
    "It cost [78 euros per megawatt-hour|money euros per megawatt-hour].",
    "It cost [78 euros per megawatt hour|money euros per megawatt hour].",
    "It cost [$14/mmBtu|money $/mmBtu].",
    "It costs [Rs 200 a quintal|money Rs a quintal].",
    "It costs [$5 per square metre|money $ per square metre].",
    "It costs [$5 a metric ton|money $ a metric ton].",
    "It pays [900 pesos|money pesos a month] ([$48|money $ a month]) a month.",
    "Flats sold for [40 euros|money euros per square metre] ([$48|money $ per square metre]) per square metre.",
    "Gas cost [$3.41 per million British thermal units|money $ per million British thermal units].",
    "It earned [$0.87 per diluted share|money $ per diluted share].",
  ])("%s", (marked) => expect(readMarked(marked, kindAndUnit)).toBe(marked));
});

test("240 km (150 miles) an hour", () => {
  const marked = "Winds of [240 km|measure 240 km/h] ([150 miles|measure 150 [mi_i]/h]) an hour came.";
  expect(readMarked(marked, full)).toBe(marked);
});

describe("no rate", () => {
  test.each([
    "He ate [two pies|count pies] a friend made.",
    "It costs [$52|money $] a month later.",
    "It made [1,800|number -] a day later.",
    "It sold [30|number -] a friend made.",
    "It costs [$5|money $] a seller says.",
    "It paid [$5|money $] ([4 euros|money euros]) a month ago.",
    "Farmers get [Rs 8,000|money Rs] each in May.",
  ])("%s", (marked) => expect(readMarked(marked, kindAndUnit)).toBe(marked));
});
