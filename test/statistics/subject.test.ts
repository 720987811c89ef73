import { describe, expect, test } from "vitest";
import { subject, readMarked } from "./marked-statistics.js";

describe("what is counted, or stood in front of", () => {
  test.each([
    "[Some 200 North Korean soldiers|North Korean soldiers] came.",
    "[200 Russian and North Korean soldiers|Russian and North Korean soldiers] came.",
    "A [25%|tax] tax came.",
    "It burns [20%|fuel] less fuel.",
    "Robberies fell by [8 percent|Robberies] and car thefts by [12 percent|car thefts].",
    "Rye was seen at [6 tons|Rye], up [3 percent|Rye], and maize at [just over 9 tons|maize].",
    "Under a quota deal, each will get [$5|-].",
    "Last year farmers brought in [$5|farmers].",
    "Last year's fires cost [$5|Last year's fires].",
    "It lifted outlays to [2 percent|outlays] of gross domestic product.",
    "A [$700 million|contract] contract came.",
    "A [30-second|video] video ran.",
    "A [35-year-old|teacher] teacher came.",
    "A [36-hour|week] week is rare.",
    "It was the [second-warmest|July] July on record.",
    "They built [two|300-meter bridges] [300-meter|bridges] bridges.",
    "A [three-bed|flat] flat is dear.",
    "We saw [31 boats|boats], [12 of them yachts|yachts].",
  ])("%s", (marked) => expect(readMarked(marked, subject)).toBe(marked));
});

describe("what rose or fell, not the rise or fall", () => {
  test.each([
    "It posted a [14 percent|sales] rise in sales.",
    "A [4%|oil prices] jump in oil prices came.",
    "Output shrank at an annual rate of [2 percent|Output].",
    "A rate of [2 percent|A rate] was set.",
    "It posted a [14 per cent|net profit] rise in adjusted net profit to [$5m|net profit].",
    "Prices rose [4%|Prices], after a [3%|Prices] increase in May.",
    "Exports grew by [4 percent|Exports].",
    "It made a [$63 million|loss] loss.",
    "A loss of [$85 million|A loss] came.",
    "It sees growth of [1.2%|growth].",
    "It plans an output increase of [5 percent|output].",
    "It is a [3%|wage] wage rise.",
    "A rise of [5 percent|-] came.",
    "Inflation fell [half a percentage point|Inflation] to [3.5 percent|Inflation].",
    "It plans to raise spending by [5 percent|spending].",
    "It saw a gain of [27,000 jobs|jobs] and a jobless rate of [4 percent|a jobless rate].",
  ])("%s", (marked) => expect(readMarked(marked, subject)).toBe(marked));
});

describe("what it is a part of", () => {
  test.each([
    "[19 percent|adults] of adults agreed.",
    "It seized [3.2 kg|cocaine] of cocaine.",
    "It did [$5m|damage] in damage.",
    "The firm was bought for [$5m|The firm] in 2012.",
    "Revenue rose to [$5m|Revenue] in the same period.",
    "It runs [three|the city's 12 parks] of the city's [12 parks|parks].",
    "Close [three|its seven plants] of its [seven plants|plants].",
    "It has many friends, [12|-] of them.",
    "Shares rose to [$43.87|Shares] in premarket trading.",
    "Clubs spent [£1.96bn|Clubs] in the window.",
    "[A third|adults] ([33%|adults]) of adults agreed.",
  ])("%s", (marked) => expect(readMarked(marked, subject)).toBe(marked));
});

describe("what it belongs to, or the subject of its clause", () => {
  test.each([
    "The price of tea hit [$5 per kilo|The price of tea] in Oslo.",
    "Losses of [$5m|Losses] came.",
    "Unemployment fell [5 percent|Unemployment].",
    "Inflation was [3.1%|Inflation] yr/yr, or [0.2%|Inflation] m/m.",
    "Sales of tea down [5 percent|Sales of tea]",
    "Sales of tea fell [5 percent|Sales of tea], while those of rye rose [3 percent|those of rye].",
    "The index closed down [1 percent|The index] at [512 points|The index].",
    "She scored [12 points|points].",
    "Sales of new cars rose [5 percent|Sales of new cars].",
    "Mari Lund, [42|Mari Lund], ran.",
    "Lund was jailed at the age of [15|Lund].",
    "Runners have a mean age of [44|a mean age].",
    "A [50kg|bag] bag sells for between [$4 and $5|A 50kg bag].",
    "Turnout: [61.4%|Turnout]",
    "- Seats in parliament: [150|Seats in parliament]",
    "She named the price: [5 euros|-].",
    "Earnings per share were [2.35 euros|Earnings per share].",
    "Shares, which cost [$5|Shares] in May, fell [6 percent|Shares].",
    "Core inflation, without food and fuel, eased to [2.8 percent|Core inflation].",
    "Prices rose [0.4%|Prices] in May and were [3.1%|Prices] higher.",
    "The poll has a margin of error of plus or minus [3.1 points|a margin of error].",
    "Debt was [2.3 times|Debt] sales.",
    "Its deficit was [4 percent|Its deficit] of GDP.",
    "The yield on the [10-year|gilt] gilt fell [6 points|The yield on the 10-year gilt] to [4.48%|The yield on the 10-year gilt].",
    "The number of suspected cases rose to [81|The number of suspected cases].",
    "The number of men on payrolls dropped by [32,000|The number of men on payrolls].",
    "It has a staff of [40|a staff] in a fleet of [9 ships|ships].",
    "Profit soared [tenfold|Profit] to [$9m|Profit].",
    "Cash flow [more than tripled|Cash flow] to [$680m|Cash flow].",
    "A ship with [9 barrels|oil] of oil sank [12 km|A ship] off.",
    "She led with [26.9%|the vote] of the vote, ahead of Jorge Kast on [23.9%|Jorge Kast].",
    "Mona Berg got [51 percent|Mona Berg], Ida Dahl [43 percent|Ida Dahl].",
    "Oslo took [37 percent|Oslo], followed by Lima with [12 percent|Lima] and Bern with [9.4 percent|Bern].",
    "The dollar rose by [28 kopecks|The dollar], the yuan by [2 kopecks|the yuan].",
    "It lies off the coast at a depth of [10 km|a depth].",
    "The Nifty slipped [26 points|The Nifty], or [0.1 percent|The Nifty], to [23,482|The Nifty].",
    "Defence gets [Rs 681|Defence], [9.5 percent|Defence] more than before.",
    "Sales and profits rose [5 percent|Sales and profits].",
    "Rents in Oslo and Bergen rose [5 percent|Rents in Oslo and Bergen].",
    "Rents rose and profits fell [5 percent|profits].",
    "A jet with [71 people|people] on board fell [3,500 feet|A jet].",
    "The rate was [2.7%|The rate], up from [2.1%|The rate] 12 months earlier.",
    "The median existing home price rose [5 percent|The median existing home price].",
    "Operating margin fell [5 percent|Operating margin].",
    "The rate on a [30-year|fixed mortgage] fixed mortgage averaged [6.72%|The rate on a 30-year fixed mortgage].",
    "The yield on the benchmark [10-year|bond] bond added [2%|The yield on the benchmark 10-year bond].",
    "It fell, with inflation at [4.5%|inflation] and growth slow.",
    "Earnings in the range of [$2 to $3|Earnings] came.",
    "It plans a prison at a cost of between [$9 and $10|a cost].",
    "It won [40 seats|seats], far above Mona Berg on [22.5%|Mona Berg].",
    "[Two states|states] shrank: Ohio ([-0.03%|Ohio]) and Utah ([-0.1%|Utah]).",
    "It sold lots of it, gaining [RM83|-] to [RM4,962|-].",
    "It was led by Berg Motors, which shed [5 percent|Berg Motors].",
    "Rents in Oslo, Bergen and Moss rose [5 percent|Rents in Oslo, Bergen and Moss].",
    "It made [$3|-], with sales expected to be [$5|sales].",
    "Floods dumped a lot of rain in Oslo and killed [40|Floods].",
    "The index, which counts coal, iron and grain, added [14 points|The index], or [1%|The index].",
    "Maths led for the [11th year|Maths] running.",
    "Dams were at [41 percent|Dams] of capacity.",
    "He faces [40 years|-] in prison and bail was set at [$500|bail].",
  ])("%s", (marked) => expect(readMarked(marked, subject)).toBe(marked));
});

describe("the object of a verb that puts it at a level", () => {
  test.each([
    "The bank cut its price target to [$390|its price target].",
    "Delta raised its 2025 forecast to [$4 million|its 2025 forecast].",
    "Rescuers put the number of dead at [45|the number of dead].",
    "It raised its forecast by [20%|its forecast] to [$4m|its forecast].",
    "The bank left its key rate at [4.25%|its key rate] last week.",
    "The bank sent a letter to [40 members|members].",
  ])("%s", (marked) => expect(readMarked(marked, subject)).toBe(marked));
});

describe("nothing close", () => {
  test.each([
    "Sales fell, and [12|-] were sold.",
    "It named the economy, and [just under half|-] said so.",
    "It hit [17 km|-] northeast of Oslo.",
    "A mall, near the port, had [99|-] of which [5%|-] burned.",
    "[5 percent|-].",
    "Order backlog was up [28 percent|Order backlog] year on year.",
    "[Six percent|-] agreed and [2 percent|-] did not.",
    "Lund said his [$5 million|-] ranks [sixth|-].",
    "[Two thirds|-] cook with coal.",
    "Pupils aged [13 to 17|-] backed Holm.",
  ])("%s", (marked) => expect(readMarked(marked, subject)).toBe(marked));
});
