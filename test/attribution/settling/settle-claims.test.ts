import { expect, test } from "vitest";
import { attributionsIn } from "../attributed.js";

test("a content that begins in a quotation has all of it, over the sentence's end", () => {
  expect(attributionsIn('"We lost everything. The house is gone," Petrov said.')).toEqual([
    'Petrov | said | "We lost everything. The house is gone,"',
  ]);
});

test("a quotation of another claim ends a content", () => {
  const premier =
    "In 2009, when Premier Ana Dahl offered states millions of kroner for schools through her Harbour grant program, ";
  expect(attributionsIn(`${premier}"states were losing money. They needed it," Petrov said.`)).toEqual([
    "Premier Ana Dahl | offered | states millions of kroner for schools through her Harbour grant program",
    'Petrov | said | "states were losing money. They needed it,"',
  ]);
});

test("two cues of one content are one attribution", () => {
  const rows = attributionsIn('The airline wrote: "No one was hurt."');
  expect(rows).toEqual(['The airline | wrote | "No one was hurt."']);
});

test("a lost closing mark costs its own paragraph", () => {
  const rows = attributionsIn('"We lost everything, Petrov said.\n\nThe mayor said the road was open.');
  expect(rows.at(-1)).toBe("The mayor | said | the road was open");
});

test("a quotation that is another's is no content of the speaker before", () => {
  expect(attributionsIn('"It is a sad day," Lopes said as the heckler yelled: "Shame!"')).toEqual([
    'Lopes | said | "It is a sad day,"',
    'the heckler | yelled | "Shame!"',
  ]);
});
