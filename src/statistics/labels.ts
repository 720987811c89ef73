import { LABELS, WEAK_LABELS } from "../lexicon/figures.js";
import { wordSet } from "../lexicon/words.js";
import type { Token } from "../text/tokens.js";
import type { Quantity } from "./figure.js";
import { isHyphen } from "./hyphen.js";

const LABEL: ReadonlySet<string> = /* @__PURE__ */ wordSet(LABELS);
const WEAK: ReadonlySet<string> = /* @__PURE__ */ wordSet(WEAK_LABELS);

/**
 * Whether a number without a unit only labels the word in front of it: "Article 50", "S&P 500", "page 4", "No. 3", "iPhone
 * 14", "#7". Not "In Sudan 300 people", "Monday 12 rebels", "building 152 homes", "the Dow 10,602.74".
 */
export function isLabelled(p: readonly Token[], a: Quantity): boolean {
  const before = p[a.first - 1];
  if (before === undefined) return false;
  if (before.text === "#" || before.text === "№") return true;
  if (isHyphen(before) && !before.spaced)
    return a.amount.style === "digits" && p[a.first - 2]?.kind === "word";
  if (before.text === ".") return /^no$/i.test(p[a.first - 2]?.text ?? "");
  // "the summer of '61"
  if (/^['’‘]$/.test(before.text) && before.spaced && !p[a.first].spaced)
    return /^\d\d$/.test(p[a.first].text) && !isCountable(p[a.last]);
  if (isNextLabel(p, a.first - 1)) return true;
  if (before.kind !== "word") return false;
  if (LABEL.has(before.lower)) return true;
  const counts = isCountable(p[a.last]);
  // in "on day two set off" nothing singular is counted
  if (WEAK.has(before.lower))
    return !counts || (a.amount.style === "words" && p[a.last].tag === "NN" && p[a.last].lower !== "people");
  if (before.tag !== "NNP" || before.shape === "lower" || !a.amount.bare) return false;
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

/** How far back the word is looked for that several numbers label, in pieces. */
const REACH = 14;

/** "sections 318(4), 336 and [61]": whether the pieces up to `at` are but numbers of one kind of text, and marks between them. */
function isNextLabel(p: readonly Token[], at: number): boolean {
  let i = at;
  while (i > 0 && i > at - REACH && /^(?:and|or|[,()\d]|\d+)$/.test(p[i].lower)) i--;
  return i < at && p[i + 1].kind === "number" && p[i].lower.endsWith("s") && LABEL.has(p[i].lower);
}

/** Whether a word can be counted, or lead up to what is: a noun or an adjective. */
function isCountable(next: Token | undefined): boolean {
  // "single-family" may pass for an adverb
  return next?.kind === "word" && (/^(?:NN|NNS|NNP|JJ|VBN)$/.test(next.tag) || next.lower.includes("-"));
}
