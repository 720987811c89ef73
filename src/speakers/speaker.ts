import { isToldByKind } from "./link-ages.js";
import type { Excerpt, Speaker, SpeakerKind } from "../article/types.js";
import { excerptOf } from "../text/span.js";
import type { Token } from "../text/token.js";
import type { TokenKind } from "../text/kinds.js";
import type { Entity } from "./entity.js";
import type { Linking } from "./linking.js";
import { TITLE_ABBREVIATIONS } from "../lexicon/person-nouns.js";
import { wordSet } from "../lexicon/words.js";
import type { TokenRange } from "./kinds.js";
import type { Mention } from "./mention.js";
import { isJoiner, isOfSeveral } from "./name-roles.js";
import { bare, singular } from "./nouns.js";
import { saysHowMany, type Source } from "./sources.js";

/** "both", "the two", "those polled", "many of them"; not "a few", "bothered". */
const SEVERAL = /^(?:the\s{1,8})?(?:both|two|three|four|these|those|many|most|some|several|few)\b/i;
/** "one of them", "an official", "neither"; not "Andersen". */
const ONE = /^(?:one|an?|each|every|neither|either)\b/i;
/** "Some 40 [percent] said", "40 per [cent] said". */
const SHARE: ReadonlySet<string> = /* @__PURE__ */ wordSet("percent pct % cent");
/** "The port", "a port"; not "A R Menon", "some of them". */
const ARTICLE = /^(?:an?|the|some)\s{1,8}(?!\w\s|of\b)/i;

/** The entity that a source stands for, and nobody else; null if it is not one alone. */
export function onlyEntity({ mentions }: Linking, source: Source): Entity | null {
  return source.mentions.length === 1 ? mentions[source.mentions[0]].entity : null;
}

/** The speaker that a source stands for, without the mentions of `entity`, which {@link addMentions} adds to all. */
export function speakerOf(linking: Linking, source: Source, entity: Entity | null): Speaker {
  if (entity === null) return speakerAsPrinted(linking, source);
  const { name, title, affiliation } = entity;
  const kind = kindOf(entity);
  const isBody = kind === "organization" || affiliation === null || isPersonal(linking, affiliation);
  return {
    name: excerptOf(linking, name ?? calledFully(linking, source, entity)).text.replace(ARTICLE, ""),
    kind,
    title: kind === "person" && title !== null ? titleOf(linking, title) : null,
    affiliation: isBody ? null : excerptOf(linking, affiliation).text.replace(ARTICLE, ""),
    mentions: [],
  };
}

/** A title, of several in the singular: "Sen." of "Sens. Lund and Dahl". */
function titleOf({ text, tokens }: Linking, { first, last }: TokenRange): string {
  const { word, start, end } = tokens[last - 1];
  // not "minister for veterans"
  if (!isOfSeveral(tokens[last - 1]) || (last - first > 1 && isJoiner(tokens[last - 2])))
    return text.slice(tokens[first].start, end);
  const one = TITLE_ABBREVIATIONS.has(bare(word.lower)) ? word.lower.replace("s.", ".") : singular(word);
  return (
    text.slice(tokens[first].start, start) +
    (word.shape === "lower" ? one : one[0].toUpperCase() + one.slice(1))
  );
}

/** Several at once, or who is known by nothing but the words of a source. */
function speakerAsPrinted(linking: Linking, source: Source): Speaker {
  const { tokens } = linking;
  const { first, last } = source;
  const closed = tokens[last - 1].kind === "comma" && last - first > 1;
  const whole = excerptOf(linking, { first, last: closed ? last - 1 : last });
  const several =
    source.mentions.length > 1 ||
    SEVERAL.test(whole.text) ||
    saysHowMany(tokens, source) ||
    SHARE.has(tokens[source.last - 1].lower) ||
    (tokens[source.last - 1].tag === "NNS" && !ONE.test(whole.text));
  return {
    name: namesOf(linking, source) ?? whole.text.replace(ARTICLE, ""),
    kind: several ? "group" : isOwnersName(tokens, source) ? "organization" : "unnamed",
    title: null,
    affiliation: null,
    mentions: [whole],
  };
}

/** "McDonald's said", "Moody's said": a possessor that nothing belongs to. */
function isOwnersName(tokens: readonly Token[], { first, last }: Source): boolean {
  return last - first > 1 && tokens[last - 1].tag === "POS" && tokens[last - 2].tag === "NNP";
}

/** "Sens. [Tom Lund] and [Kari Dahl], both Republicans,": their names alone, if all have one. */
function namesOf(linking: Linking, source: Source): string | null {
  const names: string[] = [];
  for (const part of source.mentions) {
    const { name, entity } = linking.mentions[part];
    if (name === null || (entity?.nature ?? "unknown") === "unknown") return null;
    names.push(excerptOf(linking, name).text);
  }
  const last = names.pop();
  return names.length === 0 ? null : `${names.join(", ")} and ${last!}`;
}

/** Gives each speaker that is an entity the entity's mentions, in text order. */
export function addMentions(linking: Linking, speakers: readonly Speaker[]): void {
  for (const mention of linking.mentions) {
    const speaker = mention.entity?.speaker ?? -1;
    if (speaker >= 0) speakers[speaker].mentions.push(excerptOf(linking, mention));
  }
}

/** The first words, other than a pronoun or "the person", by which a source calls somebody unnamed. */
function calledFirst({ tokens, mentions }: Linking, source: number, { introduced }: Entity): Mention {
  const mention = mentions[source];
  return mention.form === "pronoun" || isToldByKind(tokens, mention) ? mentions[introduced] : mention;
}

/** A body's noun with what tells it from others, where the source has that: "department [of agriculture]", "[the president's] office". */
function calledFully(linking: Linking, source: Source, entity: Entity): TokenRange {
  const { tokens } = linking;
  const called = calledFirst(linking, source.mentions[0], entity);
  const { last, nature, plural, title } = called;
  let { first } = called;
  if (nature === "person" && title !== null && title.last > last) return { first, last: title.last };
  if (nature !== "organization" || plural || first < source.first || last > source.last) return called;
  if (first > source.first && tokens[first - 1].tag === "POS") first = source.first;
  if (last + 1 >= source.last || tokens[last].lower !== "of") return { first, last };
  let end = last + 1;
  while (end < source.last && OF_NAME.has(tokens[end].kind)) end++;
  return { first, last: end > last + 1 ? end : last };
}

/** What a body's noun goes on with: "council [of 12 inner-city boroughs]". */
const OF_NAME: ReadonlySet<TokenKind> = new Set(["word", "number", "hyphen"]);

/** Whether an affiliation is a person: "Dahl's spokesman". */
function isPersonal({ mentions, mentionAt }: Linking, { first, last }: TokenRange): boolean {
  const mention = mentions[mentionAt[first]] as Mention | undefined;
  return (
    mention?.form === "name" &&
    mention.first === first &&
    mention.last === last &&
    mention.entity !== null &&
    kindOf(mention.entity) === "person"
  );
}

function kindOf({ nature, plural, name, gender, given, isLikeABodys }: Entity): SpeakerKind {
  switch (nature) {
    case "person":
      return name === null ? "unnamed" : "person";
    case "group":
      return "group";
    case "document":
      return "document";
    case "organization":
      return plural ? "group" : "organization";
    case "place":
      return "organization";
    case "unknown":
      // a name of two words is a person's unless something says otherwise; a single word is mostly a body's
      return gender !== null || (given.length > 0 && !isLikeABodys) ? "person" : "organization";
  }
}

/** Adds a mention at its place in text order. */
export function addMention({ mentions }: Speaker, mention: Excerpt): void {
  let at = mentions.length;
  while (at > 0 && mentions[at - 1].start > mention.start) at--;
  mentions.splice(at, 0, mention);
}
