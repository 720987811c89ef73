import { describe, expect, test } from "vitest";
import { parseDateline } from "../../../src/index.js";

/** Each pair: what is a dateline, and what looks like it and is none. */
describe("a dateline, and its look-alike", () => {
  test.each([
    ["PARIS (AP) — Police said.", "The International Monetary Fund (IMF) said on Monday it would lend."],
    ["Panaji (PTI) Rain fell.", "Canadian Pacific (CP) confirms earnings"],
    ["AP - Police stopped a march.", "AP-Park Poll: most like the park"],
    ["OSLO, Feb 3 - Rain fell.", "PORK PRICES FEB 3 - up two cents"],
    ["London, May 12: Rain fell.", "London, May 12 will be a day to recall."],
    ["Seoul, Dec 17 President Han spoke.", "In Seoul, Dec 17 was a holiday."],
    ["SIOUX FALLS, S.D. – People talked.", "WILMINGTON, Delaware, isn't a popular spot."],
    [
      "FOXBOROUGH -- Looking at his hands, the guard smiled.",
      "EXCLUSIVE -- Looking at his hands, the guard smiled.",
    ],
    ["MIAMI GARDENS - Monday was moving day.", "TACOMA RAINIERS - The team missed a perfect week."],
    ["GUWAHATI: Blasts rocked the town.", "PROGRESS: Many wait for the new version."],
    ["LINDIE - Buyers paid more.", "MAIZE - Buyers paid more."],
    ["SUGAR LAND, Texas - Rain fell.", "SUGAR - Prices rose 3 percent."],
    ["PUNE/NAGPUR: The trains are late.", "MARK BRENT: Prices rose again today."],
    ["Indianapolis – Several thousand people came.", "Paris – the city of light – was dark."],
    ["BOSTON The jury is out.", "BOSTON CELTICS_Activated a guard."],
    ["LONDON President Ruiz has spoken.", "LONDON Irish beat Bath on Saturday."],
    ["TBILISI, Georgia Georgian leaders met.", "TELLING OF THE CRISIS, IN VIRTUAL REALITY the makers say."],
    ["ABOARD AIR FORCE ONE, May 3 - The president spoke.", "THE ONE, May 3 - The president spoke."],
    ["Benta, Pahang, May 3 (Harbour Wire): Rain fell.", "Table, May 3 (Harbour Wire) rain fell."],
    ["(Harbour Wire) - OSLO, May 3 - Rain fell.", "(Corrects name) rain fell."],
    ["AUGUST 25, 2004 -- The network responded.", "MAR8 -- -- MAY7 284"],
    ["AMSTERDAM Cyclist Ana Vos won.", "BRITAIN has warned its neighbours."],
    ["NEW YORK At first, it seemed so.", "NEW ZEALAND scored twice."],
  ])("%s / %s", (dateline, lookAlike) => {
    expect(parseDateline(dateline)).not.toBeNull();
    expect(parseDateline(lookAlike)).toBeNull();
  });
});

describe("no dateline", () => {
  test.each([
    "IBM said on Monday that exports grew.",
    "THE international effort stalled.",
    "PAKISTANI troops crossed the river.",
    "YASSER Karam made a rare admission.",
    "U.S. forces held the town.",
    "NO LONG GAME: It had been a short day.",
    "SUPREME COURT - The court will not hear it.",
    "SPORTS ONLINE - The situation is simple.",
    "MACAO Publishing & Broadcasting said Tuesday it had won.",
    "Pittsburgh: where the unbeaten go to lose\n\nThe blows came one after the other in the second half of the night.",
    "EU, Japan win approval for duties\n\nThe two said on Monday that the duties would come into force within the month.",
    "the 21st century",
    "May",
    "March on",
    "",
    " \n ",
  ])("%j", (text) => {
    expect(parseDateline(text)).toBeNull();
  });
});
