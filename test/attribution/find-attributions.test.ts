import { describe, expect, test } from "vitest";
import { attributed, attributionsIn, attributionsOf } from "./attributed.js";

/** Each line is a text with its attributions marked in place: source, cue and content. */
const TABLES: Record<string, string[]> = {
  "the cue before its content": [
    "[Harbour officials|s] [said|c] [the ferry would not sail before noon|t].",
    "[The ministry|s] [said|c] on Monday [that exports had recovered|t].",
    "[The central bank|s] [announced|c] [that it would hold rates|t].",
    "[Prime Minister Ana Lopes|s] [told|c] reporters [the talks had failed|t].",
    "[Anna Virtanen, a spokeswoman for the airline,|s] [said|c] [no one was hurt|t].",
    "[The report|s] [found|c] [that two in three wells were dry|t].",
    "[Police|s] [say|c] [the driver fled on foot|t].",
    "The premier [was asked|c] [whether the plan, including a tax on 40 towns, would pass|t].",
    '[He|s] [said|c] [the plan was "dead on arrival."|t]',
    '[She|s] [added|c]: ["We will rebuild the bridge."|t]',
    "[Lopes|s] [has repeatedly said|c] [she will not resign|t].",
  ],
  "the cue after its content": [
    '["We lost everything,"|t] [Petrov|s] [said|c].',
    '["We lost everything,"|t] [said|c] [Ivan Petrov, a farmer from the valley|s].',
    "[The dam is safe|t], [engineers|s] [said|c].",
    "[Two miners were found alive late on Sunday|t], [the company|s] [said|c] in a statement.",
    "[Prices will fall next year|t], [according to|c] [the energy agency|s].",
    '["Who will pay for this?"|t] [asked|c] [Marta Nowak|s].',
    '["We are disappointed,"|t] [Lopes|s] [said|c] outside the court.',
    "[The road was closed|t], [Norsk Radio|s] [reported|c].",
  ],
  "nobody's anonymity is what is said": [
    "[The bank had failed|t], [an official|s] [told|c] Lusa on condition of anonymity.",
    "[An official|s] [told|c] Lusa on the condition of anonymity [that the bank had failed|t].",
    "[An official|s] [said|c] on condition of anonymity [the bank had failed|t].",
  ],
  "a capital is no helper": ["[Pan Am|s] [announced|c] [the sale of its hotels|t]."],
  "the cue amid its content": [
    "[The port will close|t], [the ministry|s] [announced|c] on X.",
    "[The cabinet|s] [has approved|c] [K12.4 billion for 17 schools|t].",
    "• [Fares rose|t], [the agency|s] [said|c].",
    "-- [The port will close|t], [the companies|s] [said|c].",
    "[As per|c] [the water board|s], [the level stood at four metres|t].",
    '["The vote,"|t] [Okafor|s] [said|c], ["was never in doubt."|t]',
    "[Lopes|s] [said|c] outside the court [that she would appeal|t].",
    "[Lopes|s] [said|c] [there was no time|t].",
    "[According to|c] [police|s], [the road was closed|t].",
    '["It is over,"|t] [he|s] [said|c]. ["Nobody is coming back."|t]',
    "[The storm|t], [forecasters|s] [said|c], [would reach the coast by Friday|t].",
  ],
  "no full clause in the content": [
    "[Lawmakers|s] [criticized|c] [the budget|t].",
    "[The union|s] [wants|c] [to meet the mayor|t].",
    '[The mayor|s] [called|c] [the strike "reckless"|t].',
    "[The two sides|s] [agreed|c] [to extend the truce|t].",
    "[Rask|s] [believes|c] [the bridge is unsafe|t].",
    "[Rask|s] [vowed|c] [to rebuild the bridge|t].",
  ],
  "wire phrases": [
    '["Talks resume,"|t] [Lopes|s] [was quoted as saying|c] by Lusa.',
    "[The minister|s] [was quoted as saying|c] [talks would resume|t].",
    "[The talks had failed|t], [the minister|s] [was quoted as saying|c] by the state-run Lusa newspaper.",
    "[The minister|s] [was quoted as saying|c] by Lusa [that the talks had failed|t].",
    "[The minister|s] [was quoted as saying|c] [by 2030 the port would close|t].",
    'As [the foreman|s] [put it|c], ["the mine is finished."|t]',
    '["We are ready,"|t] [Foreign Minister Kari Dahl|s] [told|c] Reuters on Monday.',
    'In an interview with CNN, [Lopes|s] [said|c] [the economy "is booming."|t]',
    "[Police|s] on Monday [said|c] [two men had been arrested|t].",
    '["It burned for hours"|t] [-|c] [Maria Lind|s], a neighbour.',
    '[The banner|s] [read|c] ["Go home"|t].',
  ],
  "several cues in one sentence": [
    '["I was there,"|t1] [said|c1] [Dahl, [who|s2] [added|c2] [that the hall was full|t2]|s1].',
    "[Yonhap news agency|s1] [reported|c1] on Tuesday [that [officials in Seoul|s2] [said|c2] [the launch had failed|t2]|t1].",
  ],
};

for (const [title, rows] of Object.entries(TABLES)) {
  describe(title, () => {
    test.each(rows)("%s", (marked) => expect(attributed(marked)).toBe(marked));
  });
}

describe("nobody says anything in", () => {
  test.each([
    'Norway, on the "Rim of Ice," was hit by a quake in May.',
    "The pier is known as Orbin Wharf.",
    "The ferry left the harbour at noon with 40 passengers on board.",
    "Heavy rain fell over the valley for a third day.",
    "Shares of the company rose 4 percent in Helsinki.",
    "The museum opens at nine and closes at six.",
    "Petrov was born in 1961 and studied law in Sofia.",
    "The so-called “floating bridge” fell into the river.",
    "She won the prize for “The Long Winter” in 2019.",
  ])("%s", (text) => expect(attributionsIn(text)).toEqual([]));
});

describe("the fields of an attribution", () => {
  test("kind: how much of the content is quoted", () => {
    const kinds = [
      '"We lost everything," Petrov said.',
      'Petrov said the flood "took everything."',
      "Petrov said the flood took everything.",
    ].map((text) => attributionsOf(text).attributions[0].kind);
    expect(kinds).toEqual(["direct", "mixed", "indirect"]);
  });

  test("quotes: the runs inside the contents", () => {
    const { attributions, quotes } = attributionsOf('"The vote," Okafor said, "was never in doubt."');
    expect(attributions[0].quotes.map((q) => quotes[q].text)).toEqual([
      '"The vote,"',
      '"was never in doubt."',
    ]);
  });

  test("basis: a quotation alone in the next paragraph is inferred, one left open is continued", () => {
    const basesOf = (text: string) =>
      attributionsOf(text).attributions.map(({ basis, cue }) => [basis, cue?.text]);
    expect(basesOf('"We lost everything," Petrov said.\n\n"Nobody came to help us."')).toEqual([
      ["explicit", "said"],
      ["inferred", undefined],
    ]);
    expect(basesOf('Petrov said, "We lost everything.\n\n"Nobody came to help us."')).toEqual([
      ["explicit", "said"],
      ["continued", undefined],
    ]);
  });

  test("speaker is left to the stage that comes after", () => {
    expect(attributionsOf("Petrov said the flood took everything.").attributions[0].speaker).toBeNull();
  });

  test("confidence: a plain quotation is surer than a clause behind a rarer verb", () => {
    const [plain, rare] = ['"We lost everything," Petrov said.', "Petrov recalled that it rained."].map(
      (text) => attributionsOf(text).attributions[0].confidence,
    );
    expect(plain).toBeGreaterThan(0.9);
    expect(rare).toBeLessThan(plain);
  });
});

describe("order and size", () => {
  test("attributions come in text order, whichever part is first", () => {
    const { attributions } = attributionsOf(
      'Dahl said the hall was full. "It was loud," said Lund. According to police, nobody was hurt.',
    );
    const starts = attributions.map(({ source, cue, contents }) =>
      Math.min(source?.start ?? Infinity, cue?.start ?? Infinity, contents[0].start),
    );
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(attributions).toHaveLength(3);
  });

  test("one sentence without an end does not make every cue attribute all of it", () => {
    const text = "the mayor said that the bridge was closed and ".repeat(400);
    const lengths = attributionsOf(text).attributions.flatMap(({ contents }) =>
      contents.map(({ start, end }) => end - start),
    );
    expect(lengths.length).toBeGreaterThan(100);
    expect(Math.max(...lengths)).toBeLessThan(3000);
  });
});
