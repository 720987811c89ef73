import { describe, expect, test } from "vitest";
import { full, readMarked } from "../marked-statistics.js";

describe("names and symbols", () => {
  test.each([
    "It is [5 km|measure 5 km] away.",
    "It is [5 kilometres|measure 5 km] away.",
    "It is [5-km|measure 5 km] long.",
    "It is [47 feet|measure 47 [ft_i]] deep.",
    "It holds [5 litres|measure 5 L].",
    "It weighs [70kg|measure 70 kg].",
    "It weighs [5 tonnes|measure 5 t].",
    "It weighs [5 metric tons|measure 5 t].",
    "It makes [30 gigawatts|measure 30 GW].",
    "It is [200,000 square meters|measure 200000 m2].",
    "It is [450 sq ft|measure 450 [sft_i]].",
    "It is [5 cubic metres|measure 5 m3].",
    "It is [300 km2|measure 300 km2].",
    "It is [300 km²|measure 300 km2].",
    "It is [5 nautical miles|measure 5 [nmi_i]] off.",
    "A [4.3-magnitude|measure 4.3 magnitude] quake struck.",
    "It has [1200 parts per million|measure 1200 [ppm]].",
  ])("%s", (marked) => expect(readMarked(marked, full)).toBe(marked));
});

describe("units over units", () => {
  test.each([
    "It flew at [50 km/h|measure 50 km/h].",
    "It flew at [50 kilometres per hour|measure 50 km/h].",
    "It flew at [50mph|measure 50 [mi_i]/h].",
    "It pumped [800,000 barrels a day|measure 800000 [bbl_us]/d].",
    "It pumped [800,000 barrels per day|measure 800000 [bbl_us]/d].",
  ])("%s", (marked) => expect(readMarked(marked, full)).toBe(marked));
});

describe("feet and inches are one", () => {
  test.each(["He is [6 feet 6 inches|measure 6.5 [ft_i]] tall."])("%s", (marked) =>
    expect(readMarked(marked, full)).toBe(marked),
  );
});
