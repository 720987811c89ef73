import { expect, test } from "vitest";
import { pairMarks } from "../../src/quotes/pair-marks.js";
import { speechFeatures } from "../../src/quotes/speech-features.js";
import { readBody } from "../../src/text/body.js";

/** The features, by name, of the first run of a text that is one paragraph. */
function featuresOf(text: string): string[] {
  const body = readBody(text, [{ start: 0, end: text.length, text }]);
  return speechFeatures(body, pairMarks(body.tokens, []), 0);
}

test("tell what a run looks like", () => {
  expect(featuresOf(`"We are ready," Dahl said.`)).toEqual(
    expect.arrayContaining(["words=3", "case=sentence", "ends=comma", "is=with-verb", "is=with-i-we-you"]),
  );
  expect(featuresOf(`She wrote the novel "The Salt of the Sea."`)).toEqual(
    expect.arrayContaining(["words=5", "case=title", "ends=stop", "is=behind-titled-noun"]),
  );
});

test("tell what stands beside it and what its sentence says", () => {
  expect(featuresOf(`Dahl called it "a mistake" on Monday.`)).toEqual(
    expect.arrayContaining(["before=it", "after=IN", "verb=call"]),
  );
  expect(featuresOf(`"Mad" and "bad."`)).toEqual(
    expect.arrayContaining(["before=edge", "list-before=title", "is=without-verb-around"]),
  );
});
