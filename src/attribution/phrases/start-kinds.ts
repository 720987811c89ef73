import { HEDGES } from "../../lexicon/figures.js";
import { wordSet } from "../../lexicon/words.js";
import type { Phrase } from "../../text/phrases.js";
import type { Reading } from "../reading.js";
import { CD, CLASS_NAMES, isFiniteVerb } from "../words/word-classes.js";

/** What a content may begin with: a clause, a noun phrase, a quotation … */
export const START_KINDS = "that to quote NP clause wh prep VBG other".split(" ");

/** What kind of content a noun phrase is, and a clause without a "that". */
const NOUN_PHRASE = START_KINDS.indexOf("NP");
export const CLAUSE = START_KINDS.indexOf("clause");
const PREPOSITION = START_KINDS.indexOf("prep");

/** For each class the kind of content that begins with a word of it; -1 where it may be the first of a phrase. */
const KIND_OF_CLASS = kindsOfClasses();
function kindsOfClasses(): Int8Array {
  const kinds = new Int8Array(CLASS_NAMES.length).fill(-1);
  const set = (kind: string, names: string): void => {
    for (const name of names.split(" ")) kinds[CLASS_NAMES.indexOf(name)] = START_KINDS.indexOf(kind);
  };
  set("that", "that");
  set("to", "to");
  set("quote", "quote");
  set("wh", "if who which what how when");
  set("VBG", "VBG");
  set("prep", "of for by in on at with from about as");
  return kinds;
}

/** Words that may stand before a number: "[at least] 20 people". */
const APPROXIMATE = /* @__PURE__ */ wordSet(`${HEDGES} most to more less fewer than many`);

/** Longest of them: "[as many as] 20", "[up to about] 20". */
const LONGEST_APPROXIMATION = 4;

/** The phrase that begins at a token, or, behind "at least" and the like, with the number that follows; undefined if there is none. */
export function phraseFrom({ tokens, classes, phraseAt }: Reading, start: number): Phrase | undefined {
  let i = start;
  const most = Math.min(tokens.length - 1, start + LONGEST_APPROXIMATION);
  while (i < most && phraseAt[i] === undefined && APPROXIMATE.has(tokens[i].lower)) i++;
  return i > start && classes[i] !== CD ? undefined : phraseAt[i];
}

/** Words of an approximation that none begins with: "as [many] as 20", "more [than] 20", "up [to] 20". */
const LATER = /* @__PURE__ */ wordSet("to than least many most");

/** Words of an approximation that one of those follows; not "[as] one official said", "[at] 20 points". */
const BEFORE_LATER = /* @__PURE__ */ wordSet("as at more less fewer up");

/** The first word of those before a number that belong to it: "[around] half were hit"; not "according to [20] people". */
export function withApproximation({ tokens }: Reading, floor: number, start: number): number {
  let first = start;
  if (tokens[start].tag !== "CD" && tokens[start].lower !== "half") return start;
  while (first > floor && first > start - LONGEST_APPROXIMATION && APPROXIMATE.has(tokens[first - 1].lower))
    first--;
  while (first < start && !opensApproximation(tokens[first].lower, tokens[first + 1].lower)) first++;
  return first;
}

const opensApproximation = (word: string, next: string): boolean =>
  BEFORE_LATER.has(word) ? LATER.has(next) : !LATER.has(word);

/** What kind of content begins at a token, as an index into `START_KINDS`. */
export function kindOfStart(reading: Reading, start: number): number {
  const { classes } = reading;
  const kind = KIND_OF_CLASS[classes[start]];
  const phrase = phraseFrom(reading, start);
  if (kind >= 0 && (kind !== PREPOSITION || phrase === undefined)) return kind;
  const next = phrase?.last ?? start + 1;
  // "said [the deal] was …" is a clause, "praised [the deal]" is not; so is "said [there] was …"
  if (next < classes.length && isFiniteVerb(classes[next])) return CLAUSE;
  return phrase === undefined ? START_KINDS.length - 1 : NOUN_PHRASE;
}
