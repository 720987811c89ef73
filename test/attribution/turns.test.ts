import { describe, expect, test } from "vitest";
import { attributionsIn } from "./attributed.js";

describe("turns of a transcript", () => {
  test("a name in capitals and a colon begin a turn, which goes on to the paragraph's end", () => {
    expect(attributionsIn("HOLM: Will you resign?\n\nDAHL: No. I was elected.")).toEqual([
      "HOLM | : | Will you resign?",
      "DAHL | : | No. I was elected.",
    ]);
  });

  test("a remark on how it is said is no part of the name", () => {
    expect(attributionsIn("HOLM (voice-over): Will you resign?\n\nDAHL: No. I was elected.")).toEqual([
      "HOLM | : | Will you resign?",
      "DAHL | : | No. I was elected.",
    ]);
    expect(attributionsIn("HOLM (voice-over) left.\n\nDAHL (on set) spoke.")).toEqual([]);
  });

  test("the name may stand inside an opening mark", () => {
    expect(attributionsIn('"HOLM: Will you resign?"\n\n"DAHL: No. I was elected."')).toEqual([
      'HOLM | : | Will you resign?"',
      'DAHL | : | No. I was elected."',
    ]);
  });

  test("one turn is no transcript, and a label is no speaker", () => {
    expect(attributionsIn("WEATHER: Sun in the north.")).toEqual([]);
    expect(attributionsIn("UPDATE: The road is open.\n\nNOTE: Times are local.")).toEqual([]);
  });
});
