import { createHash } from "node:crypto";
import fc from "fast-check";
import { parseArticle } from "wirecopy";
import { anyText } from "./any-text.js";
import { knownStory } from "./story-grammar.js";

// Prints a digest of the Articles of some texts, for a process of whatever locale and time zone.
const hash = createHash("sha256");
for (const text of fc.sample(anyText, { seed: 1, numRuns: 100 }))
  hash.update(JSON.stringify(parseArticle(text)));
for (const { text, iso } of fc.sample(knownStory, { seed: 1, numRuns: 100 }))
  hash.update(JSON.stringify(parseArticle(text, { referenceDate: iso })));
console.log(JSON.stringify({ articles: hash.digest("hex"), here: new Date(0).toLocaleString() }));
