import { WEEKDAYS } from "../lexicon/date-words.js";
import { MONTHS } from "../lexicon/months.js";
import { OFFICES } from "../lexicon/person-nouns.js";
import type { Quote } from "../article/types.js";
import type { Body } from "../text/body.js";
import type { Phrase } from "../text/phrases.js";
import type { Token } from "../text/token.js";
import type { Gender, Mention, Nature, TokenRange } from "./mention.js";
import { genderOfNoun, senseOf, singular } from "./nouns.js";
import { affiliationIn, isCapital, readName } from "./read-name.js";

/** The mentions of a body in text order, and for each token the index of the innermost one over it, or -1. */
export interface Mentions {
  mentions: Mention[];
  mentionAt: Int32Array;
}

const DEFINITE: ReadonlySet<string> = new Set("the this that these those both".split(" "));

/**
 * Finds whatever may stand for somebody who speaks: names, nouns for people, bodies and documents, and the
 * pronouns of the third person. `sources` are the tokens of what is known to be a source.
 */
export function findMentions(body: Body, quotes: readonly Quote[], sources: readonly TokenRange[]): Mentions {
  const { tokens, phrases, phraseAt } = body;
  const mentions: Mention[] = [];
  // a source that the chunker cut in another way is a mention all the same
  const cuts = new Map(sources.map(({ first, last }) => [phraseAt[first] ?? -1, { first, last }]));
  phrases.forEach((phrase, index) => {
    const count = mentions.length;
    readPhrase(tokens, phrase, mentions);
    const cut = cuts.get(index);
    if (mentions.length > count || cut === undefined) return;
    const mention = readSegment(tokens, cut.first, Math.min(cut.last, phrase.last), null);
    if (mention !== null) mentions.push(mention);
  });
  const mentionAt = new Int32Array(tokens.length).fill(-1);
  mentions.forEach(({ first, last }, index) => mentionAt.fill(index, first, last));
  markQuoted(tokens, mentions, quotes);
  return { mentions, mentionAt };
}

/** Reads one phrase: each possessor in it, then what it is of. */
function readPhrase(tokens: readonly Token[], phrase: Phrase, mentions: Mention[]): void {
  let first = phrase.first;
  let owner: Mention | null = null;
  for (let i = phrase.first; i < phrase.last; i++) {
    if (tokens[i].tag !== "POS") continue;
    owner = readSegment(tokens, first, i, owner);
    if (owner !== null) {
      owner.possessive = true;
      owner.subject = false;
      mentions.push(owner);
    }
    first = i + 1;
  }
  if (tokens[first].tag === "PRP$" && phrase.last - first > 1 && PRONOUNS.has(tokens[first].lower)) {
    owner = pronoun(tokens, first, true);
    mentions.push(owner);
    first++;
  }
  const office = endOfOffice(tokens, first, phrase.last, mentions.at(-1));
  if (office > first) {
    const holder = mentions.pop()!;
    const mention = readSegment(tokens, office, phrase.last, null);
    if (mention !== null)
      mentions.push({
        ...mention,
        first: holder.first,
        title: { first: holder.first, last: office },
        nature: "person",
      });
    return;
  }
  const mention = readSegment(tokens, first, phrase.last, owner);
  if (mention === null) return;
  mention.possessive ||= ownsWhatFollows(tokens, phrase.last);
  mentions.push(mention);
}

/**
 * One past the office that a phrase begins with, where "Secretary of" stands before it: "[State] John Kerry",
 * "[Foreign Affairs] Kari Dahl"; otherwise `first`.
 */
function endOfOffice(
  tokens: readonly Token[],
  first: number,
  last: number,
  holder: Mention | undefined,
): number {
  if (holder?.last !== first - 1 || holder.nature !== "person" || tokens[first - 1].lower !== "of")
    return first;
  let end = first;
  while (end < last - 1 && (OFFICES.has(tokens[end].lower) || tokens[end].lower === "and")) end++;
  return end;
}

/** "officials' homes", where the possessive is a mere mark: the mark is glued, and a noun follows. */
function ownsWhatFollows(tokens: readonly Token[], at: number): boolean {
  if (at + 1 >= tokens.length || at === 0) return false;
  const { kind, spaced, lower } = tokens[at];
  if (kind !== "mark" || spaced || (lower !== "'" && lower !== "\u2019")) return false;
  const { tag } = tokens[at + 1];
  return tokens[at - 1].lower.endsWith("s") && (tag.startsWith("NN") || tag === "JJ");
}

function readSegment(
  tokens: readonly Token[],
  first: number,
  last: number,
  owner: Mention | null,
): Mention | null {
  if (first >= last) return null;
  const opener = tokens[first];
  if (opener.tag === "PRP" || (opener.tag === "PRP$" && last - first === 1))
    return PRONOUNS.has(opener.lower) ? pronoun(tokens, first, opener.tag === "PRP$") : null;
  while (last - first > 1 && WEEKDAYS.has(tokens[last - 1].lower)) last--;
  let begin = first;
  while (begin < last - 1 && isDeterminer(tokens[begin])) begin++;
  const definite = owner !== null || opener.tag === "PRP$" || DEFINITE.has(opener.lower);
  const article = opener.tag === "DT" && begin > first;
  const head = last - 1;
  const mention: Mention = {
    first,
    last,
    head,
    form: "name",
    nature: "unknown",
    gender: null,
    plural: false,
    definite,
    name: null,
    title: null,
    affiliation: null,
    possessive: false,
    subject: last < tokens.length && isFinite(tokens[last]),
    quoted: false,
    beside: -1,
    entity: -1,
  };
  if (isCapital(tokens[head])) {
    if (begin === head && (WEEKDAYS.has(tokens[head].lower) || MONTHS.has(tokens[head].lower))) return null;
    if (!isRole(tokens, begin, last, article)) {
      const read = readName(tokens, begin, last);
      if (read !== null) return named(mention, read, article);
    }
  }
  return noun(tokens, mention, begin, owner);
}

function named(mention: Mention, read: NonNullable<ReturnType<typeof readName>>, article: boolean): Mention {
  Object.assign(mention, read);
  // "the Kremlin", "the Taliban"
  if (article && read.nature === "unknown") mention.nature = "organization";
  return mention;
}

/** A capitalised role that names nobody: "the Prime Minister", "White House Press Secretary", "Democrats". */
function isRole(tokens: readonly Token[], begin: number, last: number, article: boolean): boolean {
  const noun = senseOf(tokens[last - 1]);
  if (noun === null || (noun.nature !== "person" && noun.nature !== "group")) return false;
  // what begins a sentence may be capitalised for that alone
  if (article || noun.plural || tokens[last - 1].tag !== "NNP" || tokens[last]?.lower === "of") return true;
  return last - begin > 1 && senseOf(tokens[last - 2])?.nature === "person";
}

function noun(
  tokens: readonly Token[],
  mention: Mention,
  begin: number,
  owner: Mention | null,
): Mention | null {
  const read = senseOf(tokens[mention.head]);
  if (read === null) return null;
  mention.form = "noun";
  mention.nature = read.nature;
  mention.plural = read.plural;
  mention.gender = read.plural ? null : genderOfNoun(singular(tokens[mention.head]));
  mention.title = { first: begin, last: mention.last };
  mention.affiliation = affiliationIn(tokens, mention.title) ?? ownerOf(owner);
  return mention;
}

/** A body or place that owns what follows: "Apple's chief executive"; not "Obama's lawyer". */
function ownerOf(owner: Mention | null): TokenRange | null {
  if (owner === null || owner.form === "pronoun" || owner.nature === "person") return null;
  return { first: owner.first, last: owner.last };
}

const HE = { nature: "person", gender: "male", plural: false } as const;
const SHE = { nature: "person", gender: "female", plural: false } as const;
const THEY = { nature: "group", gender: null, plural: true } as const;
const IT = { nature: "organization", gender: null, plural: false } as const;

/** Pronouns that can stand for a speaker, with what they agree with. */
const PRONOUNS = new Map<string, { nature: Nature; gender: Gender; plural: boolean }>([
  ["he", HE],
  ["him", HE],
  ["his", HE],
  ["she", SHE],
  ["her", SHE],
  ["hers", SHE],
  ["they", THEY],
  ["them", THEY],
  ["their", THEY],
  ["it", IT],
  ["its", IT],
]);

function pronoun(tokens: readonly Token[], at: number, possessive: boolean): Mention {
  const read = PRONOUNS.get(tokens[at].lower) ?? IT;
  return {
    first: at,
    last: at + 1,
    head: at,
    form: "pronoun",
    nature: read.nature,
    gender: read.gender,
    plural: read.plural,
    definite: true,
    name: null,
    title: null,
    affiliation: null,
    possessive,
    subject: at + 1 < tokens.length && isFinite(tokens[at + 1]),
    quoted: false,
    beside: -1,
    entity: -1,
  };
}

function isDeterminer({ tag, kind }: Token): boolean {
  return tag === "DT" || tag === "PDT" || tag === "PRP$" || tag === "CD" || kind === "number";
}

function isFinite({ tag }: Token): boolean {
  return tag === "VBD" || tag === "VBZ" || tag === "VBP" || tag === "MD";
}

/** Marks what stands inside quotation marks. Quotes are in text order, and so are mentions. */
function markQuoted(tokens: readonly Token[], mentions: readonly Mention[], quotes: readonly Quote[]): void {
  let at = 0;
  for (const mention of mentions) {
    const { start } = tokens[mention.first];
    while (at < quotes.length && (quotes[at].end <= start || quotes[at].parent !== null)) at++;
    if (at === quotes.length) return;
    mention.quoted = quotes[at].start < start && quotes[at].kind !== "term";
  }
}
