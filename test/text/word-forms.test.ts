import { describe, expect, test } from "vitest";
import {
  ADJECTIVE,
  BASE,
  CLOSED_TAGS,
  GERUND,
  NOUN,
  PARTICIPLE,
  PAST,
  PLURAL,
  THIRD,
  WORD_FORMS,
} from "../../src/text/word-forms.js";

describe("WORD_FORMS", () => {
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
  ])("%s", (word, can, lemma) => {
    expect(WORD_FORMS.get(word)).toMatchObject({ can, lemma });
  });

  test("a form has all that it may be, and says what it mostly is", () => {
    expect(WORD_FORMS.get("report")).toMatchObject({ can: NOUN | BASE, mostly: NOUN });
    expect(WORD_FORMS.get("reports")).toMatchObject({ can: PLURAL | THIRD, mostly: PLURAL });
    expect(WORD_FORMS.get("call")).toMatchObject({ can: NOUN | BASE, mostly: BASE });
    expect(WORD_FORMS.get("welcome")).toMatchObject({ can: ADJECTIVE | BASE, mostly: ADJECTIVE });
  });

  test.each(["announceed", "applys", "betraied", "goed", "gos", "bleedding", "agreing", "lieing"])(
    "not %s",
    (word) => {
      expect(WORD_FORMS.has(word)).toBe(false);
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
