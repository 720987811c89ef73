import { describe, expect, test } from "vitest";
import { pairMarks } from "../../src/quotes/pair-marks.js";
import { speechFeatures } from "../../src/quotes/speech-features.js";
import { readBody } from "../../src/text/body.js";

/** The features, by name, of the first run of a text that is one paragraph. */
function featuresOf(text: string): string[] {
  const body = readBody(text, [{ start: 0, end: text.length, text }]);
  return speechFeatures(body, pairMarks(body.tokens, []), 0);
}

describe("tell what a run looks like", () => {
  test.each<[string, string, string[]]>([
    ["a sentence", `"We are ready," Dahl said.`, ["words=3", "case=sentence", "ends=comma", "is=with-verb"]],
    ["who speaks", `"We are ready," Dahl said.`, ["is=with-i-we-you"]],
    ["a title", `She wrote "The Salt of the Sea."`, ["words=5", "case=title", "ends=stop"]],
    ["small letters", `Dahl called it "a mistake" on Monday.`, ["words=2", "case=lower", "ends=none"]],
    ["a number first", `He likes "12 boats" here.`, ["case=other", "words=2"]],
    ["sentences", `He said "go. Go. Go!" twice.`, ["is=sentences", "ends=mark"]],
    ["six to eight words", `"one two three four five six" here`, ["words=6-8", "case+words=lower,6"]],
    ["a run that is never closed", `He said "open and`, ["is=never-closed"]],
  ])("%s: %s", (_, text, features) => {
    expect(featuresOf(text)).toEqual(expect.arrayContaining(features));
  });

  test.each([
    ["no verb", `Dahl called it "a gift" on Monday.`, "is=with-verb"],
    ["nobody who speaks", `Dahl called it "a gift" on Monday.`, "is=with-i-we-you"],
    ["one sentence", `He said "go." Then he left.`, "is=sentences"],
    ["a closing mark", `He said "open" and left.`, "is=never-closed"],
  ])("not with %s: %s", (_, text, feature) => {
    expect(featuresOf(text)).not.toContain(feature);
  });
});

describe("tell what stands beside it and what its sentence says", () => {
  test.each<[string, string, string[]]>([
    ["the words on both sides", `Dahl called it "a gift" on Monday.`, ["before=it", "after=IN"]],
    ["the verb of its sentence", `Dahl called it "a gift" on Monday.`, ["verb=call"]],
    ["a clitic before it", `Dahl's "mad" plan failed.`, ["before='s"]],
    ["punctuation before it", `The film's sequel, "Up", was long.`, ["before=comma"]],
    ["edges, and no verb", `"Mad" and "bad."`, ["before=edge", "is=without-verb-around"]],
    ["another run beside it", `"Mad" and "bad."`, ["list-before=title"]],
    ["a noun that has a title", `The film's sequel, "Up", was long.`, ["is=behind-titled-noun"]],
  ])("%s: %s", (_, text, features) => {
    expect(featuresOf(text)).toEqual(expect.arrayContaining(features));
  });

  test.each([
    ["a noun of the sentence before", `The film ended. "Up" is out.`, "is=behind-titled-noun"],
    ["a run far behind", `"Mad" is what he called the "bad" plan.`, "list-before=title"],
    ["a run inside it", `"Mad 'Max' Rex" is out.`, "list-before=title"],
  ])("not %s: %s", (_, text, feature) => {
    expect(featuresOf(text)).not.toContain(feature);
  });
});
