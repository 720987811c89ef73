import { NUMBER_LABELS, WEAK_LABELS } from "../lexicon/figures.js";
import { wordSet } from "../lexicon/words.js";
import type { Token } from "../text/token.js";
import type { Quantity } from "./figure.js";
import { isHyphen } from "./numbers/hyphen.js";

const LABEL: ReadonlySet<string> = /* @__PURE__ */ wordSet(NUMBER_LABELS);
const WEAK: ReadonlySet<string> = /* @__PURE__ */ wordSet(WEAK_LABELS);

/**
 * Whether a number without a unit only labels the word in front of it: "Article 50", "S&P 500", "page 4", "No. 3", "iPhone
 * 14", "#7". Not "In Sudan 300 people", "Monday 12 rebels", "building 152 homes", "the Dow 10,602.74".
 */
export function isLabelled(p: readonly Token[], a: Quantity): boolean {
  if (a.first === 0) return false;
  const before = p[a.first - 1];
  if (before.text === "#" || before.text === "№") return true;
  if (isHyphen(before) && !before.spaced)
    return a.amount.style === "digits" && p[a.first - 2]?.kind === "word";
  if (before.text === ".") return /^no$/i.test(p[a.first - 2]?.text ?? "");
  // "the summer of '61"
  if (before.kind === "mark" && before.spaced && !p[a.first].spaced && /^['’‘]$/.test(before.text))
    return /^\d\d$/.test(p[a.first].text) && !isCountable(p[a.last]);
  // "the Standard & Poor's 500"
  if (before.tag === "POS" && p[a.first - 2]?.lower === "poor") return true;
  if (isNextLabel(p, a.first - 1) && p[a.last]?.tag !== "NNS") return true;
  if (before.kind !== "word") return false;
  if (LABEL.has(before.lower)) return true;
  const counts = isCountable(p[a.last]);
  // in "on day two set off" nothing singular is counted
  // nor is anything in "the number 17 shirt"
  const singular = /^NNP?$/.test(p[a.last]?.tag ?? "") && p[a.last].lower !== "people";
  if (WEAK.has(before.lower))
    return !counts || (singular && (a.amount.style === "words" || before.lower === "number"));
  if (!a.amount.bare || isTally(p, a)) return false;
  // "Channel 4 correspondent Ana Dahl" at the head of a sentence, where any noun has its capital
  if (before.tag === "NN" && before.shape === "capital" && a.first === 1) return p[a.last]?.tag === "NN";
  if (before.tag !== "NNP") return false;
  // a number right behind a name is part of it, unless a plural that it counts follows
  const next = p[a.last];
  return !(
    counts &&
    (next.tag === "NNS" ||
      next.tag === "JJ" ||
      next.lower === "people" ||
      (next.shape === "capital" && next.lower.endsWith("s")))
  );
}

/** Most names that what is counted once may be told of. */
const LONGEST_TALLY = 12;

/** "The Greens won 28 seats, the Liberals [19] and Labour [13]": what each has of what the first has; not "Boeing 747, Airbus 380". */
function isTally(p: readonly Token[], a: Quantity): boolean {
  const next = p[a.last];
  if (next !== undefined && next.kind !== "comma" && next.kind !== "stop" && next.tag !== "CC") return false;
  let at = a.first - 1;
  for (let names = 0; names < LONGEST_TALLY; names++) {
    const stop = Math.max(0, at - LONGEST_NAME);
    while (at > stop && p[at].tag === "NNP") at--;
    if (at > 0 && p[at].lower === "the") at--;
    if (at < 2 || (p[at].kind !== "comma" && p[at].tag !== "CC")) return false;
    at -= p[at - 1].kind === "comma" ? 2 : 1;
    if (p[at].tag === "NNS")
      return p.slice(Math.max(0, at - LONGEST_NAME), at).some(({ tag }) => tag === "CD");
    if (p[at].kind !== "number") return false;
    at--;
  }
  return false;
}

/** Longest name of theirs, in pieces. */
const LONGEST_NAME = 4;

/** How far back the word is looked for that several numbers label, in pieces. */
const REACH = 14;

/** "sections 318(4), 336 and [61]", "lines 1 and [2]": whether the pieces up to `at` are but numbers of one kind of text, and marks between them. */
function isNextLabel(p: readonly Token[], at: number): boolean {
  let i = at;
  while (i > 0 && i > at - REACH && /^(?:and|or|[,()\d]|\d+)$/.test(p[i].lower)) i--;
  const { lower } = p[i];
  return i < at && p[i + 1].kind === "number" && lower.endsWith("s") && (LABEL.has(lower) || WEAK.has(lower));
}

/** Whether a word can be counted, or lead up to what is: a noun or an adjective. */
function isCountable(next: Token | undefined): boolean {
  // "single-family" may pass for an adverb
  return next?.kind === "word" && (/^(?:NN|NNS|NNP|JJ|VBN)$/.test(next.tag) || next.lower.includes("-"));
}
