import { COUNTRY_NAMES } from "../../lexicon/countries.js";
import { COMPANY_FORMS } from "../../lexicon/organization-nouns.js";
import { REGION_NAMES } from "../../lexicon/regions.js";
import { wordSet } from "../../lexicon/words.js";
import type { Phrase } from "../../text/phrases.js";
import { ACCORDING } from "../words/cue-lexicon.js";
import { NOUN_FORM, type Cue } from "../cues/cue.js";
import { endOfPhrase, goesOnBehind } from "../phrases/noun-phrases.js";
import type { Reading } from "../reading.js";
import {
  BY_SLOT,
  OF_SLOT,
  POSSESSOR,
  RELATIVE,
  RIGHT,
  TO_SLOT,
  noSource,
  type SourceCandidate,
} from "../source.js";
import { isTime, withoutDay } from "./times.js";
import {
  A,
  BY,
  CD,
  CLASS_NAMES,
  CLOSE,
  COMMA,
  DASH,
  FROM,
  HIS,
  JJ,
  NN,
  NNP,
  NNS,
  OF,
  OPEN,
  POS,
  STOP,
  THAT,
  TO,
  UNQUOTE,
  VB,
  VBD,
  VBG,
  VBN,
  VBP,
  WHICH,
  WHO,
  WITH,
  natureOfNoun,
} from "../words/word-classes.js";

/** How far to the left a subject is looked for, in tokens. */
const FARTHEST = 60;

/** Longest remark in parentheses or dashes that holds no source: "Orbin Foods (NYSE: ORB) said", in tokens. */
const FARTHEST_PARENTHESIS = 12;

/** Candidates for the source of a cue, "no source" first. */
export function findSourceCandidates(reading: Reading, cue: Cue): SourceCandidate[] {
  const { classes, sentences, phraseAt } = reading;
  const sentence = sentences[cue.sentence];
  const candidates: SourceCandidate[] = [noSource(cue.first)];
  leftCandidates(reading, cue, sentence.first, candidates);
  const end = sentence.last;
  const adjective = adjectiveBehind(reading, cue, end);
  // to the right: inverted subject, "by …", "according to …", "criticism from …"
  for (let i = cue.head + 1; i < end && i < cue.head + 14; i++) {
    const phrase = phraseAt[i];
    if (phrase?.first !== i) continue;
    const c = classes[i - 1];
    const slot =
      i === cue.head + 1 || i - 1 === adjective
        ? cue.lexical === ACCORDING
          ? TO_SLOT
          : RIGHT
        : c === BY || c === FROM
          ? BY_SLOT
          : c === TO && cue.lexical === ACCORDING
            ? TO_SLOT
            : c === OF && cue.form === NOUN_FORM
              ? OF_SLOT
              : -1;
    if (slot < 0 || isTime(reading, phrase)) continue;
    // "According to police, the driver fled": what follows the comma is no apposition
    const limit = slot === TO_SLOT && cue.first === sentence.first ? nextStop(classes, i, end) : end;
    const whole = slot === RIGHT ? heldBy(reading, phrase, end) : phrase;
    candidates.push({
      first: i - 1 === adjective ? adjective : i,
      last: endOfPhrase(reading, whole, limit),
      slot,
      head: whole.head,
    });
  }
  return candidates;
}

/** The word that an inverted subject begins with outside of its phrase: '"…," said [retired] General Smith', 'said [lead] author'; -1 if there is none. */
function adjectiveBehind({ classes, phraseAt }: Reading, { first, head }: Cue, end: number): number {
  const i = head + 1;
  if (first === 0 || (classes[first - 1] !== UNQUOTE && classes[first - 1] !== COMMA)) return -1;
  if (i + 1 >= end || phraseAt[i] || !phraseAt[i + 1]) return -1;
  const c = classes[i];
  return c === VBN || c === VBD || c === VBG || c === JJ || c === VBP || c === VB ? i : -1;
}

/** The phrase of the name right behind a phrase that is a noun alone: "said [study] [co-author Tom Rask]"; otherwise the phrase itself. */
function heldBy({ classes, phraseAt }: Reading, phrase: Phrase, end: number): Phrase {
  const { first, last } = phrase;
  const next = last < end ? phraseAt[last] : undefined;
  return last === first + 1 && classes[first] === NN && next && classes[next.head] === NNP ? next : phrase;
}

function nextStop(classes: Uint8Array, from: number, end: number): number {
  const most = Math.min(end, from + FARTHEST);
  for (let i = from; i < most; i++) if (classes[i] === COMMA || classes[i] === STOP) return i;
  return most;
}

function leftCandidates(reading: Reading, cue: Cue, start: number, candidates: SourceCandidate[]): void {
  const { classes, phraseAt } = reading;
  const stop = Math.max(start, cue.first - FARTHEST);
  let rank = 0;
  // where a remark between dashes begins that ends right before the cue
  let remark = -1;
  for (let i = cue.first - 1; i >= stop && rank < 6; i--) {
    const c = classes[i];
    if (c === CLOSE || (c === DASH && i === cue.first - 1)) {
      i = openingOf(classes, i, stop);
      if (c === DASH) remark = i;
      continue;
    }
    const held = phraseAt[i];
    if (held === undefined) {
      if (c === WHO || c === WHICH || c === THAT)
        candidates.push({ first: i, last: i + 1, slot: RELATIVE, head: i });
      else if (isLoneSubject(reading, cue, i)) {
        rank++;
        candidates.push({ first: i, last: i + 1, slot: rank, head: i });
      }
      continue;
    }
    if (cue.form === NOUN_FORM && i === cue.first - 1 && held.last > cue.first) {
      possessors(reading, cue, held.first, candidates);
      i = held.first;
      continue;
    }
    const phrase = withoutDay(reading, held);
    if (phrase.first > i) continue;
    if (hangsOn(reading, phrase.first, start)) {
      i = phrase.first;
      continue;
    }
    rank++;
    // of a phrase that holds the cue, only what stands before that
    const whole = phrase.last > cue.first;
    const { first, head } = whole ? phrase : companyOf(reading, withoutObject(reading, phrase));
    const dayless = phrase.last < held.last;
    const end = dayless ? phrase.last : endOfPhrase(reading, held, cue.first);
    if (isTime(reading, phrase) || isInserted(reading, phrase)) {
      i = held.first;
      continue;
    }
    candidates.push({
      first,
      last: end === remark ? cue.first : end,
      slot: rank,
      head: Math.min(head, cue.first - 1),
    });
    i = first;
  }
}

/** Whether an age or place stands between commas: "Kari Dahl, [45], a lawyer,", "in Oslo, [Norway], Dahl"; not "of the voters, [45] said no". */
function isInserted({ tokens, classes }: Reading, { first, last }: Phrase): boolean {
  if (last !== first + 1 || classes[last] !== COMMA || classes[first - 1] !== COMMA) return false;
  const { lower } = tokens[first];
  return classes[first] === CD || COUNTRY_NAMES.has(lower) || REGION_NAMES.has(lower);
}

/** The phrase that a company's form behind a comma belongs to: "[Orbin Foods], Inc."; any other phrase itself. */
function companyOf({ tokens, classes, phraseAt }: Reading, phrase: Phrase): Phrase {
  const { first } = phrase;
  if (first < 2 || classes[first - 1] !== COMMA || !COMPANY_FORMS.has(tokens[first].lower)) return phrase;
  return phraseAt[first - 2] ?? phrase;
}

/** The subject of a clause that hangs on "a …" without a pronoun: "a plan [critics] called", "a step [Ruiz] took"; not "a dozen critics". */
function withoutObject({ tokens, classes }: Reading, phrase: Phrase): Phrase {
  const { first, last, head } = phrase;
  if (last < first + 3 || head !== last - 1 || classes[first] !== A) return phrase;
  let subject = head;
  if (classes[head] === NNP) while (subject > first && classes[subject - 1] === NNP) subject--;
  else if (classes[head] !== NNS || !PEOPLE.has(natureOfNoun(tokens[head].word))) return phrase;
  const { shape, word } = tokens[subject - 1];
  if (classes[subject - 1] !== NN || shape !== "lower") return phrase;
  return natureOfNoun(word) === "person" ? phrase : { first: subject, last, head };
}

const PEOPLE: ReadonlySet<string> = /* @__PURE__ */ wordSet("person group");

/** The opening parenthesis or dash of the one that closes at `close`, or `close` itself if it has none near. */
function openingOf(classes: Uint8Array, close: number, stop: number): number {
  const least = Math.max(stop, close - FARTHEST_PARENTHESIS);
  const opening = classes[close] === CLOSE ? OPEN : DASH;
  for (let i = close - 1; i >= least; i--) if (classes[i] === opening) return i;
  return close;
}

/** Whether a word without a phrase is a subject: '"…," [Young] said', "[Several] said"; not '"…." [In] court, he said'. */
function isLoneSubject({ classes, tokens }: Reading, cue: Cue, i: number): boolean {
  const beside = i === cue.first - 1;
  if (beside && natureOfNoun(tokens[i].word) === "group") return true;
  if (tokens[i].shape !== "capital" || i === 0 || classes[i - 1] !== UNQUOTE) return false;
  return (beside || classes[i + 1] === COMMA) && UNLIKELY_NAMES[classes[i]] === 0;
}

/** 1 for the classes of words that are no surname, however they are printed. */
const UNLIKELY_NAMES: Uint8Array = Uint8Array.from(CLASS_NAMES, (name) =>
  /^(?:[A-Z]{2,}|modal|other)$/.test(name) && name !== "RB" && name !== "DT" && name !== "CD" ? 0 : 1,
);

/** Whether a phrase only modifies the one before: "a soldier with [Asian features]", "dozens of [lawmakers]", "a letter seen by [Lusa]", "the Food Agency (NFA) [head]", "Ann Lee from [Orbin]" at the head of a sentence. */
function hangsOn(reading: Reading, first: number, start: number): boolean {
  const { tokens, classes, sentences, phraseAt } = reading;
  if (first - 2 < start) return false;
  const before = classes[first - 2];
  if (classes[first - 1] === CLOSE) {
    const open = openingOf(classes, first - 1, start);
    if (open === first - 1 || !phraseAt[open - 1]) return false;
    return goesOnBehind(reading, phraseAt[first]!);
  }
  if (classes[first - 1] === BY) return before === VBN || before === VBD;
  const held = phraseAt[first - 2];
  if (classes[first - 1] === FROM)
    return held?.first === sentences[tokens[first].sentence].first && isWho(reading, held);
  return (classes[first - 1] === OF || classes[first - 1] === WITH) && held !== undefined;
}

/** "Ann Lee", "the mayor"; not "the letter". */
function isWho({ tokens, classes }: Reading, { head }: Phrase): boolean {
  return classes[head] === NNP || natureOfNoun(tokens[head].word) === "person";
}

/** "Trump's [decision]", "his [criticism]": the possessor in the cue's own noun phrase. */
function possessors(reading: Reading, cue: Cue, first: number, candidates: SourceCandidate[]): void {
  const { classes } = reading;
  for (let i = cue.head - 1; i >= first; i--) {
    if (classes[i] === HIS) candidates.push({ first: i, last: i + 1, slot: POSSESSOR, head: i });
    else if (classes[i] === POS) {
      candidates.push({ first, last: i + 1, slot: POSSESSOR, head: i - 1 });
      return;
    }
  }
  if (classes[first] !== HIS) candidates.push({ first, last: cue.head, slot: POSSESSOR, head: cue.head - 1 });
}
