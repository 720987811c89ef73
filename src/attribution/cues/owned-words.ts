import { wordSet } from "../../lexicon/words.js";
import type { Token } from "../../text/token.js";
import type { Range } from "../ranges.js";
import type { Reading } from "../reading.js";
import { TO_SLOT, type SourceCandidate } from "../source.js";
import { COMMA, HIS, OF, STOP, THAT, UNQUOTE } from "../words/word-classes.js";

/** What somebody says or thinks, behind "in": "in his words", "in the diplomat's view". */
const OWNED: ReadonlySet<string> = /* @__PURE__ */ wordSet("words opinion view");

/** Whose opinion is no source of the story's: "in my view", "in your opinion". */
const OUR: ReadonlySet<string> = /* @__PURE__ */ wordSet("my our your its");

/** "in his words" and its like: the cue's tokens, its preposition, and whose words they are. */
export interface OwnedWords {
  /** Index of the "in". */
  first: number;
  /** What is printed as the cue: "words", or "in the words of" where the owner follows. */
  cue: Range;
  source: SourceCandidate;
}

/**
 * Whose words a clause is, by a phrase cut off by commas that ends or begins with the noun at `head`: "In his words, …",
 * "…, in the opinion of the court". Null for "in other words", "in plain view of the port" and any noun else.
 */
export function ownedWords(
  { tokens, classes, sentences, phraseAt }: Reading,
  head: number,
): OwnedWords | null {
  const phrase = phraseAt[head];
  if (!OWNED.has(tokens[head].lower) || !phrase) return null;
  const first = phrase.first - 1;
  const { first: start, last } = sentences[tokens[head].sentence];
  if (phrase.head !== head || first < start || tokens[first].lower !== "in") return null;
  if (first > start && classes[first - 1] !== COMMA && classes[first - 1] !== UNQUOTE) return null;
  // "said that, in his view, it had failed"
  if (first > start + 1 && classes[first - 2] === THAT) return null;
  const owner = ownerBefore(tokens, classes, phrase.first, head);
  if (owner >= 0) {
    if (!isBorder(classes, head + 1, last) || OUR.has(tokens[owner].lower)) return null;
    const source = {
      first: phrase.first,
      last: owner + 1,
      slot: TO_SLOT,
      head: tokens[owner].tag === "POS" ? owner - 1 : owner,
    };
    return { first, cue: { first: head, last: head + 1 }, source };
  }
  const owning = head + 2 < last && classes[head + 1] === OF ? phraseAt[head + 2] : undefined;
  if (!owning || head !== phrase.first + 1 || tokens[phrase.first].lower !== "the") return null;
  if (!isBorder(classes, owning.last, last)) return null;
  return {
    first,
    cue: { first, last: head + 2 },
    source: { first: owning.first, last: owning.last, slot: TO_SLOT, head: owning.head },
  };
}

/** The "his", "'s" or "s'" of the noun phrase that begins at `first`; -1 for none. */
function ownerBefore(tokens: readonly Token[], classes: Uint8Array, first: number, head: number): number {
  for (let i = head - 1; i >= first; i--) if (classes[i] === HIS || tokens[i].tag === "POS") return i;
  return -1;
}

function isBorder(classes: Uint8Array, i: number, last: number): boolean {
  return i >= last || classes[i] === COMMA || classes[i] === STOP || classes[i] === UNQUOTE;
}
