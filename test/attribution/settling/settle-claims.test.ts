import { describe, expect, test } from "vitest";
import { attributed, attributionsIn } from "../attributed.js";

describe("a content", () => {
  test.each([
    [
      "that begins in a quotation has all of it, over the sentence's end",
      '["We lost everything. The house is gone,"|t] [Petrov|s] [said|c].',
    ],
    [
      "ends where a quotation of another begins",
      'In 2009, when [Premier Ana Dahl|s1] [offered|c1] [states millions of kroner for schools through her Harbour grant program|t1], ["states were losing money. They needed it,"|t2] [Petrov|s2] [said|c2].',
    ],
    [
      "does not go on with a quotation that is another's",
      '["It is a sad day,"|t1] [Lopes|s1] [said|c1] as [the heckler|s2] [yelled|c2]: ["Shame!"|t2]',
    ],
    [
      "goes on with what its speaker says, though a document passes it on",
      '[["I was tired,"|t2] [Crowe|s2] [said|c2]|t1], [according to|c1] [the records|s1]. ["I was late."|t2]',
    ],
    [
      "goes on with the document's own words",
      '[The boat was old|t], [according to|c] [the records|s]. ["It was not safe."|t]',
    ],
    ["of two cues is one attribution's", '[The airline|s] [wrote|c]: ["No one was hurt."|t]'],
  ])("%s: %s", (_, marked) => expect(attributed(marked)).toBe(marked));
});

test("a lost closing mark costs its own paragraph", () => {
  const rows = attributionsIn('"We lost everything, Petrov said.\n\nThe mayor said the road was open.');
  expect(rows.at(-1)).toBe("The mayor | said | the road was open");
});
