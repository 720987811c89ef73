import type { Range } from "../ranges.js";
import { KEEPING, MOVED, MOVING } from "./figure-verbs.js";
import type { Reading } from "../reading.js";
import { BY, COMMA, DATE, HAVE, IN_CLASSES, RB, WHICH, WHO } from "../words/word-classes.js";

/** Longest aside between a subject and its verb, in tokens. */
const LONGEST_ASIDE = 24;

/** Most prepositions that a subject hangs together by. */
const MOST_HOPS = 4;

/** Where it is said when: "her pledge [last] month to", "the bank [this] week cut"; not "her pledge [a] month". */
const AGO = /^(?:last|this|next|earlier)$/;

/** The noun phrase in front of a verb, with what hangs on it: "members of the panel", "the agency, which counts them,", "who". */
export function subjectOf(reading: Reading, verb: number, begin: number): Range | null {
  const { tokens, classes, phraseAt } = reading;
  let end = verb;
  while (end > begin && (classes[end - 1] === RB || classes[end - 1] === HAVE)) end--;
  // "the bank on Thursday cut"
  if (end > begin && classes[end - 1] === DATE) end -= tokens[end - 2]?.lower === "on" ? 2 : 1;
  if (end <= begin) return null;
  if (classes[end - 1] === COMMA) {
    let comma = end - 2;
    while (comma > begin && comma > end - LONGEST_ASIDE && classes[comma] !== COMMA) comma--;
    const named =
      classes[comma] === COMMA ? subjectOf(reading, comma, Math.max(begin, comma - LONGEST_ASIDE)) : null;
    return named === null ? null : { first: named.first, last: end };
  }
  if (classes[end - 1] === WHO || classes[end - 1] === WHICH) return { first: end - 1, last: end };
  let phrase = phraseAt[end - 1];
  // "the bank last month cut"
  if (phrase && AGO.test(tokens[phrase.first].lower)) {
    end = phrase.first;
    phrase = phraseAt[end - 1];
  }
  if (phrase?.last !== end) return null;
  let { first } = phrase;
  for (let hops = 0; hops < MOST_HOPS && first - 2 >= begin && IN_CLASSES[classes[first - 1]] === 1; hops++) {
    const before = phraseAt[first - 2];
    if (before === undefined) return null;
    ({ first } = before);
  }
  if (first > begin && IN_CLASSES[classes[first - 1]] === 1) return null;
  return { first, last: end };
}

/**
 * Whose plan or claim the noun at `noun` is, if that is said, and where it goes on: "[her] plan |to", "[the union]'s claim |that",
 * "a decision by [the board] |to". Not "raised [its] forecast to", which is what was moved.
 */
export function ownerOf(reading: Reading, noun: number): { source: Range; from: number } | null {
  const { tokens, classes, phraseAt } = reading;
  let from = noun + 1;
  let source = possessorOf(reading, noun);
  const behind = phraseAt[from];
  const agent = classes[from] === BY ? phraseAt[from + 1] : undefined;
  if (source === null && agent !== undefined) {
    const { first, last } = agent;
    source = { first, last };
    from = last;
  } else if (behind !== undefined && AGO.test(tokens[from].lower)) from = behind.last;
  if (source === null || from >= tokens.length) return null;
  const joint = tokens[from].lower;
  if (MOVED.has(tokens[noun].lower)) {
    const verb = source.first - 1;
    if (joint === "to" || (verb >= 0 && (MOVING.has(tokens[verb].lemma) || KEEPING.has(tokens[verb].lemma))))
      return null;
  }
  return /^(?:of|that|to)$/.test(joint) ? { source, from } : null;
}

/** Whose the noun at the end of its phrase is: "[her] plan", "[the union]'s claim". */
export function possessorOf({ tokens, phraseAt }: Reading, noun: number): Range | null {
  const phrase = phraseAt[noun];
  if (phrase?.last !== noun + 1) return null;
  const { first } = phrase;
  if (tokens[first].tag === "PRP$") return { first, last: first + 1 };
  for (let i = noun - 1; i > first; i--) if (tokens[i].tag === "POS") return { first, last: i };
  return null;
}

/** "the bank [forecasts] growth", "outlets [estimate] he", where what it is said of stands right behind a verb taken for a noun. */
export function isVerbInside({ tokens, phraseAt }: Reading, i: number): boolean {
  if ((phraseAt[i]?.first ?? i) === i) return false;
  const before = tokens[i - 1].tag;
  const next = tokens[i + 1];
  return tokens[i].tag === "NN"
    ? before === "NNS" && (/^(?:PRP|NNP|DT)$/.test(next.tag) || next.lower === "there")
    : /^NNP?$/.test(before) && next.tag.startsWith("NN");
}
