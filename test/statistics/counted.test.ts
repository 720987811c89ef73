import { describe, expect, test } from "vitest";
import { unitText, readMarked } from "./marked-statistics.js";

describe("the head of the noun phrase", () => {
  test.each([
    "[200 soldiers|soldiers] came.",
    "He had [nine assists|assists] as Oslo won.",
    "[3 billion people|people] live in Oslo.",
    "[20 sales staff|staff] came.",
    "It had [68|-] a week ago.",
    "It has the [10 largest cities|cities].",
    "It is among the [10|-] warmest on record.",
    "[200 young foreign soldiers|soldiers] came.",
    "It has [three|-] in Oslo.",
    "It has [two|bridges] [300-meter|meter] bridges.",
    "It has boats, [12 of them yachts|yachts].",
    "It has boats, [12|-] of them old.",
    "It killed [12|-] Monday.",
    "It sold [12|-] last year and [nine|-] this week.",
    "A [three-bed|bed] flat is dear.",
    "[Hundreds of people|people] came.",
    "It burned [27 homes|homes] west of the river.",
    "It won [27 awards|awards] of the West.",
    "She saw [12 of the city's old parks|parks] there.",
    "[About 70|routes] of the country's [115 routes|routes] were cut.",
    "[Six|injured] of the injured died.",
    "Gulf Air ordered [65 Boeing 777-9 jets|jets] there.",
    "It added [90 jobs|jobs], more than the [50|jobs] economists had forecast.",
    "[Two|-] of the firm's were sold.",
    "It owns [3|-] of Dahl's",
    "[Two sisters|sisters]' boats were sold.",
    "[Two thirds|-] cook with coal.",
    "It was [half|-] the January average.",
    "It was [half the normal flow|flow].",
    "It won a [two-thirds majority|majority] there.",
    "He had a total of [nine assists|assists] there.",
  ])("%s", (marked) => expect(readMarked(marked, unitText)).toBe(marked));
});
