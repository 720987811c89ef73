import { DEMONYMS, NATIONAL_ADJECTIVES } from "../lexicon/demonyms.js";
import { ORGANIZATION_NOUNS } from "../lexicon/organization-nouns.js";
import { PHRASE_RANKS } from "../lexicon/person-nouns.js";
import { wordSet } from "../lexicon/words.js";
import { standsBeforeTitle } from "./name-tags.js";
import type { Tag } from "./tags.js";
import type { Token } from "./token.js";

/** Whether a token may stand between a modifier and the noun of its phrase, or be that noun. */
export function continues(token: Token | undefined): boolean {
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

/** Whether an adjective behind a noun does not end its phrase: "the deputy [foreign] minister"; not "the port [open]". */
export function modifiesBehindNoun(tokens: readonly Token[], i: number): boolean {
  const { tag, kind } = tokens[i - 1];
  return (
    kind === "hyphen" ||
    ranks(tokens, i) ||
    isNationality(tokens, i) ||
    // "Orbin [coastal] scientist Kari Dahl"
    (tag === "NNP" && standsBeforeTitle(tokens, i, tokens.length))
  );
}

/** Whether a phrase goes on with an adverb or participle: "the [newly] elected mayor", "German [publishing] group"; not "the mayor [elected]". */
export function leadsOn(tokens: readonly Token[], i: number, first: number, head: number): boolean {
  const { tag } = tokens[i];
  if (head >= 0) return ranks(tokens, i) || (tag === "VBG" && head === first && isBodysTrade(tokens, i));
  const opener = tokens[first].tag;
  return continues(tokens[i + 1]) && (tag === "RB" || opener === "DT" || opener === "PRP$");
}

/** "German [publishing] group", at the head of a sentence; not "Oslo [banking] on" or "Germans [publishing] books". */
function isBodysTrade(tokens: readonly Token[], i: number): boolean {
  return isNationality(tokens, i) && ORGANIZATION_NOUNS.has(tokens[i + 1].lower);
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
 * said", "the army [chief] said", "the [other], who left,"; not "the army chief economist".
 */
export function isHead(tokens: readonly Token[], i: number, head: number): boolean {
  const { lower } = tokens[i];
  if ((lower === "general" || lower === "other") && i > 0 && tokens[i - 1].tag === "DT")
    return !continues(tokens[i + 1]);
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
