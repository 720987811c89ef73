import { JUDGING_WORDS, LINKING_FORMS, STATING_WORDS, VERB_HELPERS } from "../lexicon/grammar.js";
import { wordSet } from "../lexicon/words.js";
import type { Token } from "../text/token.js";

/** What something is called that a clause behind tells: "it is [hard] to say". */
const JUDGED: ReadonlySet<string> = /* @__PURE__ */ wordSet(JUDGING_WORDS);

/** What is said, thought or likely: "it was [announced] that"; not "it is expected to". */
const STATED: ReadonlySet<string> = /* @__PURE__ */ wordSet(STATING_WORDS);

const LINKS: ReadonlySet<string> = /* @__PURE__ */ wordSet(LINKING_FORMS);
const CLAUSES: ReadonlySet<string> = /* @__PURE__ */ wordSet("that to for whether if how what why when who");

/** What may part "it" from its verb: "it [may soon] be clear that"; not "it [said it] was clear that". */
const HELPERS: ReadonlySet<string> = /* @__PURE__ */ wordSet(VERB_HELPERS);

/** How far behind "it" its verb, what that says of it, and the clause may stand, in tokens. */
const REACH = { verb: 4, judgement: 4, clause: 5 };

/** Whether an "it" stands for nothing before it (Lappin and Leass, 1994): "it was clear that", "it will be hard to". */
export function isExpletive(tokens: readonly Token[], at: number): boolean {
  if (tokens[at].lower !== "it") return false;
  let verb = at + 1;
  while (verb < tokens.length && verb < at + REACH.verb && HELPERS.has(tokens[verb].lower)) verb++;
  if (verb === tokens.length || !LINKS.has(tokens[verb].lower)) return false;
  const judged = find(tokens, verb + 1, REACH.judgement, JUDGED);
  if (judged >= 0) return find(tokens, judged + 1, REACH.clause, CLAUSES) >= 0;
  const stated = find(tokens, verb + 1, REACH.judgement, STATED);
  return stated >= 0 && tokens[stated + 1]?.lower === "that";
}

/** Index of the first of some words among the next `reach` tokens of a clause; -1 if none is there. */
function find(tokens: readonly Token[], from: number, reach: number, words: ReadonlySet<string>): number {
  for (let i = from; i < tokens.length && i < from + reach; i++) {
    if (words.has(tokens[i].lower)) return i;
    if (tokens[i].kind !== "word" && tokens[i].kind !== "clitic") return -1;
  }
  return -1;
}
