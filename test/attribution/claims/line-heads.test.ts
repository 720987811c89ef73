import { describe, expect, test } from "vitest";
import { attributed } from "../attributed.js";

describe("a line names who says the quotation behind or below it", () => {
  test.each([
    ["by name and role", "Stocks fell.\n\n[Olga Dahl, economist|s][:|c] [“It is a defeat. We will sell.”|t]"],
    [
      "not by where it was said",
      "Stocks fell.\n\n[Olga Dahl|s], on X[:|c] [“It is a defeat. We will sell.”|t]",
    ],
    [
      "by name and role above it",
      "Stocks fell.\n\n[OLGA DAHL, ECONOMIST|s]\n\n[“It is a defeat. We will sell.”|t]",
    ],
    ["and where it was said", "Stocks fell.\n\n[OLGA DAHL|s], ON X\n\n[“It is a defeat. We will sell.”|t]"],
    [
      "by office and name",
      "Stocks fell.\n\n[Finance Minister Olga Dahl|s]\n\n[“It is a defeat. We will sell.”|t]",
    ],
  ])("%s: %s", (_, marked) => expect(attributed(marked)).toBe(marked));
});

describe("a line names nobody", () => {
  test.each([
    ["with what the words are about", "Stocks fell.\n\nON RATES, PRICES: “It is a defeat. We will sell.”"],
    ["with the same above them", "Stocks fell.\n\nON RATES, PRICES\n\n“It is a defeat. We will sell.”"],
    ["with what the line is", "Stocks fell.\n\nMARKET UPDATE, OSLO\n\n“It is a defeat. We will sell.”"],
    ["that is a heading", "Stocks fell.\n\nTHE ROAD AHEAD\n\n“It is a defeat. We will sell.”"],
    ["with a role alone", "Stocks fell.\n\nFinance Minister\n\n“It is a defeat. We will sell.”"],
  ])("%s: %s", (_, text) => expect(attributed(text)).toBe(text));
});
