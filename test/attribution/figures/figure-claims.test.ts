import { describe, expect, test } from "vitest";
import { attributionFrom } from "../../support/cast.js";
import { figureClaims } from "../../../src/attribution/figures/figure-claims.js";
import { read } from "../../../src/attribution/reading.js";
import { findQuotes } from "../../../src/quotes/find-quotes.js";
import { readBody } from "../../../src/text/body.js";
import { excerpt } from "../../../src/text/span.js";

/** A text that is one paragraph, as the stages read it. */
const bodyOf = (text: string) => readBody(text, [excerpt(text, 0, text.length)]);

/** `source / cue: content` of each claim. */
function claims(text: string): string[] {
  const body = bodyOf(text);
  return figureClaims(read(body, findQuotes(body, [])), []).map(
    ({ source, cue, contents }) => `${source?.text ?? "-"} / ${cue?.text ?? "-"}: ${contents[0].text}`,
  );
}

describe("verbs that claim a figure", () => {
  test.each([
    ["Police put the number of dead at 12.", "Police / put: the number of dead at 12"],
    ["Norsk Delta pegs its worth at $4 million.", "Norsk Delta / pegs: its worth at $4 million"],
    [
      "Delta, which counts ships, puts the fleet at 40.",
      "Delta, which counts ships, / puts: the fleet at 40",
    ],
    ["The fund raised its forecast to 3 percent.", "The fund / raised: its forecast to 3 percent"],
    ["The ministry has lowered the death toll to 12.", "The ministry / lowered: the death toll to 12"],
    ["Police gave a figure of 29.", "Police / gave: a figure of 29"],
    ["German police reported 906 attacks.", "German police / reported: 906 attacks"],
    ["The monitor rated 32 percent of claims false.", "The monitor / rated: 32 percent of claims false"],
    [
      "Members of the panel estimated there were 40 left.",
      "Members of the panel / estimated: there were 40 left",
    ],
    ["Harbour Times found members wanted 40 of them.", "Harbour Times / found: members wanted 40 of them"],
    [
      "The ministry on Thursday cut its estimate to more than 40 million.",
      "The ministry / cut: its estimate to more than 40 million",
    ],
    [
      "The bank lowered its estimate of the catch to 15 tons from 16.",
      "The bank / lowered: its estimate of the catch to 15 tons from 16",
    ],
    [
      "The agency left its forecast for Oslo unchanged at 169 tons.",
      "The agency / left: its forecast for Oslo unchanged at 169 tons",
    ],
    ["The port, which reported a loss of $4 million, will close.", "which / reported: a loss of $4 million"],
    ["Police reported as many as 40 deaths.", "Police / reported: as many as 40 deaths"],
    ["The union put the number at closer to 2,000.", "The union / put: the number at closer to 2,000"],
    ["Delta Bank forecasts growth of 3 percent.", "Delta Bank / forecasts: growth of 3 percent"],
    ["The council voted to pay 5 million.", "The council / voted: to pay 5 million"],
    [
      "While Delta lists Mr. Dahl's wealth at 6 million, he left.",
      "Delta / lists: Mr. Dahl's wealth at 6 million, he left",
    ],
    ["Aid groups estimate there could be 18,000.", "Aid groups / estimate: there could be 18,000"],
    ["Delta has it at 4 million.", "Delta / has: it at 4 million"],
    ["Nurses spoke of 65 wounded.", "Nurses / spoke: of 65 wounded"],
    ["Police gave the number of wounded as 214.", "Police / gave: the number of wounded as 214"],
  ])("%s", (text, claim) => expect(claims(text)).toEqual([claim]));
});

describe("nouns that somebody's figure follows", () => {
  test.each([
    ["It fought her plan to hire 40 teachers.", "her / plan: to hire 40 teachers"],
    ["It doubts Dahl's claim that 300 came, as many do.", "Dahl / claim: that 300 came"],
    ["Its announcement of 40 job cuts hurt.", "Its / announcement: of 40 job cuts"],
    ["Her pledge last month to add 700 men was bold.", "Her / pledge: to add 700 men"],
    ["A decision by Dahl to give 75 dollars hurt.", "Dahl / decision: to give 75 dollars"],
    ["The government's own figure is 640,000.", "The government / figure: 640,000"],
    ["Dahl's estimate is for a loss of 87 million.", "Dahl / estimate: for a loss of 87 million"],
  ])("%s", (text, claim) => expect(claims(text)).toEqual([claim]));
});

describe("figures that others expect", () => {
  test.each([
    [
      "The loss was wider than the 250 million dollars analysts had expected.",
      "analysts / expected: the 250 million dollars",
    ],
    ["Costs rose from the 1.2 million that traders forecast.", "traders / forecast: the 1.2 million"],
    ["Sales were above the 5 percent forecast by economists.", "economists / forecast: the 5 percent"],
    ["Sales beat analysts' expectations of 12 million, and rose.", "analysts / expectations: of 12 million"],
  ])("%s", (text, claim) => expect(claims(text)).toEqual([claim]));

  test("in what another says", () => {
    const text = "Delta said it sold 40 ships, below the 50 that analysts had expected.";
    const body = bodyOf(text);
    const known = { ...attributionFrom(text, 0, 5), contents: [excerpt(text, 11, text.length - 1)] };
    const found = figureClaims(read(body, []), [known]);
    expect(found.map(({ source, contents }) => [source?.text, contents[0].text])).toEqual([
      ["analysts", "the 50"],
    ]);
  });
});

describe("according to a source", () => {
  test.each([
    [
      "According to early results of a count held for the Herald and others, half the voters want 12 parks.",
      "early results of a count held for the Herald and others / According to: half the voters want 12 parks",
    ],
    [
      "According to an online Oslo/Bergen Union poll, conducted in May, he has 27 percent.",
      "an online Oslo/Bergen Union poll, conducted in May / According to: he has 27 percent",
    ],
    ["But, according to the poll, 46 percent stay home.", "the poll / according to: 46 percent stay home"],
    [
      "Some 40 men came, according to the Oslo/Bergen count.",
      "the Oslo/Bergen count / according to: Some 40 men came",
    ],
  ])("%s", (text, claim) => expect(claims(text)).toEqual([claim]));
});

describe("two claims in a sentence", () => {
  test("each has its own", () => {
    const text = "Delta puts the loss at $4 million, while Norsk Union puts it at $9 million.";
    expect(claims(text)).toEqual([
      "Delta / puts: the loss at $4 million",
      "Norsk Union / puts: it at $9 million",
    ]);
  });

  test("but not a clause that claims nothing", () => {
    expect(claims("Delta puts the loss at $4 million, while 12 ships sank.")).toEqual([
      "Delta / puts: the loss at $4 million, while 12 ships sank",
    ]);
  });
});

describe("no claim", () => {
  test.each([
    ["without a figure", "Police put the blame on him."],
    ["of what is put somewhere", "Police put 12 men in a van."],
    ["where what is raised is no estimate", "The shop raised its prices to 3 dollars."],
    ["of a plan that is nobody's", "The plan to hire 40 teachers fell."],
    ["in a quotation", '"Police put the dead at 12," he said.'],
    ["of what is found somewhere", "Police found 40 coins."],
    ["without a subject", "To put it at 12 is bold."],
    ["where what is left is no estimate", "Dahl left the house at 40 Main Street."],
    ["where what is cut is no estimate", "Delta cut its fleet to 40 ships."],
    ["of a target that is its own", "Its target of 4 percent is far."],
    ["of what somebody voted for", "The council voted for 40 boats."],
    ["where an estimate is a noun", "The hearing over estimates in Oslo could cost 40 crowns."],
    ["of what somebody has somewhere", "Delta has boats at 40 piers."],
    ["of what nobody is said to have", "The figure is 640,000."],
    ["of what the sentence itself says", "The storm, as Lusa reported on Monday, killed two people."],
    ["where analysts do something else", "The 40 analysts left, as expected."],
    ["of a share of those who hope", "Half of the 40 percent of villagers hoped for rain."],
    ["of what is needed", "They have the 40 votes the plan needed."],
    ["of a figure above the one expected", "Profit was $5 million above what analysts had expected."],
    ["of a figure more than the one expected", "The port sold 40 more ships than analysts expected."],
    ["of those who decided", "It was a decision by the 12 members to close the port."],
  ])("%s", (_, text) => expect(claims(text)).toEqual([]));

  test("where an attribution has the figure already", () => {
    const text = "Police put the number of dead at 12.";
    const body = bodyOf(text);
    const known = { ...attributionFrom(text, 0, 6), contents: [excerpt(text, 11, 35)] };
    expect(figureClaims(read(body, []), [known])).toEqual([]);
  });

  test("but one that is in a source", () => {
    const text = "Holm, who announced a 275 million crown plan, wants to go.";
    const known = {
      ...attributionFrom(text, 0, 44),
      cue: excerpt(text, 46, 51),
      contents: [excerpt(text, 52, text.length - 1)],
    };
    const found = figureClaims(read(bodyOf(text), []), [known]);
    expect(found.map(({ source, cue }) => [source?.text, cue?.text])).toEqual([["who", "announced"]]);
  });

  test("but a clause of its own in it", () => {
    const text = "Some 38 died, officials said, but rescuers put the number of dead at 45.";
    const body = bodyOf(text);
    const known = {
      ...attributionFrom(text, 15, 24),
      cue: excerpt(text, 25, 29),
      contents: [excerpt(text, 0, 12), excerpt(text, 29, text.length - 1)],
    };
    const found = figureClaims(read(body, []), [known]);
    expect(found.map(({ source, contents }) => [source?.text, contents[0].text])).toEqual([
      ["rescuers", "the number of dead at 45"],
    ]);
  });

  test("in a text that ends in the middle", () => {
    expect(claims("According to 5,")).toEqual([]);
    expect(claims("her plan to 5")).toEqual(["her / plan: to 5"]);
  });
});
