import { expect, test } from "vitest";
import { readMarked } from "./marked-dates.js";

test.each([
  "Profit rose in the [third quarter of 2019|2019].",
  "Profit rose in the [third quarter|~-].",
  "[First-quarter 2020|2020] profit rose.",
  "[Third-quarter|~-] profit rose.",
  "Profit rose [this quarter|~-].",
  "Profit rose in the [fourth quarter of last year|~2023].",
  "A quarter of them left.",
  "Lund scored twice in the fourth quarter.",
  "They led after the third quarter of the game.",
])("%s", (marked) => expect(readMarked(marked, "2024-12-18")).toBe(marked));
