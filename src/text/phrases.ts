import { WEEKDAYS } from "../lexicon/date-words.js";
import { wordSet } from "../lexicon/words.js";
import { endOfAddress } from "./addresses.js";
import { endOfJoint, endsName, isNumbered, isScore } from "./phrase-joints.js";
import { continues, isHead, leadsOn, modifiesBehindNoun } from "./phrase-modifiers.js";
import type { Sentence } from "./sentences.js";
import { isFiniteTag } from "./tags.js";
import type { Token } from "./token.js";
import { LONE } from "./verb-tags.js";

/**
 * A base noun phrase: tokens `first` to `last`, `last` not included, around the noun `head`. It runs from its
 * determiner or possessor to its last noun, without what hangs on behind: "[the ministry's chief spokesman]
 * for [foreign affairs]". A name keeps its "of": "[the Department of Justice]".
 */
export interface Phrase {
  first: number;
  last: number;
  head: number;
}

/** The base noun phrases of tagged tokens, and for each token its phrase, undefined where it stands in none. */
export interface Phrases {
  phrases: Phrase[];
  phraseAt: (Phrase | undefined)[];
}

/** Chunks tagged tokens into base noun phrases, in one pass (after Abney, 1991, and Ramshaw and Marcus, 1995). */
export function chunkPhrases(tokens: readonly Token[], sentences: readonly Sentence[]): Phrases {
  const phrases: Phrase[] = [];
  const phraseAt = new Array<Phrase | undefined>(tokens.length).fill(undefined);
  for (const { first, last } of sentences) {
    for (let i = first; i < last;) {
      const phrase = phraseFrom(tokens, i, last);
      if (phrase === null) {
        i++;
        continue;
      }
      for (let k = phrase.first; k < phrase.last; k++) phraseAt[k] = phrase;
      phrases.push(phrase);
      i = phrase.last;
    }
  }
  return { phrases, phraseAt };
}

/** Longest phrase, in tokens: a longer run of nouns is several. */
const LONGEST = 40;

/** The phrase that begins at token `first`; null if none does. */
function phraseFrom(tokens: readonly Token[], first: number, end: number): Phrase | null {
  const opener = tokens[first];
  if (opener.tag === "PRP") return { first, last: first + 1, head: first };
  if (!begins(opener, first + 1 < end ? tokens[first + 1] : undefined)) return null;
  if (isDayOf(tokens, first, end) || isLone(tokens, first, end))
    return { first, last: first + 1, head: first };
  let head = -1;
  let last = first;
  const limit = Math.min(end, first + LONGEST);
  let i = first;
  for (; i < limit; i++) {
    const { tag } = tokens[i];
    const owned = isOwned(tokens, head, i);
    if (tag === "NN" || tag === "NNS" || tag === "NNP") {
      head = i;
      last = i + 1;
    } else if (tag === "CD") {
      if (isScore(tokens, i, limit)) break;
      if (head >= 0 && !owned && tokens[head].tag !== "NNP" && !isNumbered(tokens, first, i, limit)) break;
      last = i + 1;
    } else if (tag === "POS") {
      if (head !== i - 1) break;
      if (endsName(tokens, i)) {
        last = i + 1;
        // "Lloyd's [of London]"
        if (last + 1 < limit && tokens[last].lower === "of" && tokens[last + 1].tag === "NNP") last += 2;
        break;
      }
      if (!continues(tokens[i + 1])) break;
    } else if ((tag === "JJ" || tag === "RB") && isHead(tokens, i, head)) {
      head = i;
      last = i + 1;
    } else if (tag === "JJ") {
      if (head >= 0 && !owned && !modifiesBehindNoun(tokens, i)) break;
    } else if (tag === "RB" || tag === "VBG" || tag === "VBN") {
      if (!leadsOn(tokens, i, first, owned ? -1 : head)) break;
    } else if (tag === "DT" || tag === "PRP$") {
      // "Finance Minister [the Hon.] Kari Dahl"
      const address = endOfAddress(tokens, i);
      if (i > first && !(i === first + 1 && opener.tag === "DT") && address < 0) break;
      i = Math.max(i, address);
    } else if (tokens[i].kind === "symbol" && (tokens[i].text === "$" || tokens[i].text === "%")) {
      last = i + 1;
    } else {
      const joint = endOfJoint(tokens, i, first, head, limit);
      if (joint < 0) break;
      i = joint;
    }
  }
  if (standsAlone(tokens, first, head, i, end)) return { first, last: i, head: i - 1 };
  if (head >= 0) return { first, last: Math.max(last, head + 1), head };
  return last > first && isNounless(tokens[last - 1]) ? { first, last, head: last - 1 } : null;
}

/** Whether a token stands behind the possessor of a phrase, its last noun so far: "Germany's [three] [big] banks". */
function isOwned(tokens: readonly Token[], head: number, i: number): boolean {
  return head >= 0 && head + 1 < i && tokens[head + 1].tag === "POS";
}

/** What a phrase without a noun ends in: "[20]", "[these]", "[$4]". */
function isNounless({ tag, kind }: Token): boolean {
  return tag === "CD" || tag === "DT" || kind === "symbol";
}

/** What a clause may open behind: "said that [both] had left", "Dahl fell and [another] was hurt". */
const CLAUSE_OPENERS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "that as while because if when and but or",
);

/** "[Another] said so", "[Both] of them left", "said [another]."; not "[another] boat", "they [both] left", "[all] told". */
function isLone(tokens: readonly Token[], i: number, end: number): boolean {
  const next = i + 1 < end ? tokens[i + 1] : undefined;
  if (tokens[i].tag !== "DT" || next?.tag.startsWith("N") || !LONE.has(tokens[i].lower)) return false;
  const before = i > 0 && tokens[i - 1].sentence === tokens[i].sentence ? tokens[i - 1] : undefined;
  if (before?.tag.startsWith("VB")) return next === undefined || next.kind !== "word";
  if (next === undefined || next.lower === "told") return false;
  const opens = before === undefined || before.kind === "comma" || before.kind === "mark";
  if (!opens && !CLAUSE_OPENERS.has(before.lower)) return false;
  return next.lower === "of" || next.tag === "MD" || (isFiniteTag(next.tag) && next.tag !== "VBP");
}

/** Verbs that a day alone may follow, with what was said behind it. */
const SAYING: ReadonlySet<string> = /* @__PURE__ */ wordSet("say announce add report confirm");

/** Nouns that a weekday stands before: "Monday night". */
const TIMES: ReadonlySet<string> = /* @__PURE__ */ wordSet("morning afternoon evening night noon midday");

/** "said [Monday] Norway's king was ill"; not "said [Monday night]", "said [Monday's vote]", "won [Monday games]". */
function isDayOf(tokens: readonly Token[], i: number, end: number): boolean {
  if (i === 0 || i + 1 >= end || !WEEKDAYS.has(tokens[i].lower)) return false;
  const verb = tokens[tokens[i - 1].lower === "on" ? i - 2 : i - 1];
  if (!verb?.tag.startsWith("VB") || !SAYING.has(verb.lemma)) return false;
  const { tag, kind, lower } = tokens[i + 1];
  return kind === "word" && tag !== "POS" && !TIMES.has(lower);
}

/**
 * Whether the adjective before token `at` is all the noun that a phrase has: "the [injured] were", "South Korea's
 * [military] said"; not "the [new], cheaper fare" or "Dahl's [first]".
 */
function standsAlone(
  tokens: readonly Token[],
  first: number,
  head: number,
  at: number,
  end: number,
): boolean {
  if (at >= end || at - 1 <= first || tokens[at - 1].tag !== "JJ") return false;
  const { tag } = tokens[at];
  if (!tag.startsWith("VB") && tag !== "MD") return false;
  const opener = tokens[head < 0 ? first : head + 1].tag;
  return (
    (head < 0 && (opener === "DT" || opener === "PRP$")) || (head >= 0 && head + 1 < at && opener === "POS")
  );
}

function begins(token: Token, next: Token | undefined): boolean {
  switch (token.tag) {
    case "DT":
      return token.lower !== "that" || next === undefined || continues(next);
    case "PRP$":
    case "JJ":
    case "NN":
    case "NNS":
    case "NNP":
    case "CD":
      return true;
    default:
      return token.kind === "symbol" && token.text === "$";
  }
}
