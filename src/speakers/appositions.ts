import { FIRM_NOUNS } from "../lexicon/organization-nouns.js";
import { wordSet } from "../lexicon/words.js";
import { hasFiniteTag, type Token } from "../text/token.js";
import type { Mentions } from "./find-mentions.js";
import { mayAgree, type TokenRange } from "./kinds.js";
import type { Mention } from "./mention.js";
import {
  holdsField,
  isHonorific,
  isInWord,
  isOffice,
  isOfSeveral,
  isOfWord,
  isPluralNoun,
  natureOfNoun,
  rolesOf,
  WEEKDAY,
} from "./name-roles.js";
import { mayBeBodys } from "./read-name.js";

/** Farthest that a name stands behind the noun it is set beside: "a spokesman for the interior ministry, Dahl,". */
const FARTHEST = 12;

/**
 * Finds which nouns are set beside which names, and which bodies people are said to belong to: "Ansari, a
 * spokeswoman for the ministry,", "the ministry's spokeswoman, Ansari,", "Dahl of Oslo University", "the National
 * Rifle Association (NRA)". Not "In Oslo, a spokeswoman said", nor "the spokeswoman, Dahl and Lund met".
 */
export function readAppositions(tokens: readonly Token[], found: Mentions): void {
  const { mentions, mentionAt } = found;
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i];
    if (mention.possessive || mention.form === "pronoun") continue;
    if (mention.plural) {
      // "analysts at [Orbin Bank]"; not "residents of Oslo", "members of the union"
      const body = mention.nature === "group" ? affiliationBehind(tokens, found, mention) : null;
      if (body !== null && mentions[mentionAt[body.first]].nature === "organization")
        mention.affiliation ??= body;
      continue;
    }
    const field = mention.form === "noun" ? endOfField(tokens, found, mention) : mention.last;
    if (field > mention.last) mention.title = { first: mention.title!.first, last: field };
    else if (mention.nature === "person" || mention.nature === "unknown")
      mention.affiliation ??= affiliationBehind(tokens, found, mention);
    const next = i + 1 < mentions.length ? mentions[i + 1] : null;
    if (next !== null && isAcronym(tokens, mention, next)) {
      next.beside = i;
      const holder = mentions[i + 2] as Mention | undefined;
      // "the Food Agency (NFA) [head Tom Lund]"
      if (holder?.first === next.last + 1 && holder.nature === "person")
        holder.affiliation ??= mention.name ?? mention.title;
    } else if (mention.form === "name") {
      if (next === null) continue;
      shareTitle(tokens, mention, next);
      // "Orbin Ltd., [Norway's] largest shipper"
      const at = next.possessive && i + 2 < mentions.length ? i + 2 : i + 1;
      const noun = mentions[at];
      // "on Mount Vidar, [the park's head, Tom Lund], said"
      const isOfNext = mention.nature !== "person" && nameBehind(tokens, found, at) >= 0;
      if (!isOfNext && isSetBehind(tokens, mention, noun)) {
        noun.beside = i;
        tellNature(tokens, mention, noun);
      }
    } else if (mention.beside < 0 && !isServed(tokens, mentions, i)) {
      const name = nameBehind(tokens, found, i);
      if (name < 0) continue;
      mention.beside = name;
      tellNature(tokens, mentions[name], mention);
    }
  }
}

/** Who speaks or works for somebody that a noun names: "counsel to the defendant, Dahl". */
const SERVING: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "counsel lawyer attorney solicitor advocate barrister spokesman spokeswoman spokesperson adviser aide",
);

/** Whether a noun is whom another serves, whose the name behind is: "counsel to [the defendant], Dahl,". */
function isServed(tokens: readonly Token[], mentions: readonly Mention[], index: number): boolean {
  if (index === 0) return false;
  const { beside, last, head } = mentions[index - 1];
  return beside > index && mentions[index].first === last + 1 && SERVING.has(tokens[head].lower);
}

/** "Vik Nordheim, [the chairman]" is a person; "Vik Nordheim, [the largest publisher]", may be none. */
function tellNature(tokens: readonly Token[], name: Mention, noun: Mention): void {
  if (name.nature === "unknown" && !mayBeBodys(tokens[noun.head])) name.nature = noun.nature;
}

/**
 * "Dahl [of] Oslo University", "a spokesman [for] the ministry", "head of research [at] the bank"; not "director of
 * research".
 */
function affiliationBehind(tokens: readonly Token[], found: Mentions, mention: Mention): TokenRange | null {
  const { mentions, mentionAt } = found;
  let at = mention.last;
  // "Dahl[, of] Oslo Police,"
  if (mention.form === "name" && tokens[at]?.kind === "comma" && tokens[at + 1]?.lower === "of") at++;
  if (at + 1 >= tokens.length || !isOfWord(tokens[at])) return null;
  if (mention.form === "noun" && tokens[at].lower === "of" && isSubject(found, at + 1)) {
    const limit = Math.min(tokens.length - 1, at + FARTHEST);
    at++;
    while (at < limit && isSubject(found, at) && isNominal(tokens[at])) at++;
    if (!isOfWord(tokens[at]) || tokens[at].lower === "from") return null;
  }
  if ((mention.form === "name" && tokens[at].lower === "for") || at + 1 >= tokens.length) return null;
  const body = mentionAt[at + 1] < 0 ? null : mentions[mentionAt[at + 1]];
  if (body === null || body.form === "pronoun") return null;
  if (
    (body.plural && tokens[body.head].shape === "lower") ||
    body.nature === "person" ||
    body.nature === "document"
  )
    return null;
  // "secretary of state"
  if (body.form === "noun" && body.last - body.first === 1 && isOffice(tokens[body.first])) return null;
  // "a strategist at [Vidar Asset Partnership]"
  if (tokens[at].lower === "at" && body.nature === "unknown") body.nature = "organization";
  // "a spokesman for operator [Vidar]"
  return body.name ?? { first: body.first, last: body.last };
}

/** What somebody may head or teach, and no body: "head of [research]". */
function isSubject({ mentions, mentionAt }: Mentions, at: number): boolean {
  return mentionAt[at] < 0 || mentions[mentionAt[at]].nature === "document";
}

/** Gives the title of several to the next of them: "Justices Tom Lund [and Kari Dahl]"; not "Justice Lund and". */
function shareTitle(tokens: readonly Token[], { title, last }: Mention, next: Mention): void {
  if (title === null || next.form !== "name" || next.first !== last + 1 || next.nature === "place") return;
  if (!isOfSeveral(tokens[title.last - 1])) return;
  if (tokens[last].lower !== "and" && tokens[last].kind !== "comma") return;
  next.title ??= title;
  next.nature = "person";
}

/** Name, opening bracket, capitals or a word, closing bracket: "the Food Agency (NFA)", "(Foodag)"; not "Tom Lund (Oslo)". */
function isAcronym(tokens: readonly Token[], name: Mention, next: Mention): boolean {
  if (name.nature !== "organization" && name.form !== "name") return false;
  if (name.nature === "person" || next.form !== "name" || next.last - next.first !== 1) return false;
  if (next.first !== name.last + 1 || tokens[name.last].kind !== "open") return false;
  if (tokens[next.last]?.kind !== "close") return false;
  return (
    tokens[next.first].shape === "upper" || (name.nature === "organization" && next.nature === "unknown")
  );
}

/** "Dahl, the minister"; not "In Oslo, the minister", "Dahl, ministers and", "Dahl, the minister's son". */
function isSetBehind(tokens: readonly Token[], name: Mention, noun: Mention): boolean {
  if (noun.form !== "noun" || noun.plural) return false;
  let at = name.last;
  if (tokens[at]?.kind !== "comma" && !isRoleLine(tokens, name, noun)) return false;
  if (tokens[at].sentence !== noun.sentence) return false;
  at++;
  // "Dahl, 45, a lawyer"
  if (tokens[at].kind === "number" && tokens[at + 1]?.kind === "comma") at += 2;
  // "Dahl, the ministry's spokeswoman"
  while (at < noun.first && at < name.last + FARTHEST && (tokens[at].tag === "POS" || isNominal(tokens[at])))
    at++;
  if (at !== noun.first) return false;
  const before = tokens[name.first - 1];
  if (name.nature === "place" || name.nature === "unknown")
    if (before !== undefined && isInWord(before)) return false;
  const after = tokens[noun.last];
  if (after?.paragraph === tokens[noun.first].paragraph && isNominal(after)) return false;
  return agree(name, noun) && !leadsList(tokens, noun) && !beginsClause(tokens, noun);
}

/** "KARI DAHL - CHIEF NEGOTIATOR", "Kari Dahl: mediator", alone in a line. */
function isRoleLine(tokens: readonly Token[], name: Mention, noun: Mention): boolean {
  const { kind, paragraph } = tokens[name.last] ?? tokens[name.first];
  return (
    (kind === "dash" || kind === "colon") &&
    noun.first === name.last + 1 &&
    tokens[name.first - 1]?.paragraph !== paragraph &&
    tokens[noun.first].paragraph === paragraph &&
    tokens[noun.last]?.paragraph !== paragraph
  );
}

/** "in the Kara Sea, [the authority] of the port said": a verb with no comma before it makes the noun its subject. */
function beginsClause(tokens: readonly Token[], noun: Mention): boolean {
  const limit = Math.min(tokens.length, noun.last + FARTHEST);
  const { paragraph } = tokens[noun.first];
  let at = noun.last;
  while (at < limit && (isOfWord(tokens[at]) || isNominal(tokens[at]) || tokens[at].tag === "RB")) at++;
  return at < limit && tokens[at].paragraph === paragraph && hasFiniteTag(tokens[at]);
}

/**
 * "Dahl, a minister and two lawyers": the noun is one of several, not another word for Dahl; not "Dahl, chief executive
 * and founder of".
 */
function leadsList(tokens: readonly Token[], noun: Mention): boolean {
  const after = tokens[noun.last] as Token | undefined;
  // "Dahl, its head and two lawyers"
  const isOnly = noun.definite && tokens[noun.first - 1].tag !== "PRP$";
  if (after?.lower !== "and" || isOnly) return false;
  const next = tokens[noun.last + 1] as Token | undefined;
  return next === undefined || next.shape !== "lower" || natureOfNoun(next) !== "person";
}

/** What a name behind may be of, rather than who speaks for it: "a spokesman for the contractor, [Vidar Civil],". */
const FIRMS: ReadonlySet<string> = /* @__PURE__ */ wordSet(FIRM_NOUNS);

/** What stands behind a name that a noun is set before. */
const ENDS_NAME = /^(?:comma|stop|open|dash)$/;

/** The name that a noun is set before, with a comma between and a stop behind: "the minister, Dahl,"; or -1. */
function nameBehind(tokens: readonly Token[], { mentions, mentionAt }: Mentions, index: number): number {
  const noun = mentions[index];
  const limit = Math.min(tokens.length - 1, noun.last + FARTHEST);
  let at = noun.last;
  if (tokens[at]?.lower === "to" && SERVING.has(tokens[noun.head].lower)) at++;
  // "for the interior ministry", "of Oslo University", "of one of the ships", "for women and youth"
  while (
    at < limit &&
    (isOfWord(tokens[at]) ||
      tokens[at].lower === "in" ||
      isNominal(tokens[at]) ||
      joinsFields(tokens, at, noun))
  )
    at++;
  const given = givenName(tokens, at, limit);
  if (given > at) at = given;
  // "the president of the Food Agency (NFA), Dahl,"
  if (at > noun.last && at + 3 < limit && tokens[at].kind === "open" && tokens[at + 2].kind === "close")
    at += tokens[at + 3].kind === "comma" ? 3 : 2;
  const isBehindBracket = at < limit && tokens[at].kind === "close";
  if (at >= limit || (tokens[at].kind !== "comma" && given < 0 && !isBehindBracket)) return -1;
  // "one resident, [retired] driver Dahl"
  if (tokens[at + 1].tag === "VBN" || tokens[at + 1].tag === "VBD") at++;
  let name = at + 1 < tokens.length ? mentionAt[at + 1] : -1;
  if (name < 0) return -1;
  let mention = mentions[name];
  // "his lawyer, [former judge and] professor Dahl,"
  const also =
    mention.form === "noun" && tokens[mention.last]?.lower === "and" ? mentionAt[mention.last + 1] : -1;
  if (also > name && mentions[also].title !== null) mention = mentions[(name = also)];
  // "the director, [Orbin Energy], Mr Tom Lund,"
  const behind = mention.last + 1 < limit ? mentionAt[mention.last + 1] : -1;
  if (behind > name && tokens[mention.last].kind === "comma" && isHonorific(tokens[mentions[behind].first])) {
    noun.affiliation ??= mention.name;
    name = behind;
    mention = mentions[name];
  }
  // "a spokesman for the contractor, [Vidar Civil],"
  if (at > noun.last && mention.nature !== "person" && FIRMS.has(tokens[at - 1].lower)) {
    mention.nature = "organization";
    noun.affiliation = mention.name;
  }
  if (mention.form !== "name" || mention.possessive || !agree(mention, noun)) return -1;
  if (mention.nature === "place") return -1;
  const after = tokens[mention.last];
  // "an attorney, Dahl of the firm Dahl & Moe,"
  const isOf = after?.lower === "of" && mention.nature === "person";
  // "the minister, Dahl, on Monday said", "the minister, Dahl on Monday said"
  const isTimed = after !== undefined && isWeekday(isInWord(after) ? tokens[mention.last + 1] : after);
  return after === undefined || isTimed || isOf || isBehindBracket || ENDS_NAME.test(after.kind) ? name : -1;
}

/** What stands before the only name that somebody gave: "a driver, who gave only his first name[,] Dahl", "who asked to be identified [as] Dahl"; -1 for none. */
function givenName(tokens: readonly Token[], comma: number, limit: number): number {
  let at = tokens[comma]?.kind === "comma" ? comma + 1 : comma;
  if (tokens[at]?.lower !== "who") return -1;
  let named = false;
  while (++at < limit) {
    const { kind, lower } = tokens[at];
    if (named && (kind === "comma" || lower === "as")) return at;
    if (kind !== "word") return -1;
    named ||= lower === "name" || lower === "identified";
  }
  return -1;
}

function isWeekday(token: Token | undefined): boolean {
  return token !== undefined && (rolesOf(token) & WEEKDAY) !== 0;
}

function agree(name: Mention, noun: Mention): boolean {
  if (noun.nature === "person") {
    if (name.nature === "organization") return false;
    return mayAgree(name.gender, noun.gender);
  }
  return noun.nature === "organization" && name.nature !== "person";
}

function isNominal({ tag, kind }: Token): boolean {
  return (
    tag.startsWith("NN") ||
    tag === "DT" ||
    tag === "JJ" ||
    tag === "POS" ||
    tag === "CD" ||
    kind === "hyphen" ||
    tag === "PRP$"
  );
}

/** "of [one] of the ships", "minister for women [and] youth"; not "the minister [and] a lawyer". */
function joinsFields(tokens: readonly Token[], at: number, noun: Mention): boolean {
  const { lower } = tokens[at];
  return lower === "one" || (lower === "and" && at > noun.last + 1 && tokens[at + 1]?.tag !== "DT");
}

/** One past the field of an office, "minister [for women and youth]"; where the noun ends for any other. */
function endOfField(
  tokens: readonly Token[],
  { mentions, mentionAt }: Mentions,
  { head, last }: Mention,
): number {
  // "chief of staff"
  const isChief = tokens[head].lower === "chief" && last + 1 < tokens.length && isOffice(tokens[last + 1]);
  if (!holdsField(tokens[head]) && !isChief) return last;
  const limit = Math.min(tokens.length, last + FARTHEST);
  let end = last;
  for (let at = last; at < limit && tokens[at].paragraph === tokens[head].paragraph; at++) {
    const { lower, tag } = tokens[at];
    if (tag.startsWith("NN") || tag === "JJ") {
      const of = mentionAt[at] < 0 ? null : mentions[mentionAt[at]];
      if (of !== null && isBody(of) && !isOffice(tokens[at]) && !isPluralNoun(tokens[at])) return end;
      end = at + 1;
    } else if (lower !== "of" && lower !== "for" && lower !== "and" && tag !== "DT") return end;
  }
  return end;
}

function isBody({ nature, form }: Mention): boolean {
  return nature === "place" || nature === "organization" || form === "pronoun";
}
