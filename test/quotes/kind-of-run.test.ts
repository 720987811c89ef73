import { describe, expect, test } from "vitest";
import { readFrame } from "../../src/frame/read-frame.js";
import { findQuotes } from "../../src/quotes/find-quotes.js";
import { readBody } from "../../src/text/body.js";

/** The kind of each quotation-marked run of a story, in text order. */
function kindsOf(text: string): string[] {
  return findQuotes(readBody(text, readFrame(text, null).paragraphs), []).map(({ kind }) => kind);
}

describe("a run is direct when it is a sentence or more", () => {
  test.each([
    ["before its cue", `"We will rebuild the pier," Mayor Ana Ruiz said.`],
    ["one word", `"No," Ruiz said.`],
    ["a question", `"Who pays for the pier?" Ruiz asked.`],
    ["after its cue", `Ruiz said, "We will rebuild the pier."`],
    ["after a colon", `Ruiz told the council: "We will rebuild."`],
    ["standing alone", `"We will rebuild the pier. It belongs to us."`],
    ["the rest of a split quote", `Ruiz said on Monday, "but it will cost us."`],
    ["the rest of a split quote, in marks of two tokens", `Ruiz said on Monday, ‘‘but it will cost us.’’`],
    ["a sentence inside the writer's", `The banner read "We want the old pier to be rebuilt" in red.`],
    [
      "too long for a title, behind “told”",
      `Ruiz told "Harbour and Coast of All the Far North Towns" that the pier would go.`,
    ],
    ["a chant behind a noun", `In the hall, "Four More Years," said Mayor Ruiz.`],
    ["short, behind a verb of saying", `Children shouted 'Hurrah, hurrah' from the roof.`],
    ["a clause of its own inside the writer's", `Signs with "Boats must leave the old harbour" hung there.`],
    ["a clause behind what somebody has", `The town's "We will rebuild the old pier" was painted over.`],
    ["several sentences inside the writer's", `Ruiz spoke of "a pier. A long pier. Our pier" again.`],
    ["a clause with a modal, behind a noun", `The sign "Our pier should be rebuilt" hung there.`],
    ["a clause behind a number", `Of the 12 "We rebuild the old pier" signs one was left.`],
    ["cut off by a dash", `"We will rebuild the pier —" Ruiz said.`],
    ["with an abbreviation for its end", `"We will leave the U.S." Ruiz said.`],
    ["behind a comma, to the end of its paragraph", `Ruiz said, "a gift to all of us"`],
    ["behind a comma, before a stop", `Ruiz said, "a gift to all of us".`],
  ])("%s", (_, text) => {
    expect(kindsOf(text)).toEqual(["direct"]);
  });
});

describe("a run is partial when it is a fragment of the writer's sentence", () => {
  test.each([
    ["an object", `Ruiz said the storm was "a gift to the builders" of the town.`],
    ["one word", `Ruiz called the report "nonsense" on Monday.`],
    ["a judgement, as somebody calls it", `The council passed a plan critics called "a shambles" last year.`],
    ["a judgement behind a participle", `The pier, called "a sorry old heap" by Ruiz, will go.`],
    ["a name in a verb's own clause", `Ruiz named "Salt and Rope" as a film he said he liked.`],
    ["before a noun", `Ruiz said the town had suffered 'significant' losses.`],
    ["before its cue, but without a stop", `"We will rebuild the pier" Ruiz said.`],
    ["small letters without a comma before them", `Ruiz said "a gift to all of us,"`],
    ["three words of a sentence", `Signs with "We shall go" hung there.`],
    ["no verb but a participle", `Signs with "Leaving the old harbour at dawn" hung there.`],
    ["a sentence printed as a title", `Signs with "They Saw Our Boat Sink" hung there.`],
    ["behind a comma, but neither stopped nor at an end", `Ruiz said, "a gift to all of us" and left.`],
    ["small letters behind an unstopped paragraph", `Ruiz said so\n\n"a gift to all of us," he said.`],
    ["too much in small letters for a name given", `Ruiz bought a boat named "Wind above the Hills" in May.`],
    ["a prize", `Ruiz, named "Sailor of the Year," left the pier.`],
    ["between a name and a small word", `He told Ruiz "yes" on Monday.`],
    ["between the names of two sentences", `He met Ana. "Coco" Ruiz lives by the pier.`],
    [
      "long and with a stop, though it has no verb",
      `The list had "Salt and Rope and Tar and Oil and Wood," in red.`,
    ],
    [
      "very long, though it has no verb",
      `The list had "Salt and Rope and Tar and Oil and Wood and Sand and Coal and Tin" in red.`,
    ],
    ["with a verb", `Ruiz promised to "rebuild the pier by spring" and to pay for it.`],
  ])("%s", (_, text) => {
    expect(kindsOf(text)).toEqual(["partial"]);
  });
});

describe("a run is a term when nobody says it", () => {
  test.each([
    ["a nickname", `The painter Jorge "Coco" Ruiz lives by the pier.`],
    ["a nickname in marks of two tokens", `The painter Jorge ‘‘Coco’’ Ruiz lives by the pier.`],
    ["a film", `The film "Harbour Lights" was shot on the pier.`],
    ["a programme", `Ruiz appeared on the channel's "Morning Tide" last week.`],
    ["a name given", `Ruiz bought a boat named "Second Tide" in May.`],
    ["a name given, in marks of two tokens", `Ruiz bought a boat named ‘‘Second Tide’’ in May.`],
    ["a name given by nobody", `She starred in a film called "Salt and Rope" last year.`],
    ["a name given behind a comma", `The raid, dubbed "Operation Lantern," began at dawn.`],
    ["what something is called", `The song is called "Up in the Hills" here.`],
    ["a programme that is told", `Ruiz told "Harbour and Coast" that the pier would go.`],
    ["a title behind its noun", `The film, "Salt and Rope," was shot on the pier.`],
    ["a title behind its noun, of somebody's crying", `In the hall, "No More Boats," was shouted by all.`],
    ["a name given with a long word in capitals", `Ruiz bought a boat named "Wind About the Hills" in May.`],
    ["nothing", `The sign was blank: "" and no more.`],
  ])("%s", (_, text) => {
    expect(kindsOf(text)).toEqual(["term"]);
  });
});

test("a stop inside a quotation at its end ends no sentence of the outer one", () => {
  expect(kindsOf(`Ruiz spoke of "what we call 'the pier.'" Then he left.`)).toEqual(["partial", "partial"]);
  expect(kindsOf(`Ruiz spoke of "a 'pier'. And more" then.`)).toEqual(["direct", "partial"]);
});

test("a paragraph of an open quotation is speech whatever it looks like", () => {
  expect(kindsOf(`"Harbour Lights.\n\n"It was our film," Ruiz said.`)).toEqual(["direct", "direct"]);
});
