import { describe, expect, test } from "vitest";
import type { Attribution } from "../../../src/article/types.js";
import { figureClaims } from "../../../src/attribution/figures/figure-claims.js";
import { excerpt } from "../../../src/text/span.js";
import { attributionFrom } from "../../support/cast.js";
import { parseMarked } from "../../support/marked.js";
import { printAttributions, readingOf } from "../attributed.js";

/** Marks each claim of a figure in a text: a right reading of a marked text gives it back. */
function claims(marked: string): string {
  const { text } = parseMarked(marked);
  return printAttributions(text, figureClaims(readingOf(text), []));
}

/** The parts of a text as those of an attribution that is already known. */
function known(text: string, source: string, cue: string | null, ...contents: string[]): Attribution {
  const cut = (part: string) => excerpt(text, text.indexOf(part), text.indexOf(part) + part.length);
  return {
    ...attributionFrom(text, 0, 0),
    source: cut(source),
    cue: cue === null ? null : cut(cue),
    contents: contents.map(cut),
  };
}

/** Marks each claim of a figure in a text of which attributions are already known. */
function claimsBeside(
  marked: string,
  ...parts: [source: string, cue: string | null, ...contents: string[]]
): string {
  const { text } = parseMarked(marked);
  return printAttributions(text, figureClaims(readingOf(text), [known(text, ...parts)]));
}

describe("verbs that claim a figure", () => {
  test.each([
    "[Police|s] [put|c] [the number of dead at 12|t].",
    "[Norsk Delta|s] [pegs|c] [its worth at $4 million|t].",
    "[Delta, which counts ships,|s] [puts|c] [the fleet at 40|t].",
    "[The fund|s] [raised|c] [its forecast to 3 percent|t].",
    "[The ministry|s] has [lowered|c] [the death toll to 12|t].",
    "[Police|s] [gave|c] [a figure of 29|t].",
    "[German police|s] [reported|c] [906 attacks|t].",
    "[The monitor|s] [rated|c] [32 percent of claims false|t].",
    "[Members of the panel|s] [estimated|c] [there were 40 left|t].",
    "[Harbour Times|s] [found|c] [members wanted 40 of them|t].",
    "[The ministry|s] on Thursday [cut|c] [its estimate to more than 40 million|t].",
    "[The ministry|s] last month [cut|c] [its estimate to 40 million|t].",
    "[The bank|s] [lowered|c] [its estimate of the catch to 15 tons from 16|t].",
    "[The agency|s] [left|c] [its forecast for Oslo unchanged at 169 tons|t].",
    "The port, [which|s] [reported|c] [a loss of $4 million|t], will close.",
    "[Police|s] [reported|c] [as many as 40 deaths|t].",
    "[The union|s] [put|c] [the number at closer to 2,000|t].",
    "[Delta Bank|s] [forecasts|c] [growth of 3 percent|t].",
    "[The council|s] [voted|c] [to pay 5 million|t].",
    "While [Delta|s] [lists|c] [Mr. Dahl's wealth at 6 million, he left|t].",
    "[Aid groups|s] [estimate|c] [there could be 18,000|t].",
    "[Delta|s] [has|c] [it at 4 million|t].",
    "[Nurses|s] [spoke|c] [of 65 wounded|t].",
    "[Police|s] [gave|c] [the number of wounded as 214|t].",
  ])("%s", (marked) => expect(claims(marked)).toBe(marked));
});

describe("nouns that somebody's figure follows", () => {
  test.each([
    "It fought [her|s] [plan|c] [to hire 40 teachers|t].",
    "It doubts [Dahl|s]'s [claim|c] [that 300 came|t], as many do.",
    "[Its|s] [announcement|c] [of 40 job cuts|t] hurt.",
    "[Her|s] [pledge|c] last month [to add 700 men|t] was bold.",
    "A [decision|c] by [Dahl|s] [to give 75 dollars|t] hurt.",
    "[The government|s]'s own [figure|c] is [640,000|t].",
    "[Dahl|s]'s [estimate|c] is [for a loss of 87 million|t].",
  ])("%s", (marked) => expect(claims(marked)).toBe(marked));
});

describe("figures that others expect", () => {
  test.each([
    "The loss was wider than [the 250 million dollars|t] [analysts|s] had [expected|c].",
    "Costs rose from [the 1.2 million|t] that [traders|s] [forecast|c].",
    "Sales were above [the 5 percent|t] [forecast|c] by [economists|s].",
    "Sales beat [analysts|s]' [expectations|c] [of 12 million|t], and rose.",
  ])("%s", (marked) => expect(claims(marked)).toBe(marked));

  test("in what another says", () => {
    const marked = "Delta said it sold 40 ships, below [the 50|t] that [analysts|s] had [expected|c].";
    expect(
      claimsBeside(marked, "Delta", "said", "it sold 40 ships, below the 50 that analysts had expected"),
    ).toBe(marked);
  });
});

describe("according to a source", () => {
  test.each([
    "[According to|c] [early results of a count held for the Herald and others|s], [half the voters want 12 parks|t].",
    "[According to|c] [an online Oslo/Bergen Union poll, conducted in May|s], [he has 27 percent|t].",
    "But, [according to|c] [the poll|s], [46 percent stay home|t].",
    "[Some 40 men came|t], [according to|c] [the Oslo/Bergen count|s].",
  ])("%s", (marked) => expect(claims(marked)).toBe(marked));
});

describe("two claims in a sentence", () => {
  test.each([
    [
      "each have their own",
      "[Delta|s1] [puts|c1] [the loss at $4 million|t1], while [Norsk Union|s2] [puts|c2] [it at $9 million|t2].",
    ],
    [
      "but not a clause that claims nothing",
      "[Delta|s] [puts|c] [the loss at $4 million, while 12 ships sank|t].",
    ],
  ])("%s: %s", (_, marked) => expect(claims(marked)).toBe(marked));
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
  ])("%s: %s", (_, text) => expect(claims(text)).toBe(text));

  test("where an attribution has the figure already", () => {
    const text = "Police put the number of dead at 12.";
    expect(claimsBeside(text, "Police", null, "the number of dead at 12")).toBe(text);
  });
});

describe("a claim of its own inside another attribution", () => {
  test("of a figure that is in its source", () => {
    const marked = "Holm, [who|s] [announced|c] [a 275 million crown plan|t], wants to go.";
    expect(claimsBeside(marked, "Holm, who announced a 275 million crown plan", "wants", "to go")).toBe(
      marked,
    );
  });

  test("of a clause that its content took in", () => {
    const marked = "Some 38 died, officials said, but [rescuers|s] [put|c] [the number of dead at 45|t].";
    expect(
      claimsBeside(
        marked,
        "officials",
        "said",
        "Some 38 died",
        ", but rescuers put the number of dead at 45",
      ),
    ).toBe(marked);
  });
});

describe("a text that ends in the middle", () => {
  test.each(["According to 5,", "[her|s] [plan|c] [to 5|t]"])("%s", (marked) =>
    expect(claims(marked)).toBe(marked),
  );
});
