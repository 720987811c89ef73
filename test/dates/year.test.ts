import { describe, expect, test } from "vitest";
import { readMarked } from "./marked-dates.js";

describe("years", () => {
  test.each([
    "It opened in [1988|1988].",
    "It has run since [2011|2011], and will until [2030|2030].",
    "The [2016|2016] election changed that.",
    "Sales in [fiscal 2019|2019] rose.",
    "In [early 1990|1990] and [mid-1996|1996] it shut.",
    "Between [1998|1998] and [2004|2004] it was shut.",
    "The war of [1914|1914]-[1918|1918] ended it.",
    "The storm ([1987|1987]) felled trees.",
    "It fell in both [1990|1990] and [1991|1991].",
    "The wall of 1066 stands.",
    "A second will follow around [2028|2028], and a third about [2031|2031].",
    "It opened by [end-2023|2023] or [early-2024|2024].",
    "[2019|2019] was a good year, and it ended [2020|2020] with a loss.",
    "It shut in [1999|1999], spending [2001|2001] in dry dock.",
    "It hopes to start [2025|2025] well.",
    "[2001|2001] - Talks collapse.",
    "[2001|2001]: Talks collapse.",
    "It is the lowest since at least [2014|2014], and will be until about [2030|2030].",
    "Deaths rose 6.1 per cent over [2014|2014], and thefts 4% over [2013|2013]'s total.",
  ])("%s", (marked) => expect(readMarked(marked, "2024-12-18")).toBe(marked));
});

describe("decades and seasons across two years have no ISO date", () => {
  test.each([
    "It opened in [the 1990s|-].",
    "It opened in [the late 1970s|-].",
    "Music of [the 1980s|-] is back.",
    "It opened in [the '90s|-].",
    "It opened in [the \u201980s|-].",
    "It opened in [the early '80s|-] or [late '70s|-].",
    "It opened in [the mid-1990s|-] or [late-1990s|-].",
    "The [2019-20|-] season was cut short.",
    "The [2014-16|-] drought ruined it, as that of [1999-00|-] had.",
  ])("%s", (marked) => expect(readMarked(marked, "2024-12-18")).toBe(marked));
});

describe("numbers", () => {
  test.each([
    "It cost $1990 in cash.",
    "Some 2000 came.",
    "About 1990 people came.",
    "It has at least 2014 sheep and over 2000 cows.",
    "It sold boats in at least 2014 towns, and rose 6.1 per cent over 2000 miles.",
    "They were around 2000, and about 2012 came.",
    "More than 2,000 came.",
    "It sent 2000 troops.",
    "He flew a Boeing 2000 home.",
    "Resolution 1973 passed.",
    "No. 1990 won.",
    "It rose 1990 percent.",
    "The index closed at 2024.",
    "Call 1999 now.",
    "It began at 2030 GMT.",
    "2000 came.",
    "He won the 2014-12 poll and the 2014-03 one.",
    "It ended 2020 points lower.",
    "The mid-term vote and the end-user passed.",
  ])("%s", (text) => expect(readMarked(text, "2024-12-18")).toBe(text));
});
