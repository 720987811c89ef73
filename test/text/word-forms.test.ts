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
  });

  test.each(["announceed", "applys", "betraied", "goed", "gos", "bleedding", "agreing", "lieing"])(
    "not %s",
    (word) => {
      expect(formOf(word)).toBeNull();
    },
  );
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
