import type { Quote } from "../article/types.js";
import { opensSentence } from "../text/sentences.js";
import type { Body } from "../text/body.js";
import type { Phrase } from "../text/phrases.js";
import type { Token } from "../text/token.js";
import { bodyBehind } from "./affiliations.js";
import { endOfOffice, takeTitle } from "./holders.js";
import type { TokenRange } from "./kinds.js";
import type { Mention } from "./mention.js";
import { isThirdPerson, natureOfNoun } from "./name-roles.js";
import { namesBody } from "./possessive-names.js";
import { isStyle, pronoun } from "./pronouns.js";
import { readSegment } from "./read-segment.js";
import { calledAsMonth, numbered, rememberMonth } from "./source-names.js";

/** The mentions of a body in text order, and for each token the index of the innermost one over it, or -1. */
export interface Mentions {
  mentions: Mention[];
  mentionAt: Int32Array;
}

/**
 * Finds whatever may stand for somebody who speaks: names, nouns for people, bodies and documents, and the
 * pronouns of the third person. `sources` are the tokens of what is known to be a source.
 */
export function findMentions(body: Body, quotes: readonly Quote[], sources: readonly TokenRange[]): Mentions {
  const { tokens, phrases } = body;
  const mentions: Mention[] = [];
  const cuts = sourcesIn(body, sources);
  const months = new Set<string>();
  for (const phrase of phrases) {
    const count = mentions.length;
    const source = cuts.get(phrase);
    if (source === undefined ? !isCommon(tokens, phrase) : !isInside(tokens, phrase, source))
      readPhrase(tokens, phrase, mentions);
    if (mentions.length === count && source !== undefined) {
      const last = Math.min(source.last, phrase.last);
      const mention =
        readSegment(tokens, source.first, last, null) ??
        numbered(tokens, source.first, last) ??
        calledAsMonth(tokens, source.first, last, months);
      if (mention !== null) mentions.push(mention);
    }
    if (mentions.length > count) rememberMonth(tokens, mentions[mentions.length - 1], months);
  }
  const mentionAt = new Int32Array(tokens.length).fill(-1);
  for (let index = 0; index < mentions.length; index++) {
    const { first, last } = mentions[index];
    for (let i = first; i < last; i++) mentionAt[i] = index;
  }
  markQuoted(tokens, mentions, quotes);
  return { mentions, mentionAt };
}

/** Whether a phrase is a common noun with the capital of its sentence: "[Prices] rose, the agency said". */
function isCommon(tokens: readonly Token[], { first, last }: Phrase): boolean {
  const { tag, shape } = tokens[first];
  return (
    last === first + 1 &&
    shape === "capital" &&
    (tag === "NN" || tag === "NNS") &&
    natureOfNoun(tokens[first]) === null
  );
}

/** Whether the chunker took more than a source: "a plan [critics] called …", "[researchers] report". */
function isInside(tokens: readonly Token[], phrase: Phrase, { first, last }: TokenRange): boolean {
  if (first > phrase.first) return tokens[first - 1].tag === "NN";
  return last < phrase.last && tokens[last - 1].tag === "NNS" && tokens[last].tag === "NN";
}

/** For each phrase the source that begins in it, if one does: the chunker may have cut it in another way. */
function sourcesIn({ phraseAt }: Body, sources: readonly TokenRange[]): ReadonlyMap<Phrase, TokenRange> {
  const cuts = new Map<Phrase, TokenRange>();
  for (const source of sources) {
    const phrase = phraseAt[source.first];
    if (phrase !== undefined) cuts.set(phrase, source);
  }
  return cuts;
}

/** Reads one phrase: each possessor in it, then what it is of. */
function readPhrase(tokens: readonly Token[], phrase: Phrase, mentions: Mention[]): void {
  let first = phrase.first;
  let owner: Mention | null = null;
  // a possessor stands before its mark, and what it owns behind
  for (let i = phrase.first + 1; i < phrase.last - 1; i++) {
    if (tokens[i].tag !== "POS" || namesBody(tokens, first, i, phrase.last)) continue;
    owner = readSegment(tokens, first, i, owner);
    if (owner !== null) {
      const of = owner.nature === "organization" ? null : owner.affiliation;
      // "Kari Dahl of [Oslo's natural history museum]"
      if (of?.last === i && tokens[of.first - 1].lower === "of") {
        owner.affiliation = { first: of.first, last: phrase.last };
        owner.nature = "person";
        mentions.push(owner);
        return;
      }
      owner.possessive = true;
      owner.subject = false;
      mentions.push(owner);
    }
    first = i + 1;
  }
  if (tokens[first].tag === "PRP$" && isThirdPerson(tokens[first])) {
    if (isStyle(tokens, first, phrase.last)) {
      mentions.push(pronoun(tokens, first, phrase.last));
      return;
    }
    owner = pronoun(tokens, first);
    mentions.push(owner);
    first++;
  }
  const office = endOfOffice(tokens, first, phrase.last, mentions);
  if (office > first) {
    const holder = mentions.pop()!;
    if (office === phrase.last) {
      holder.title = { first: holder.title?.first ?? holder.first, last: office };
      mentions.push(holder);
      return;
    }
    const mention = readSegment(tokens, office, phrase.last, null);
    if (mention === null) return;
    mention.first = holder.first;
    mention.title = { first: holder.title?.first ?? holder.first, last: office };
    mention.affiliation ??= bodyBehind(tokens, mention.title);
    mention.nature = "person";
    mentions.push(mention);
    return;
  }
  const mention = readSegment(tokens, first, phrase.last, owner);
  if (mention === null) return;
  mention.possessive ||= ownsWhatFollows(tokens, phrase.last);
  takeTitle(tokens, mention, mentions);
  mention.opens = opensSentence(tokens, phrase.first);
  // "Dahl, who made it, took the blame"
  if (mention.opens && mention.last === phrase.last && tokens[phrase.last]?.kind === "comma")
    mention.subject ||= tokens[phrase.last + 1]?.tag.startsWith("WP") === true;
  mentions.push(mention);
}

/** "officials' homes", where the possessive is a mere mark: the mark is glued, and a noun follows. */
function ownsWhatFollows(tokens: readonly Token[], at: number): boolean {
  if (at + 1 >= tokens.length || at === 0) return false;
  const { kind, spaced, lower } = tokens[at];
  if (kind !== "mark" || spaced || (lower !== "'" && lower !== "\u2019")) return false;
  const { tag } = tokens[at + 1];
  return tokens[at - 1].lower.endsWith("s") && (tag.startsWith("NN") || tag === "JJ");
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
