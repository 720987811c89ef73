import { describe, expect, test } from "vitest";
import { full, readMarked } from "../marked-statistics.js";

describe("signs and codes in front", () => {
  test.each([
    "It cost [$5|money 5 USD].",
    "It cost [$ 5|money 5 USD].",
    "It cost [US$5|money 5 USD].",
    "It cost [$US5 million|money 5000000 USD].",
    "It cost [A$5|money 5 AUD].",
    "It cost [$A5,000|money 5000 AUD].",
    "It cost [HK$5.4m|money 5400000 HKD].",
    "It cost [HK $5.4m|money 5400000 HKD].",
    "It cost [US $5|money 5 USD].",
    "It cost us [$5|money 5 USD].",
    "They spent all [$5|money 5 USD].",
    "It cost [C$5|money 5 CAD].",
    "It cost [R$5|money 5 BRL].",
    "It cost [£5|money 5 GBP].",
    "It cost [€5|money 5 EUR].",
    "It cost [¥5|money 5 JPY].",
    "It cost [₹5 crore|money 50000000 INR].",
    "It cost [USD 5 million|money 5000000 USD].",
    "It cost [USD5m|money 5000000 USD].",
    "It cost [Rs 500 crore|money 5000000000 INR].",
    "It cost [Rs. 500|money 500 INR].",
    "It cost [RM3.06mil|money 3060000 MYR].",
    "It cost [GH¢18,400|money 18400 GHS].",
    "It cost [GH₵18|money 18 GHS] or [GHc18|money 18 GHS].",
    "It cost [Sh300|money 300 KES], [Ush2,000|money 2000 UGX] and [TSh 4,000|money 4000 TZS].",
    "It cost [N5.2 billion|money 5200000000 NGN].",
    "It cost [N5.2bn|money 5200000000 NGN].",
    "It cost [P1,500|money 1500 PHP].",
    "It cost [R3 million|money 3000000 ZAR].",
    "It cost [K4,500|money 4500 ZMW].",
    "It cost [B4,350|money 4350 THB] and [W1.2tr|money 1200000000000 KRW].",
    "It cost [Br1.4bn|money 1400000000 ETB] and [SR4.2 billion|money 4200000000 SAR].",
    "It cost [KD 2.31 billion|money 2310000000 KWD] and [BD5m|money 5000000 BHD].",
    "It cost [RM120,000|money 120000 MYR].",
    "It cost [Dh5|money 5 AED], [Dhs20|money 20 AED] and [DKr 21bn|money 21000000000 DKK].",
    "It cost [Rs1.2tr|money 1200000000000 INR].",
    "It cost [dlrs 13,950|money 13950 USD].",
    "It cost [U.S. dlrs 290.05|money 290.05 USD].",
    "It cost [30 MUSD|money 30000000 USD].",
    "It cost [MUSD 60|money 60000000 USD].",
    "It cost [sen 5|money 5 sen].",
    "The dollar fetched [Y=110|money 110 JPY].",
  ])("%s", (marked) => expect(readMarked(marked, full)).toBe(marked));
});

describe("names, signs and codes behind", () => {
  test.each([
    "It cost [5 euros|money 5 EUR].",
    "It cost [5 million Australian dollars|money 5000000 AUD].",
    "It cost [5 million U.S. dollars|money 5000000 USD].",
    "It cost [5 billion Hong Kong dollars|money 5000000000 HKD].",
    "It cost [500 Swiss francs|money 500 CHF].",
    "It cost [5 francs|money 5 francs].",
    "It cost [21bn kr|money 21000000000 kr].",
    "It made [9.3 billion crowns|money 9300000000 crowns].",
    "It paid [2.35 crowns|money 2.35 crowns].",
    "It cost [5 billion yen|money 5000000000 JPY].",
    "It cost [5 €|money 5 EUR].",
    "It cost [84,000 soles|money 84000 PEN] and wore down [12 soles|count 12 soles].",
    "It cost [5 USD|money 5 USD].",
    "It cost [14.63 dlrs|money 14.63 USD].",
    "It cost [500R|money 500 ZAR].",
    "The dollar fetched [110 JPY=|money 110 JPY].",
    "It sold [10|number 10] [$20|money 20 USD] notes.",
    "It cost [75 USD million|money 75000000 USD].",
    "It cost [$76 US|money 76 USD].",
    "A [five-dollar|money 5 USD] note fell.",
    "It cost [100元|money 100 CNY].",
    "It fell [0.7 won|money 0.7 KRW].",
  ])("%s", (marked) => expect(readMarked(marked, full)).toBe(marked));
});

describe("minor units are counted in themselves", () => {
  test.each([
    "It cost [63 cents|money 63 cents].",
    "It cost [164p|money 164 p].",
    "It cost [197 pence|money 197 pence].",
    "It cost [13 dollars and 45 cents|money 13.45 USD].",
  ])("%s", (marked) => expect(readMarked(marked, full)).toBe(marked));
});

describe("names that mean something else", () => {
  test.each([
    "The N2 road, the K9 unit, R2-D2 and the P5 powers met.",
    "It left [2|number 2] at N12, P500 and R2.5 here.",
    "She weighs [200 pounds|measure 200 [lb_av]].",
    "She wore [two crowns|count 2 crowns].",
    "It took [two p|count 2 p] from it.",
    "He paid [200 pounds|money 200 GBP].",
    "([$1|money 1 USD] = [0.7890 pounds|money 0.789 GBP])",
    "It cost [20 million pounds|money 20000000 GBP].",
    "The [11|number 11] won again.",
    "It cost [5 million won|money 5000000 KRW].",
    "It fell below the [$100,000|money 100000 USD] mark.",
    "It passed the [10,000|number 10000] mark.",
    "A [10,000-mark|money 10000 DEM] fine came.",
  ])("%s", (marked) => expect(readMarked(marked, full)).toBe(marked));
});

describe("amounts below zero", () => {
  test.each(["It lost [$-50.8bn|money -50800000000 USD].", "It lost [-$5|money -5 USD]."])("%s", (marked) =>
    expect(readMarked(marked, full)).toBe(marked),
  );
});
