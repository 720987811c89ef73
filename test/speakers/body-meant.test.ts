import { describe, expect, test } from "vitest";
import { saidBy } from "../support/cast.js";

describe("“the company” is", () => {
  test.each<[what: string, story: string, speakers: string[]]>([
    [
      "a company by its noun",
      "{Acme Corp.} said so. {The company} left.",
      ["Acme Corp. (organization)", "Acme Corp. (organization)"],
    ],
    [
      "a company by its noun and its seat",
      "{Acme Corp.} said so. {The Oslo-based company} left. {The Oslo-listed company} ate.",
      ["Acme Corp. (organization)", "Acme Corp. (organization)", "Acme Corp. (organization)"],
    ],
    [
      "of two companies that which spoke",
      "{Dahl, head of Beta Corp.,} left. {Acme Corp.} said so. {The company} left.",
      ["Dahl", "Acme Corp. (organization)", "Acme Corp. (organization)"],
    ],
    ["or that which acted", "Acme Corp. sold Beta Corp. {The company} left.", ["Acme Corp. (organization)"]],
    [
      "and neither where both did",
      "Acme Corp. and Beta Corp. met. {The company} left.",
      ["company (organization)"],
    ],
    [
      "the company that a story is about, some sentences back",
      "{Acme Corp.} said so. Its sales rose. Analysts at Beta Corp. were glad. {The company} left.",
      ["Acme Corp. (organization)", "Acme Corp. (organization)"],
    ],
    [
      "though another was called so before",
      "{Beta Corp.} said so. {The company} left. {Acme Corp.} met. Acme Corp. ate. It sang. {The company} slept.",
      [
        "Beta Corp. (organization)",
        "Beta Corp. (organization)",
        "Acme Corp. (organization)",
        "Acme Corp. (organization)",
      ],
    ],
    [
      "but not a noun that opens its sentence",
      "{Acme Corp.} left. Revenue fell, {the company} said.",
      ["Acme Corp. (organization)", "Acme Corp. (organization)"],
    ],
    ["nor who was told so", "Tom Dahl told Acme Corp. {The company} left.", ["company (organization)"]],
    [
      "nor an airline of two companies",
      "Acme Corp. sold Beta Corp. {The airline} left.",
      ["airline (organization)"],
    ],
    [
      "a company by what it is, with its country",
      "{Acme Ltd.}, Norway's oldest company, met. {The company} left.",
      ["Acme Ltd. (organization)", "Acme Ltd. (organization)"],
    ],
  ])("%s", (_, story, speakers) => {
    expect(saidBy(story)).toEqual(speakers);
  });
});
