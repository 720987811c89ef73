import { describe, expect, test } from "vitest";
import {
  ADJECTIVE,
  ADVERB,
  BASE,
  CLOSED_TAGS,
  GERUND,
  NOUN,
  PARTICIPLE,
  PAST,
  PLURAL,
  THIRD,
  formOf,
} from "../../src/text/word-forms.js";

describe("formOf", () => {
  test.each([
    ["announce", BASE, "announce"],
    ["announces", THIRD, "announce"],
    ["announced", PAST | PARTICIPLE, "announce"],
    ["announcing", GERUND, "announce"],
    ["apply", BASE, "apply"],
    ["applies", THIRD, "apply"],
    ["applied", PAST | PARTICIPLE, "apply"],
    ["betrays", THIRD, "betray"],
    ["betrayed", PAST | PARTICIPLE, "betray"],
    ["abolishes", THIRD, "abolish"],
    ["accomplishes", THIRD, "accomplish"],
    ["beseeches", THIRD, "beseech"],
    ["assesses", THIRD, "assess"],
    ["admited", PAST | PARTICIPLE, "admit"],
    ["admitted", PAST | PARTICIPLE, "admit"],
    ["admitting", GERUND, "admit"],
    ["bleeding", GERUND, "bleed"],
    ["agreeing", GERUND, "agree"],
    ["lying", GERUND, "lie"],
    ["went", PAST, "go"],
    ["gone", PARTICIPLE, "go"],
    ["goes", THIRD, "go"],
    ["cut", NOUN | BASE | PAST | PARTICIPLE, "cut"],
    ["found", BASE | PAST | PARTICIPLE, "find"],
    ["ministries", PLURAL, "ministry"],
    ["spared", PAST | PARTICIPLE, "spare"],
    ["building", NOUN | GERUND, "build"],
    ["southward", ADVERB, "southward"],
    ["vetoes", PLURAL | THIRD, "veto"],
    ["woos", THIRD, "woo"],
    ["laughs", PLURAL | THIRD, "laugh"],
    ["pressing", GERUND, "press"],
    ["begging", GERUND, "beg"],
    ["heeded", PAST | PARTICIPLE, "heed"],
    ["lay", BASE | PAST, "lay"],
    ["read", BASE | PAST | PARTICIPLE, "read"],
    ["left", PAST | PARTICIPLE, "leave"],
    ["closed", PAST | PARTICIPLE, "close"],
  ])("%s", (word, can, lemma) => {
    expect(formOf(word)).toMatchObject({ can, lemma });
  });

  test("a form has all that it may be, and says what it mostly is", () => {
    expect(formOf("report")).toMatchObject({ can: NOUN | BASE, mostly: NOUN });
    expect(formOf("reports")).toMatchObject({ can: PLURAL | THIRD, mostly: PLURAL });
    expect(formOf("call")).toMatchObject({ can: NOUN | BASE, mostly: BASE });
    expect(formOf("welcome")).toMatchObject({ can: ADJECTIVE | BASE, mostly: ADJECTIVE });
    expect(formOf("building")).toMatchObject({ mostly: NOUN });
    expect(formOf("concerned")).toMatchObject({ can: ADJECTIVE | PAST | PARTICIPLE, mostly: ADJECTIVE });
    expect(formOf("bid")).toMatchObject({ mostly: PAST });
    expect(formOf("read")).toMatchObject({ mostly: PAST });
    expect(formOf("wound")).toMatchObject({ mostly: NOUN });
    expect(formOf("needs")).toMatchObject({ mostly: THIRD });
    expect(formOf("close")).toMatchObject({ mostly: ADJECTIVE });
    expect(formOf("opening")).toMatchObject({ can: NOUN | GERUND, mostly: NOUN });
  });

  test.each([
    "announceed",
    "applys",
    "betraied",
    "goed",
    "gos",
    "bleedding",
    "agreing",
    "lieing",
    "heedded",
    "brinnging",
  ])("not %s", (word) => {
    expect(formOf(word)).toBeNull();
  });
});

describe("CLOSED_TAGS", () => {
  test.each([
    ["the", "DT"],
    ["of", "IN"],
    ["he", "PRP"],
    ["will", "MD"],
  ])("%s is %s", (word, tag) => {
    expect(CLOSED_TAGS.get(word)).toBe(tag);
  });
});
