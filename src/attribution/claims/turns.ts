import { wordSet } from "../../lexicon/words.js";
import { hasCapital, type Token } from "../../text/token.js";
import type { Claim } from "../claim.js";
import type { Range } from "../ranges.js";
import { LONGEST_LINE, SHORTEST_FULL_NAME, endOfName, isTitled, signer } from "./line-heads.js";
import { plainClaim, type PlainSource } from "./plain-claims.js";
import type { Reading } from "../reading.js";
import {
  AND,
  CD,
  CLOSE,
  COLON,
  COMMA,
  DASH,
  OPEN,
  QUOTE,
  isFiniteVerb,
  natureOfNoun,
} from "../words/word-classes.js";

/** Most words in the names of two people who speak, in tokens. */
const LONGEST_NAMES = 8;

/** Longest remark between the name and its colon, in tokens: "BLITZER (voice-over):". */
const LONGEST_REMARK = 8;

/** Longest figure behind a colon, with its unit and stop, in tokens. */
const LONGEST_SCORE = 5;

/** How sure it is that a name in capitals and a colon begin a turn, where a story has several. */
const TURN = 0.9;

/** A turn, and how its speaker is printed. */
interface Turn {
  claim: Claim;
  label: string;
  style: "capitals" | "described" | "name" | "letter";
}

/**
 * The turns of a transcript, as claims: "BLITZER: Thank you.", also inside an opening mark, "Reporter: Why?", "Q. Why?".
 * Not a single label: one turn is no transcript. Names not in capitals count where one comes back, as in no list.
 */
export function findTurns(reading: Reading): Claim[] {
  const turns = findExchange(reading);
  const heads = new Set(turns.map(({ cue }) => cue.head));
  const signed = findSigned(reading).filter(({ cue }) => !heads.has(cue.head));
  return signed.length === 0 ? turns : [...turns, ...signed].sort((a, b) => a.cue.head - b.cue.head);
}

/**
 * Quotations with who says them in front, behind a dash: "Polls agree - Olga Dahl: “It was close.”"; or first
 * in a sentence, with what he is.
 */
function findSigned(reading: Reading): Claim[] {
  const { classes, quotes, firstOf, lastOf } = reading;
  const claims: Claim[] = [];
  for (let q = 0; q < quotes.length; q++) {
    const head = firstOf[q] - 1;
    if (quotes[q].parent !== null || quotes[q].kind !== "direct" || head < 2 || classes[head] !== COLON)
      continue;
    const source = signerBehindDash(reading, head) ?? describedSigner(reading, head);
    if (source === null) continue;
    claims.push(turn(reading, source, head, { first: firstOf[q], last: lastOf[q] }));
  }
  return claims;
}

/** "- [Olga Dahl]:", "- [Olga Dahl and Per Lund]:". */
function signerBehindDash({ tokens, classes, sentences }: Reading, head: number): PlainSource | null {
  const floor = Math.max(sentences[tokens[head].sentence].first, head - LONGEST_NAMES);
  let first = head;
  while (first > floor && (hasCapital(tokens[first - 1]) || (classes[first - 1] === AND && first < head)))
    first--;
  if (head - first < 2 || first === floor || classes[first - 1] !== DASH) return null;
  return { first, last: head, head: head - 1 };
}

/** "[OLGA DAHL, CHIEF ECONOMIST, DELTA BANK, OSLO]:" first in a sentence; not "Olga Dahl, who left, said:". */
function describedSigner(reading: Reading, head: number): PlainSource | null {
  const { tokens, classes, sentences, verbsBefore } = reading;
  const { first } = sentences[tokens[head].sentence];
  if (head - first > LONGEST_LINE || verbsBefore[head] > verbsBefore[first]) return null;
  const name = endOfName(tokens, first, head);
  return name - first >= SHORTEST_FULL_NAME && classes[name] === COMMA
    ? signer(reading, first, name, head)
    : null;
}

function findExchange(reading: Reading): Claim[] {
  const { sentences } = reading;
  const turns: Turn[] = [];
  for (let s = 0; s < sentences.length; s++) {
    if (s > 0 && sentences[s].paragraph === sentences[s - 1].paragraph) continue;
    const turn = turnAt(reading, s);
    if (turn !== null) turns.push(turn);
  }
  if (turns.length < 2) return [];
  const labels = (style: Turn["style"]): string[] =>
    turns.filter((turn) => turn.style === style).map(({ label }) => label);
  const names = labels("name");
  const known = new Set(names);
  const conversing = known.size > 1 && known.size < names.length;
  const asking = new Set(labels("letter")).size > 1;
  const spoken = turns.filter(({ style }) => (style === "name" ? conversing : style !== "letter" || asking));
  return spoken.length > 1 ? spoken.map(({ claim }) => claim) : [];
}

function turnAt(reading: Reading, s: number): Turn | null {
  const { tokens, classes, sentences, run } = reading;
  const sentence = sentences[s];
  const first = classes[sentence.first] === QUOTE ? sentence.first + 1 : sentence.first;
  if (first >= sentence.last || !hasCapital(tokens[first])) return null;
  const { start, end } = tokens[first];
  const letter = end - start === 2 ? tokens[first].text : "";
  if ((letter === "Q." || letter === "A.") && first + 1 < sentence.last)
    return {
      claim: turn(
        reading,
        { first, last: first + 1, head: first },
        first,
        spokenBehind(reading, s, first, first),
      ),
      label: letter,
      style: "letter",
    };
  let colon = endOfName(tokens, first, sentence.last);
  if (colon === first || (classes[colon] !== OPEN && classes[colon] !== COLON && classes[colon] !== COMMA))
    return null;
  let last = colon;
  const head = last - 1;
  const label = tokens[head].lower;
  const described = classes[colon] === COMMA;
  if (described) last = colon = endOfDescription(reading, colon, sentence.last);
  else if (classes[colon] === OPEN) {
    const most = Math.min(sentence.last, colon + LONGEST_REMARK);
    while (colon < most && classes[colon] !== CLOSE) colon++;
    colon++;
  }
  if (classes[colon] !== COLON) return null;
  // what a line of its own describes speaks in the paragraph below
  const said = colon + 1 < sentence.last ? s : s + 1;
  if (said > s && (!described || said === sentences.length || run[colon + 1] >= 0)) return null;
  // "Lund: 1,240.", "Lund: 40 percent" is a list
  if (classes[colon + 1] === CD && sentences[said].last <= colon + LONGEST_SCORE) return null;
  const content = spokenBehind(reading, said, first, colon);
  // "Minister Dahl: It is late."; not "Coach Dahl: Oslo"
  const titled =
    reading.verbsBefore[content.last] > reading.verbsBefore[content.first] &&
    natureOfNoun(tokens[head].word) !== "person" &&
    isTitled(tokens, first, head);
  return {
    claim: turn(reading, { first, last, head }, colon, content),
    label,
    style: described || titled ? "described" : styleOf(tokens, first, head),
  };
}

/** The colon behind what somebody is, which begins at `comma`: "IDA HOLM[, CHIEF ECONOMIST]:"; the comma itself where it is no role. */
function endOfDescription({ tokens, classes }: Reading, comma: number, end: number): number {
  let hasRole = false;
  for (let i = comma + 1; i < Math.min(end, comma + LONGEST_LINE); i++) {
    if (classes[i] === COLON) return hasRole ? i : comma;
    if (isFiniteVerb(classes[i])) break;
    hasRole ||= natureOfNoun(tokens[i].word) === "person";
  }
  return comma;
}

/** How a name alone is printed. */
function styleOf(tokens: readonly Token[], first: number, head: number): Turn["style"] {
  if (ASKING.has(tokens[head].lower)) return "letter";
  return areCapitals(tokens, first, head + 1) ? "capitals" : "name";
}

/** Labels that say no more than that somebody asks or answers: "Question: Why?". */
const ASKING = /* @__PURE__ */ wordSet("question answer");

/** What a turn whose name begins at `first` says: all to the end of its paragraph, or of the quotation that it opens. */
function spokenBehind({ sentences, run, lastOf }: Reading, s: number, first: number, head: number): Range {
  if (run[first] >= 0) return { first: head + 1, last: lastOf[run[first]] };
  let end = s;
  while (end + 1 < sentences.length && sentences[end + 1].paragraph === sentences[s].paragraph) end++;
  return { first: head + 1, last: sentences[end].last };
}

function turn(reading: Reading, source: PlainSource, head: number, content: Range): Claim {
  return plainClaim(reading, source, { first: head, last: head + 1 }, [content], TURN);
}

function areCapitals(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (!/^[A-Z][A-Z.'’-]{0,30}$/.test(tokens[i].text)) return false;
  return true;
}
