import { describe, expect, test } from "vitest";
import { full, readMarked } from "../marked-statistics.js";

describe("scales of temperature", () => {
  test.each([
    "It was [30 degrees Celsius|temperature 30 Cel].",
    "It was [30 C|temperature 30 Cel].",
    "It was [30°C|temperature 30 Cel].",
    "It was [41℉|temperature 41 [degF]].",
    "It was [-5 degrees Fahrenheit|temperature -5 [degF]].",
    "It was [minus 5 degrees|temperature -5 degrees].",
    "It was [90 Fahrenheit|temperature 90 [degF]].",
    "It hit [49.2C|temperature 49.2 Cel] ([120.6F|temperature 120.6 [degF]]).",
  ])("%s", (marked) => expect(readMarked(marked, full)).toBe(marked));
});

describe("angles and names", () => {
  test.each(["Turn it [90 degrees|measure 90 deg].", "The Boeing 777F flew."])("%s", (marked) =>
    expect(readMarked(marked, full)).toBe(marked),
  );
});
