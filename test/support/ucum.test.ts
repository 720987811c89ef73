import { describe, expect, test } from "vitest";
import { isUcum } from "./ucum.js";

describe("codes", () => {
  test.each(["m", "km2", "kW.h", "[mi_i]/h", "[ft_i]3/d", "10.a", "mm[Hg]", "kg/(MW.h)", "har"])(
    "%s",
    (code) => expect(isUcum(code)).toBe(true),
  );
});

describe("no codes", () => {
  test.each(["", "[smi_i]", "k[psi]", "Ma", "mile", "km per h", "m/", "kg/MW.h)", "ton", "[mi_i]4"])(
    "%s",
    (code) => expect(isUcum(code)).toBe(false),
  );
});
