import type { DateMention } from "../article/types.js";
import { GIVEN_NAMES } from "../lexicon/given-names.js";
import { MEDIA } from "../lexicon/media.js";
import { holdsOneOf, wordSet } from "../lexicon/words.js";
import type { Phrase } from "../text/phrases.js";
import type { Token } from "../text/token.js";
import { tokenAt } from "../text/tokens.js";
import type { Claim } from "./claim.js";
import { type Range, isWithin } from "./ranges.js";
import type { Reading } from "./reading.js";
import {
  BY,
  COMMA,
  IN_CLASSES,
  isFiniteVerb,
  isMediumNoun,
  natureOfNoun,
  POS,
  OF,
  QUOTE,
  STOP,
  THAT,
  TO,
  UNQUOTE,
} from "./words/word-classes.js";

const OUTLETS = /* @__PURE__ */ wordSet(MEDIA);

/** How far from its cue a date or medium may stand, in tokens. */
const FARTHEST = 14;

/** For each token the index of the date it belongs to, or -1. */
export function datesByToken({ tokens }: Reading, dates: readonly DateMention[]): Int32Array {
  const at = new Int32Array(tokens.length).fill(-1);
  dates.forEach((date, index) => {
    for (let i = tokenAt(tokens, date.start); i < tokens.length && tokens[i].start < date.end; i++)
      at[i] = index;
  });
  return at;
}

/** The words around a claim's cue and source that belong to neither them nor its contents: behind, then before. */
export function surroundings(reading: Reading, { cue, cueRange, source, contents }: Claim): Range[] {
  const { classes, sentences } = reading;
  const sentence = sentences[cue.sentence];
  const sourced = source.head >= 0;
  const behind = sourced && source.first > cue.head ? Math.max(cueRange.last, source.last) : cueRange.last;
  const front = sourced && source.first < cueRange.first ? source.first : cueRange.first;
  let last = behind;
  const most = Math.min(sentence.last, behind + FARTHEST);
  while (last < most && !ends(classes[last]) && !isWithin(contents, last)) last++;
  let first = front;
  const least = Math.max(sentence.first, front - FARTHEST);
  while (first > least && !ends(classes[first - 1]) && !isWithin(contents, first - 1)) first--;
  // "Asked if it was so in 2021, Dahl said": what a verb leads up to belongs to its clause, up to the comma
  if (first > least && isFiniteVerb(classes[first - 1]))
    for (let i = front - 1; i >= first; i--) if (classes[i] === COMMA) first = i;
  const ranges: Range[] = [{ first: behind, last }];
  // "Dahl on Monday said"; not "Dahl has waited until Monday and said"
  if (
    sourced &&
    source.last < cueRange.first &&
    reading.verbsBefore[cueRange.first] === reading.verbsBefore[source.last]
  )
    ranges.push({ first: source.last, last: cueRange.first });
  ranges.push({ first, last: front });
  return ranges;
}

const ends = (c: number): boolean =>
  c === THAT || c === QUOTE || c === UNQUOTE || c === STOP || isFiniteVerb(c);

/**
 * Index of the date in the cue's own clause: "said [on Monday]", "[On Saturday], officials said"; -1 if none. Not what
 * a comma parts from the cue before it: "said, in the first such case [this year]".
 */
export function dateOf(
  { classes }: Reading,
  { cue }: Claim,
  around: readonly Range[],
  dateAt: Int32Array,
): number {
  for (const { first, last } of around)
    for (let i = first; i < last && (first < cue.head || classes[i] !== COMMA); i++)
      if (dateAt[i] >= 0) return dateAt[i];
  return -1;
}

/** How or where it was said: "[in a statement]", "[told Reuters]", "[on X]". */
export function mediumOf(reading: Reading, { cue, cueRange }: Claim, around: readonly Range[]): Range | null {
  const { tokens, classes, phraseAt } = reading;
  if (tokens[cue.head].lemma === "tell") {
    const told = phraseAt[cueRange.last];
    if (told?.first === cueRange.last && isOutlet(reading, told)) return { first: cue.head, last: told.last };
  }
  for (const { first, last } of around)
    for (let i = first; i < last; i++) {
      const c = classes[i];
      if (IN_CLASSES[c] !== 1 || c === OF || c === BY || c === TO || i + 1 >= last) continue;
      const phrase = phraseAt[i + 1];
      if (phrase?.first !== i + 1) continue;
      const { head, last: end } = phrase;
      if (end <= last && isMediumNoun(tokens[head].word)) return { first: i, last: end };
    }
  return null;
}

/** "[Fox News]", "[a Reuters reporter]", "[the newspaper Lusa]", "[CNN's Moe Lund]", "[Sky News Asia]"; not "[Congressman Tom Fox]", "[the Fox River council]". */
function isOutlet({ tokens, classes }: Reading, { first, last, head }: Phrase): boolean {
  if (names(tokens[head])) return head === first || !isPersonal(tokens[head - 1]);
  if (head > first && names(tokens[head - 1])) return true;
  let name = first;
  while (name + 1 < last && tokens[name].shape === "lower") name++;
  if (!names(tokens[name])) return false;
  return (
    tokens[name].shape === "upper" ||
    classes[name + 1] === POS ||
    (name + 1 < last && names(tokens[name + 1]))
  );
}

const names = ({ lemma }: Token): boolean => holdsOneOf(OUTLETS, lemma);

/** Whether a word before "Fox" makes that a surname: "Tom", "Congressman"; not "broadcaster". */
const isPersonal = (token: Token): boolean =>
  !names(token) &&
  token.shape === "capital" &&
  (GIVEN_NAMES.has(token.lower) || natureOfNoun(token.word) === "person");
