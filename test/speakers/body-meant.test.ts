import { describe, expect, test } from "vitest";
import { recast } from "../support/cast.js";

describe("“the company” is", () => {
  test.each([
    [
      "whatever towns it is based in",
      "[Orbin Inc.|Orbin Inc. (organization)] fell. [The San Jose, California-based company|Orbin Inc. (organization)] said so.",
    ],
    [
      "but not of another kind",
      "[Orbin Inc.|Orbin Inc. (organization)] fell. [The small Oslo-based company|small Oslo-based company (organization)] said so.",
    ],
    [
      "a company by its noun",
      "[Acme Corp.|Acme Corp. (organization)] said so. [The company|Acme Corp. (organization)] left.",
    ],
    [
      "a company by its noun and its seat",
      "[Acme Corp.|Acme Corp. (organization)] said so. [The Oslo-based company|Acme Corp. (organization)] left. [The Oslo-listed company|Acme Corp. (organization)] ate.",
    ],
    [
      "of two companies that which spoke",
      "[Dahl, head of Beta Corp.,|Dahl] left. [Acme Corp.|Acme Corp. (organization)] said so. [The company|Acme Corp. (organization)] left.",
    ],
    ["or that which acted", "Acme Corp. sold Beta Corp. [The company|Acme Corp. (organization)] left."],
    [
      "and neither where both did",
      "Acme Corp. and Beta Corp. met. [The company|company (organization)] left.",
    ],
    [
      "the company that a story is about, some sentences back",
      "[Acme Corp.|Acme Corp. (organization)] said so. Its sales rose. Analysts at Beta Corp. were glad. [The company|Acme Corp. (organization)] left.",
    ],
    [
      "though another was called so before",
      "[Beta Corp.|Beta Corp. (organization)] said so. [The company|Beta Corp. (organization)] left. [Acme Corp.|Acme Corp. (organization)] met. Acme Corp. ate. It sang. [The company|Acme Corp. (organization)] slept.",
    ],
    [
      "but not a noun that opens its sentence",
      "[Acme Corp.|Acme Corp. (organization)] left. Revenue fell, [the company|Acme Corp. (organization)] said.",
    ],
    ["nor who was told so", "Tom Dahl told Acme Corp. [The company|company (organization)] left."],
    [
      "nor an airline of two companies",
      "Acme Corp. sold Beta Corp. [The airline|airline (organization)] left.",
    ],
    [
      "but no union, ministry or school",
      "[Orbin|Orbin (organization)] met the Bakers' Union. The Bakers' Union voted. [The company|Orbin (organization)] left.",
    ],
    [
      "a company by what it is, with its country",
      "[Acme Ltd.|Acme Ltd. (organization)], Norway's oldest company, met. [The company|Acme Ltd. (organization)] left.",
    ],
  ])("%s: %s", (_, marked) => expect(recast(marked)).toBe(marked));
});
