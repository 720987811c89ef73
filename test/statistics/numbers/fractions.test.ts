import { describe, expect, test } from "vitest";
import { readMarked } from "../marked-statistics.js";

describe("shares", () => {
  test.each([
    "[Two-thirds of members|0.6666666666666666] agreed.",
    "[Two thirds of members|0.6666666666666666] agreed.",
    "[One-fifth of members|0.2] agreed.",
    "[Three quarters of members|0.75] agreed.",
    "[Half of the members|0.5] agreed.",
    "[Half the members|0.5] agreed.",
    "[A third of members|0.3333333333333333] agreed.",
    "Sales fell by [a quarter|0.25].",
    "[About a quarter|0.25] said no.",
    "[More than half|0.5..] agreed.",
    "[A tenth of members|0.1] agreed.",
    "[Three twenty-firsts of members|0.14285714285714285] left.",
    "[Twenty twenty fifths|0.8]",
    "[A half|0.5]",
    "It was [below a half|..0.5].",
    "It sold [three quarters|0.75] of it.",
    "It sold [a third|0.3333333333333333] fewer than in May.",
    "It sold [a tenth|0.1] more, he said.",
    "It sold [a quarter|0.25] more boats.",
    "She ate [a quarter|0.25] ([25%|25]) of it.",
    "She ate [one half|0.5] ([50%|50]) of it.",
  ])("%s", (marked) => expect(readMarked(marked)).toBe(marked));
});

describe("fractions of a scale", () => {
  test.each([
    "[Half a million people|500000] marched.",
    "[Half-a-million people|500000] marched.",
    "[A quarter of a million people|250000] marched.",
    "[Half a dozen people|6] marched.",
    "[A half-dozen people|6] marched.",
    "[Three quarters of a billion people|750000000] marched.",
    "It is [one billion and three quarters million|1000750000].",
    "It is [two million and one half|2500000].",
  ])("%s", (marked) => expect(readMarked(marked)).toBe(marked));
});

describe("whole and part", () => {
  test.each([
    "It took [two and a half years|2.5].",
    "It took [four-and-a-half years|4.5].",
    "[One and a half million people|1500000] marched.",
    "[Three and a quarter million people|3250000] marched.",
    "It is [two and fifty-four hundredths|2.54].",
    "It is [two hundred and fifty-four hundredths|200.54].",
  ])("%s", (marked) => expect(readMarked(marked)).toBe(marked));
});

describe("ordinals, terms and coins", () => {
  test.each([
    "The first half was dull.",
    "The second half of the year was dull.",
    "The third quarter was dull.",
    "A third party came.",
    "A third man came.",
    "His half-brother came.",
    "He won the fifth set.",
    "His twenty-first birthday came.",
    "[A hundred and one third-graders|101] came.",
    "[Two|2] [twenty second|20] clips ran.",
    "A third more serious charge came.",
  ])("%s", (marked) => expect(readMarked(marked)).toBe(marked));
});
