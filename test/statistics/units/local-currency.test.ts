import { describe, expect, test } from "vitest";
import { parseArticle } from "../../../src/parse-article.js";
import { localCurrency } from "../../../src/statistics/units/local-currency.js";

describe("a name of money in copy from a country", () => {
  test.each([
    ["rupees", "PK", "PKR"],
    ["Rs", "LK", "LKR"],
    ["Rs.", "NP", "NPR"],
    ["Rs", "IN", "INR"],
    ["rupees a litre", "PK", "PKR"],
    ["pounds", "EG", "EGP"],
    ["kroner", "DK", "DKK"],
    ["kr", "SE", "SEK"],
    ["crowns", "CZ", "CZK"],
    ["francs", "SN", "XOF"],
    ["francs", "CH", "CHF"],
    ["pesos", "CL", "CLP"],
    ["riyals", "QA", "QAR"],
    // nothing of that name is its money
    ["rupees", "GB", null],
    ["pounds", "GB", null],
    ["pounds", "NG", null],
    ["dollars", "AU", null],
    ["$", "CA", null],
    // the name tells the country, or the money
    ["Indian rupees", "PK", null],
    ["pounds sterling", "EG", null],
    ["Rs500", "PK", null],
  ])("%s, %s: %s", (name, country, code) => expect(localCurrency(name, country)).toBe(code));
});

describe("the country is the dateline's", () => {
  test.each([
    ["ISLAMABAD, May 3 (APP): The bridge cost Rs1m.", "Rs1m", "PKR"],
    ["MUMBAI, May 3 (PTI) The bridge cost Rs 500 crore.", "Rs 500 crore", "INR"],
    ["COPENHAGEN, May 3 (Reuters) - The bridge cost 90 million kroner.", "90 million kroner", "DKK"],
    ["ISLAMABAD, May 3 (APP): The bridge cost 5 million Indian rupees.", "5 million Indian rupees", "INR"],
    ["CAIRO, May 3 (MENA) - The bridge cost 5 million pounds ($106,000).", "5 million pounds", "EGP"],
    ["CAIRO, May 3 (MENA) - The bridge cost £5 million.", "£5 million", "GBP"],
    // no dateline: what the name means where nothing else is said
    ["The bridge cost Rs 500 crore.", "Rs 500 crore", "INR"],
    ["The bridge cost 90 million kroner.", "90 million kroner", null],
  ])("%s", (story, text, code) => {
    const money = parseArticle(story).statistics.find((statistic) => statistic.text === text);
    expect(money?.unit?.code).toBe(code);
  });
});
