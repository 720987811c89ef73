import { describe, expect, test } from "vitest";
import { extractAttributions } from "../../src/index.js";
import { parseMarked } from "../support/marked.js";

/**
 * Each attribution of a marked text as "source | cue | content + content". In the text, `[…|s]` is a source,
 * `[…|c]` a cue and `[…|t]` a content (with a number behind the letter where there are several attributions).
 */
function expected(marked: string): { text: string; attributions: string[] } {
  const { text, marks } = parseMarked(marked);
  const parts = new Map<string, { s: string; c: string; t: string[] }>();
  for (const { text: part, labels } of marks)
    for (const label of labels) {
      const entry = parts.get(label.slice(1)) ?? { s: "-", c: "-", t: [] };
      parts.set(label.slice(1), entry);
      if (label[0] === "t") entry.t.push(part);
      else entry[label[0] as "s" | "c"] = part;
    }
  return { text, attributions: [...parts.values()].map(({ s, c, t }) => [s, c, t.join(" + ")].join(" | ")) };
}

function found(text: string): string[] {
  return extractAttributions(text).attributions.map(({ source, cue, contents }) =>
    [source?.text ?? "-", cue?.text ?? "-", contents.map((content) => content.text).join(" + ")].join(" | "),
  );
}

function check(marked: string): void {
  const { text, attributions } = expected(marked);
  expect(found(text)).toEqual(attributions);
}

describe("direct speech", () => {
  test.each([
    ["cue behind", `["The gates are shut,"|t] [harbour master Olga Rask|s] [said|c].`],
    ["inverted cue", `["The gates are shut,"|t] [said|c] [Olga Rask|s].`],
    ["cue before", `[Rask|s] [said|c]: ["The gates are shut."|t]`],
    ["cue in the middle", `["The gates,"|t] [Rask|s] [said|c], ["are shut."|t]`],
    ["two sentences around a cue", `["The gates are shut,"|t] [she|s] [said|c]. ["Nobody leaves."|t]`],
    ["with a title behind the name", `["The gates are shut,"|t] [said|c] [Olga Rask, the harbour master|s].`],
    ["told somebody", `["The gates are shut,"|t] [Rask|s] [told|c] reporters on Monday.`],
    ["where it was said", `["We are disappointed,"|t] [Lopes|s] [said|c] outside the court.`],
    ["a question", `["Who shut the gates?"|t] [Rask|s] [asked|c].`],
  ])("%s", (_, marked) => check(marked));
});

describe("words that stand on something", () => {
  test.each([
    ["a subtitle", `The clip ended with [the Danish subtitle|s] ["Nobody is coming to help us now"|t].`],
    ["a banner", `Rain fell on [a torn banner|s] ["We will not be moved from here"|t].`],
  ])("%s", (_, marked) => {
    const { text, attributions } = expected(marked);
    expect(found(text)).toEqual(expect.arrayContaining(attributions));
  });
});

describe("mixed speech", () => {
  test.each([
    ["a fragment in a that-clause", `[Rask|s] [said|c] [that the gates were "firmly shut"|t].`],
    ["a fragment in a bare clause", `[Rask|s] [said|c] [the gates were "firmly shut"|t].`],
    ["called", `[Rask|s] [called|c] [the delay "a disgrace"|t].`],
  ])("%s", (_, marked) => check(marked));
});

describe("indirect speech", () => {
  test.each([
    ["where it was said, then a clause", `[Lopes|s] [said|c] outside the court [that she would appeal|t].`],
    ["there as a subject", `[Lopes|s] [said|c] [there was no time|t].`],
    ["a that-clause", `[Police|s] [said|c] [that the road was closed|t].`],
    ["a bare clause", `[Police|s] [said|c] [the road was closed|t].`],
    ["a fronted clause", `[The road was closed|t], [police|s] [said|c].`],
    ["according to, behind", `[The road was closed|t], [according to|c] [police|s].`],
    ["according to, before", `[According to|c] [police|s], [the road was closed|t].`],
    ["an organization that reports", `[The road was closed|t], [Norsk Radio|s] [reported|c].`],
    ["a document that shows", `[The report|s] [showed|c] [that the bridge was unsafe|t].`],
    ["a belief", `[Rask|s] [believes|c] [the bridge is unsafe|t].`],
    ["a promise", `[Rask|s] [vowed|c] [to rebuild the bridge|t].`],
  ])("%s", (_, marked) => check(marked));
});

describe("no attribution", () => {
  test.each([
    ["a plain event", "The bridge fell into the river on Monday."],
    ["a scare quote", "The so-called “floating bridge” fell into the river."],
    ["a title of a book", "She won the prize for “The Long Winter” in 2019."],
    ["a chorus of events", "Trains ran late. Buses stood still. The ferry sank."],
  ])("%s", (_, text) => expect(found(text)).toEqual([]));
});

describe("the attribution of a quotation is", () => {
  const bases = (text: string) => extractAttributions(text).attributions.map(({ basis }) => basis);

  test("continued from an open paragraph before", () => {
    const text = `"The gates are shut," Rask said. "Nobody leaves.\n\n"Nobody comes in either."`;
    const { attributions, quotes, speakers } = extractAttributions(text);
    expect(quotes.map(({ attribution }) => attribution !== null)).toEqual([true, true, true]);
    expect(new Set(attributions.map(({ speaker }) => speaker && speakers[speaker]?.name)).size).toBe(1);
  });

  test("inferred where a quotation stands alone after its speaker's paragraph", () => {
    expect(bases(`"The gates are shut," Rask said.\n\n"Nobody leaves until noon."`)).toEqual([
      "explicit",
      "inferred",
    ]);
  });
});

describe("an attribution knows", () => {
  test.each([
    ["when, behind the cue", "Police said on Monday that the road was closed.", "Monday"],
    ["when, before the source", "On Monday, police said the road was closed.", "Monday"],
    ["but not the day of what was said", "Police said the road was closed on Monday.", null],
  ])("%s", (_, text, day) => {
    const { attributions, dates } = extractAttributions(text, { referenceDate: "2025-03-05" });
    const { date } = attributions[0];
    expect(date === null ? null : dates[date].text).toBe(day);
  });

  test.each([
    ["in what", "Rask said in a statement that the road was closed.", "in a statement"],
    ["whom it was told", `"The road is closed," Rask told Reuters.`, "told Reuters"],
    ["or nothing of the kind", "Rask said the road was closed in a hurry.", null],
  ])("through what medium: %s", (_, text, medium) => {
    expect(extractAttributions(text).attributions[0].medium?.text ?? null).toBe(medium);
  });

  test("who passes it on", () => {
    const { attributions } = extractAttributions(
      "Norsk Radio reported that officials said the road was closed.",
    );
    const inner = attributions.find(({ source }) => source?.text === "officials")!;
    expect(attributions[inner.relay!].source?.text).toBe("Norsk Radio");
  });
});
