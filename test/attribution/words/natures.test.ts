import { expect, test } from "vitest";
import { NATURES, natureOf } from "../../../src/attribution/words/natures.js";
import { describe as wordOf } from "../../../src/text/word.js";

test.each([
  ["spokeswoman", "person"],
  ["senators", "person"],
  ["ministry", "organization"],
  ["companies", "organization"],
  ["report", "document"],
  ["police", "group"],
  ["week", "time"],
  ["Months", "time"],
  ["harbour", "other"],
  ["quickly", "other"],
])("%s: %s", (word, nature) => expect(NATURES[natureOf(wordOf(word))]).toBe(nature));
