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
    "It weighs [5 Mt|measure 5 Mt].",
    "It weighs [5 mt|measure 5 t].",
    "It emits [1.3 Gt|measure 1.3 Gt] of it.",
    "It sold [5 bcm|measure 5 km3].",
    "It pumps [5 bpd|measure 5 [bbl_us]/d].",
    "It weighs [5 metric tons|measure 5 t].",
    "It makes [30 gigawatts|measure 30 GW].",
    "It is [200,000 square meters|measure 200000 m2].",
    "It is [450 sq ft|measure 450 [ft_i]2].",
    "It is [450 sq. ft.|measure 450 [ft_i]2] in all.",
    "It is [9 sq. metres|measure 9 m2] wide.",
    "It burned [40 square miles|measure 40 [mi_i]2].",
    "It threw out [2 cubic miles|measure 2 [mi_i]3].",
    "It is [5 ft. 6 in|measure 5.5 [ft_i]]. high.",
    "It is [5 cubic metres|measure 5 m3].",
    "It is [300 km2|measure 300 km2].",
    "It is [300 km²|measure 300 km2].",
    "It is [5 nautical miles|measure 5 [nmi_i]] off.",
    "It is [5 light years|measure 5 [ly]] off.",
    "It weighs [5 short tons|measure 5 [ston_av]].",
    "It weighs [5 tons|measure 5 tons].",
    "It fell to [943 millibars|measure 943 mbar].",
    "It used [3 kilowatt hours|measure 3 kW.h].",
    "It used [3 kilowatt-hours|measure 3 kW.h].",
    "A [4.3-magnitude|measure 4.3 magnitude] quake struck.",
    "It has [1200 parts per million|measure 1200 [ppm]].",
    "It was up from [3 tons|measure 3 tons] a year ago.",
    "It sold [9,000 quintals|measure 9000 quintals].",
    "It makes [3 tons a year|measure 3 tons a year] now.",
  ])("%s", (marked) => expect(readMarked(marked, full)).toBe(marked));
});

describe("units over units", () => {
  test.each([
    "It flew at [50 km/h|measure 50 km/h].",
    "It flew at [50 kilometres per hour|measure 50 km/h].",
    "It sold [190 tonnes a year|measure 190 t/a].",
    // the year counts back: not "per year"
    "It sold [190 tonnes|measure 190 t] a year earlier.",
    "It sold [190 tonnes|measure 190 t] a year ago.",
    "It flew at [50mph|measure 50 [mi_i]/h].",
    "It pumped [800,000 barrels a day|measure 800000 [bbl_us]/d].",
    "It pumped [800,000 barrels per day|measure 800000 [bbl_us]/d].",
    "It holds [40 pounds per square inch|measure 40 [psi]].",
    "It weighs [5 kg per square metre|measure 5 kg/m2].",
    "It sped up at [5 m/s²|measure 5 m/s2].",
    "It has [5 mg/l|measure 5 mg/L] of lead.",
    "It has [3.5 micrograms per deciliter|measure 3.5 ug/dL] of it.",
    "It makes [40 tons per mile|measure 40 tons per mile].",
    "It emits [4 kg per megawatt-hour|measure 4 kg/(MW.h)].",
    "It moves [3 miles per decade|measure 3 [mi_i]/(10.a)].",
  ])("%s", (marked) => expect(readMarked(marked, full)).toBe(marked));
});

describe("feet and inches are one", () => {
  test.each(["He is [6 feet 6 inches|measure 6.5 [ft_i]] tall."])("%s", (marked) =>
    expect(readMarked(marked, full)).toBe(marked),
  );
});

describe("no units, or not the whole of it", () => {
  test.each([
    "It used [3 kilowatts|measure 3 kW], hours later none.",
    "It has [3 metric rulers|count 3 rulers].",
    "It sold [5 square meals|count 5 meals].",
    "It lost [4 hours|duration 4 h] of work.",
    "It weighs [5 pounds|measure 5 [lb_av]] per se.",
  ])("%s", (marked) => expect(readMarked(marked, full)).toBe(marked));
});
