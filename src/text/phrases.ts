import { WEEKDAYS } from "../lexicon/date-words.js";
import { DEMONYMS, NATIONAL_ADJECTIVES } from "../lexicon/demonyms.js";
import { ORGANIZATION_NOUNS } from "../lexicon/organization-nouns.js";
import { PHRASE_RANKS } from "../lexicon/person-nouns.js";
import { wordSet } from "../lexicon/words.js";
import type { Sentence } from "./sentences.js";
import type { Tag } from "./tags.js";
import type { Token } from "./token.js";
import {
  isNumbered,
  joinsSeat,
  endOfNickname,
  endsName,
  joinsNames,
  joinsModifiers,
  joinsFields,
  joinsTasks,
} from "./phrase-joints.js";

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

function phraseFrom(tokens: readonly Token[], first: number, end: number): Phrase | null {
  const opener = tokens[first];
  if (opener.tag === "PRP") return { first, last: first + 1, head: first };
  if (!begins(opener, first + 1 < end ? tokens[first + 1] : undefined)) return null;
  if (isDayOf(tokens, first, end)) return { first, last: first + 1, head: first };
  let head = -1;
  let last = first;
  const limit = Math.min(end, first + LONGEST);
  let i = first;
  for (; i < limit; i++) {
    const { tag } = tokens[i];
    if (tag === "NN" || tag === "NNS" || tag === "NNP") {
      head = i;
      last = i + 1;
    } else if (tag === "CD") {
      if (head < 0) {
        last = i + 1;
      } else if (tokens[head].tag !== "NNP" && !isNumbered(tokens, first, i, limit)) break;
      else last = i + 1;
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
      if (head >= 0 && !modifiesBehindNoun(tokens, i)) break;
    } else if (tag === "RB" || tag === "VBG" || tag === "VBN") {
      if (!leadsOn(tokens, i, first, head)) break;
    } else if (tag === "DT" || tag === "PRP$") {
      if (i > first && !(i === first + 1 && opener.tag === "DT")) break;
    } else if (
      (tokens[i].kind === "hyphen" || tokens[i].text === "/" || isInCode(tokens, i)) &&
      !tokens[i].spaced
    ) {
      if (i + 1 >= limit || tokens[i + 1].spaced || i === first) break;
    } else if (tokens[i].kind === "comma") {
      if (head !== i - 1 || !joinsSeat(tokens, i, limit)) break;
    } else if (tokens[i].kind === "mark") {
      const close = head === i - 1 ? endOfNickname(tokens, i, limit) : -1;
      if (close < 0) break;
      i = close;
    } else if (tokens[i].kind === "symbol" && (tokens[i].text === "$" || tokens[i].text === "%")) {
      last = i + 1;
    } else if (tokens[i].lower === "of" || tokens[i].lower === "for" || tokens[i].lower === "&") {
      if (!joinsNames(tokens, i, head, limit)) break;
      i += tokens[i + 1].tag === "DT" ? 1 : 0;
    } else if (tag === "CC") {
      if (
        !joinsModifiers(tokens, i, first, head, limit) &&
        !joinsTasks(tokens, i, first, limit) &&
        !joinsFields(tokens, i, first, limit)
      )
        break;
    } else break;
  }
  if (standsAlone(tokens, first, head, i, end)) return { first, last: i, head: i - 1 };
  if (head >= 0) return { first, last: Math.max(last, head + 1), head };
  return last > first && isNounless(tokens[last - 1]) ? { first, last, head: last - 1 } : null;
}

/** What a phrase without a noun ends in: "[20]", "[these]", "[$4]". */
function isNounless({ tag, kind }: Token): boolean {
  return tag === "CD" || tag === "DT" || kind === "symbol";
}

/** Whether an adjective behind a noun does not end its phrase: "Acme's [new] plan", "the deputy [foreign] minister"; not "the port [open]". */
function modifiesBehindNoun(tokens: readonly Token[], i: number): boolean {
  const { tag, kind } = tokens[i - 1];
  return tag === "POS" || kind === "hyphen" || ranks(tokens, i) || isNationality(tokens, i);
}

/** Whether a phrase goes on with an adverb or participle: "the [newly] elected mayor", "German [publishing] group"; not "the mayor [elected]". */
function leadsOn(tokens: readonly Token[], i: number, first: number, head: number): boolean {
  const { tag } = tokens[i];
  if (head >= 0 && tokens[i - 1].tag !== "POS")
    return ranks(tokens, i) || (tag === "VBG" && head === first && isBodysTrade(tokens, i));
  const opener = tokens[first].tag;
  return continues(tokens[i + 1]) && (tag === "RB" || opener === "DT" || opener === "PRP$");
}

/** Verbs that a day alone may follow, with what was said behind it. */
const SAYING: ReadonlySet<string> = /* @__PURE__ */ wordSet("say announce add report confirm");

/** Nouns that a weekday stands before: "Monday night". */
const TIMES: ReadonlySet<string> = /* @__PURE__ */ wordSet("morning afternoon evening night noon midday");

/** "said [Monday] Norway's king was ill"; not "said [Monday night]", "said [Monday's vote]", "won [Monday games]". */
function isDayOf(tokens: readonly Token[], i: number, end: number): boolean {
  if (i === 0 || i + 1 >= end || !tokens[i - 1].tag.startsWith("VB")) return false;
  if (!SAYING.has(tokens[i - 1].lemma) || !WEEKDAYS.has(tokens[i].lower)) return false;
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

/** Whether the stop at `i` stands in the code of a share: "Lindqvist AB LIND[.]ST said"; not "It was LIND.It fell". */
export function isInCode(tokens: readonly Token[], i: number): boolean {
  if (tokens[i].kind !== "stop" || i === 0 || i + 1 >= tokens.length) return false;
  const next = tokens[i + 1];
  return (
    tokens[i - 1].shape === "upper" && next.shape === "upper" && !next.spaced && next.end - next.start < 3
  );
}

/** "German [publishing] group", at the head of a sentence; not "Oslo [banking] on" or "Germans [publishing] books". */
function isBodysTrade(tokens: readonly Token[], i: number): boolean {
  return isNationality(tokens, i) && ORGANIZATION_NOUNS.has(tokens[i + 1].lower);
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

function continues(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const tag: Tag = token.tag;
  return (
    tag === "NN" ||
    tag === "NNS" ||
    tag === "NNP" ||
    tag === "JJ" ||
    tag === "CD" ||
    tag === "VBN" ||
    tag === "VBG"
  );
}

/** Titles that "general" follows, and players that "forward" does: "the director [general]", "the lock [forward]". */
const GENERALS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "director secretary attorney solicitor inspector surgeon governor auditor",
);

const FORWARDS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "lock power wing center centre prop loose small row",
);

/**
 * Whether what the tagger takes for an adjective or adverb is the noun that a phrase is about: "the 30-[year-old]
 * said", "the army [chief] said"; not "the army chief economist".
 */
function isHead(tokens: readonly Token[], i: number, head: number): boolean {
  const { lower } = tokens[i];
  if (lower === "general" && i > 0 && tokens[i - 1].tag === "DT") return !continues(tokens[i + 1]);
  if (head === i - 1 && head >= 0) {
    const before = tokens[head].lower;
    if (lower === "general") return GENERALS.has(before);
    if (lower === "forward") return FORWARDS.has(before);
    return lower === "chief" && !continues(tokens[i + 1]);
  }
  return i > 0 && tokens[i - 1].kind === "hyphen" && lower.endsWith("-old") && !continues(tokens[i + 1]);
}

/** Words that rank the title behind them or say of what office it is, wherever in a phrase they stand. */
const RANKS: ReadonlySet<string> = /* @__PURE__ */ wordSet(PHRASE_RANKS);

/** "Acme [chief] economist", "Republican [presidential] candidate", "the deputy [foreign] minister"; not "the port [open]" or "the minister [senior] to him". */
function ranks(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1] as Token | undefined;
  if (next === undefined || !continues(next) || next.tag === "VBN" || next.tag === "CD") return false;
  return RANKS.has(tokens[i].lower) || (RANKS.has(tokens[i - 1].lower) && tokens[i].tag === "JJ");
}

/** Countries and unions that stand before a noun as they are. */
const UNIONS: ReadonlySet<string> = /* @__PURE__ */ wordSet("us u.s. uk u.k. un u.n. eu nato");

/** Whether an adjective follows a nationality: "[Norwegian] foreign minister", "the [U.S.] military chief"; not "told [Reuters] new rules". */
function isNationality(tokens: readonly Token[], i: number): boolean {
  const { lower, tag } = tokens[i - 1];
  if (tag !== "NNP" || !continues(tokens[i + 1])) return false;
  return UNIONS.has(lower) || DEMONYMS.has(lower) || NATIONAL_ADJECTIVES.has(lower);
}
