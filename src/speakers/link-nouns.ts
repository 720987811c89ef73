import {
  TITLE_ABBREVIATIONS,
  TITLE_INITIALS,
  TITLES_CALLED,
  UNNAMED_NOUNS,
} from "../lexicon/person-nouns.js";
import { OFFICE_TELLERS } from "../lexicon/portfolios.js";
import { wordSet } from "../lexicon/words.js";
import { hasFiniteTag, type Token } from "../text/token.js";
import { onlyBody, topicalBody } from "./body-meant.js";
import { addEntity, addPluralRole, addRole, lastMention } from "./entities.js";
import type { Entity } from "./entity.js";
import { leadOf } from "./link-pronouns.js";
import { link, MENTIONS_BACK, type Linking } from "./linking.js";
import { mayAgree, type TokenRange } from "./kinds.js";
import type { Mention } from "./mention.js";
import { isCapital, isNational, isSeat, isTitle } from "./name-roles.js";
import { bare, singular } from "./nouns.js";

/** Ranks that make another office of a title: the vice president is not the president. */
const OTHER_OFFICE: ReadonlySet<string> = /* @__PURE__ */ wordSet("vice deputy assistant associate shadow");

/** Words that tell offices of one noun apart: the prime minister is no foreign minister. */
const OFFICE: ReadonlySet<string> = /* @__PURE__ */ wordSet(OFFICE_TELLERS);

/** Nouns that say nothing of a rank: a deputy minister is an official. */
const RANKLESS: ReadonlySet<string> = /* @__PURE__ */ wordSet("official politician diplomat");

/**
 * Links a noun: to whom the story calls so ("the minister", "the company"), or, with nothing of the kind before
 * it, to somebody new who stays unnamed ("an official", "police").
 */
export function linkNoun(linking: Linking, index: number): void {
  const { tokens, mentions, entities } = linking;
  const mention = mentions[index];
  const role = singular(tokens[mention.head].word);
  const text = mention.plural ? textOf(tokens, mention) : "";
  const known = text === "" ? paperCalled(linking, mention) : entities.byPlural.get(text);
  const entity =
    known ?? (mention.definite ? meant(linking, index, role) : null) ?? addEntity(entities, mention);
  link(linking, entity, index);
  if (mention.plural) addPluralRole(entities, entity, role);
  else addRole(entities, entity, role);
  if (text !== "" && known === undefined) entities.byPlural.set(text, entity);
}

/** Whom "the minister", "the company" stands for; null where nobody of the kind was spoken of. */
function meant(linking: Linking, index: number, role: string): Entity | null {
  const body = topicalBody(linking, index, role);
  const { first, head } = linking.mentions[index];
  // "an agency … Orbin said. The Rome-based agency" is Orbin
  const seated = head > first && isSeat(linking.tokens[head - 1]) ? onlyBody(linking, index) : null;
  return (
    asBody(body ?? seated) ??
    called(linking, index, role) ??
    asBody(onlyBody(linking, index)) ??
    calledAlike(linking, index, role) ??
    calledAnew(linking, index)
  );
}

/**
 * Whom another word for them calls right behind a quotation that their sentence before leads up to: 'Dahl, a potter,
 * said she would. "…," said [the mother of two]'. In another paragraph only where the verb stands first; not "the judge".
 */
function calledAnew(linking: Linking, index: number): Entity | null {
  const { tokens, mentions } = linking;
  const { first, head, plural, nature, gender } = mentions[index];
  if (tokens[first].lower !== "the" || plural || UNNAMED_NOUNS.has(tokens[head].lower)) return null;
  const lead = leadOf(linking, index);
  const entity = lead?.entity;
  if (!entity || !lead.speaks || entity.name === null || entity.nature !== nature) return null;
  const isNear = tokens[lead.first].paragraph === tokens[first].paragraph || hasFiniteTag(tokens[first - 1]);
  return isNear && mayAgree(entity.gender, gender) ? entity : null;
}

/** "Varefakta fell. The retailer …": what is called so is a body, though the noun may stand for a person. */
function asBody(entity: Entity | null): Entity | null {
  if (entity?.nature === "unknown") entity.nature = "organization";
  return entity;
}

/** The paper that a nation's name has stood for before: "told The Australian … The Australian printed it". */
function paperCalled(
  { tokens, entities }: Linking,
  { first, last, head, definite }: Mention,
): Entity | undefined {
  if (!definite || last - first !== 2 || !isNational(tokens[head])) return undefined;
  const paper = entities.byText.get(tokens[head].lower);
  return paper?.nature === "organization" ? paper : undefined;
}

/** The words of a plural noun that stands for the same people throughout: "police", "Russian officials". */
function textOf(tokens: readonly Token[], { first, last }: Mention): string {
  const { tag } = tokens[first];
  if (tag === "CD" || tag === "DT" || tag === "PRP$") return "";
  let text = tokens[first].lower;
  for (let i = first + 1; i < last; i++) text += ` ${tokens[i].lower}`;
  return text;
}

/** Who was called so last, and is not told apart by the words before the noun; the named before the unnamed. */
function called(linking: Linking, index: number, role: string): Entity | null {
  const { tokens, mentions, entities } = linking;
  const mention = mentions[index];
  let best: Entity | null = null;
  let most = -1;
  const candidates = (mention.plural ? entities.byPluralRole : entities.byRole).get(role)!;
  for (const entity of candidates) {
    if (entity.introduced > index || !fits(tokens, entity, mention) || isElsewhere(linking, entity, mention))
      continue;
    const isNamed = entity.name !== null;
    const last = lastMention(entity, index);
    if (index - last > MENTIONS_BACK || (!isNamed && mentions[entity.introduced].quoted)) continue;
    let recency = last + (isNamed ? mentions.length : 0);
    // "the second official" is rather a second official than another
    const ordinal = ordinalOf(tokens, mention.title!);
    if (ordinal !== "") {
      const known = ordinalOf(tokens, mentions[entity.introduced].title);
      if (known !== ordinal && (known !== "another" || ordinal !== "second")) continue;
      if (known === ordinal) recency += 2 * mentions.length;
    }
    // "the former leader" is rather the former president
    if (entity.title !== null && FORMER.some((word) => holds(tokens, mention.title!, word)))
      if (FORMER.some((word) => holds(tokens, entity.title!, word))) recency += 2 * mentions.length;
    // "the Sudanese minister" is rather the Sudanese Foreign Minister than the Foreign Minister
    if (entity.title !== null && shareName(tokens, mention.title!, entity.title) === ALIKE)
      recency += 2 * mentions.length;
    if (recency > most) {
      most = recency;
      best = entity;
    }
  }
  return best;
}

/** Whom another word for the office calls: "Pope Vik spoke. [The pontiff] said". */
function calledAlike(linking: Linking, index: number, role: string): Entity | null {
  const { tokens, mentions } = linking;
  const { plural, title, head, last: end, affiliation } = mentions[index];
  if (plural) return null;
  // "the head of [the Chamber of Ports]", "the [White House] official" is nobody whose body is not known
  const isOfBody =
    affiliation !== null &&
    (affiliation.first >= end ||
      (RANKLESS.has(tokens[head].lower) && !isNational(tokens[affiliation.last - 1])));
  // "the former Italian leader"; not "the band leader", "the youngest leader"
  for (let i = title!.first; i < head; i++)
    if (!isCapital(tokens[i]) && !isSeat(tokens[i]) && !FORMER.includes(tokens[i].lower)) return null;
  let best: Entity | null = null;
  let latest = -1;
  for (const title of TITLES_CALLED.get(role) ?? []) {
    const entity = called(linking, index, title);
    if (entity === null) continue;
    const last = lastMention(entity, index);
    if (last <= latest || entity.name === null || entity.nature !== "person") continue;
    if (isOfBody && entity.affiliation === null) continue;
    best = entity;
    latest = last;
  }
  return best;
}

const FORMER = ["former", "ex"];

const ORDINALS: ReadonlySet<string> = /* @__PURE__ */ wordSet("another first second third fourth fifth");

/** "[second] official", "[another] official"; "" where nothing counts the noun. */
function ordinalOf(tokens: readonly Token[], title: TokenRange | null): string {
  if (title === null) return "";
  // a determiner is no part of the title
  for (let i = Math.max(0, title.first - 1); i < title.last; i++)
    if (ORDINALS.has(tokens[i].lower)) return tokens[i].lower;
  return "";
}

/** "the leader of [the union]", "the [WHO] chief", where the one known so far is of something else: "[Labour] leader Kari Dahl". */
function isElsewhere({ tokens, mentions, mentionAt }: Linking, entity: Entity, mention: Mention): boolean {
  const said = mention.affiliation;
  const known = entity.affiliation;
  if (said === null || known === null || mention.nature !== "person") return false;
  // "the union leader" may be Labour's, "the WHO chief" is not NATO's
  if (said.first < mention.last && !isCapital(tokens[said.last - 1])) return false;
  const bodyOf = ({ first }: TokenRange): Entity | null =>
    mentionAt[first] < 0 ? null : mentions[mentionAt[first]].entity;
  if (bodyOf(said) !== null && bodyOf(said) === bodyOf(known)) return false;
  for (let i = said.first; i < said.last; i++)
    if (tokens[i].tag !== "DT" && holds(tokens, known, tokens[i].lower)) return false;
  return true;
}

function fits(tokens: readonly Token[], entity: Entity, mention: Mention): boolean {
  if (entity.plural !== mention.plural || !mayAgree(entity.gender, mention.gender)) return false;
  const said = mention.title!;
  const rank = TITLE_INITIALS.get(tokens[mention.head].lower)?.[0];
  if (rank !== undefined && (entity.title === null || !holds(tokens, entity.title, rank))) return false;
  if (mention.nature !== "person") return suitsBody(tokens, entity, said);
  return entity.title === null || isSameOffice(tokens, said, entity.title);
}

/** Whether two titles with one noun may be of one office: not "foreign minister" and "Prime Minister". */
export function isSameOffice(tokens: readonly Token[], said: TokenRange, known: TokenRange): boolean {
  for (let i = said.first; i < said.last; i++) {
    const { lower } = tokens[i];
    if ((OTHER_OFFICE.has(lower) || OFFICE.has(lower)) && !holds(tokens, known, lower)) return false;
  }
  const anyRank = RANKLESS.has(tokens[said.last - 1].lower);
  for (let i = known.first; i < known.last && !anyRank; i++) {
    const { lower } = tokens[i];
    const office = TITLE_INITIALS.get(lower)?.[0] ?? lower;
    if (OTHER_OFFICE.has(office) && !holds(tokens, said, office)) return false;
  }
  return shareName(tokens, said, known) !== UNLIKE;
}

/**
 * Whether a body's name has all the words of a noun, "the bank" of "Bank of Oslo"; or else what it has been called,
 * "the paper maker" of "paper maker Orbin".
 */
function suitsBody(tokens: readonly Token[], { name, title }: Entity, said: TokenRange): boolean {
  if (name === null && title === null) return said.last - said.first === 1;
  const isAll = (known: TokenRange): boolean => {
    for (let i = said.first; i < said.last; i++)
      if (!isSeat(tokens[i]) && !holds(tokens, known, tokens[i].lower) && !isCentral(tokens, i, known))
        return false;
    return true;
  };
  return (
    (name !== null && isAll(name)) ||
    (title !== null && tokens[said.first - 1]?.lower === "the" && isAll(title))
  );
}

/** "the [central] bank", where that is the Bank of Norway. */
function isCentral(tokens: readonly Token[], i: number, known: TokenRange): boolean {
  return tokens[i].lower === "central" && holds(tokens, known, "of");
}

/** Whether a title has a word, or what stands for it: "prime" of "PM", "lieutenant" of "Lt." */
export function holds(tokens: readonly Token[], { first, last }: TokenRange, word: string): boolean {
  for (let i = first; i < last; i++) {
    const { lower } = tokens[i];
    if (lower === word || (TITLE_INITIALS.get(lower)?.[0] ?? TITLE_ABBREVIATIONS.get(bare(lower))) === word)
      return true;
  }
  return false;
}

const UNLIKE = 0;
const NEITHER = 1;
const ALIKE = 2;

/** Whether a name stands before both nouns, "the [Ukrainian] president", "[Ukrainian] President"; or before one of them none. */
function shareName(tokens: readonly Token[], said: TokenRange, known: TokenRange): number {
  let names = 0;
  for (let i = said.first; i < said.last - 1; i++) {
    if (!isQualifier(tokens[i])) continue;
    names++;
    for (let k = known.first; k < known.last - 1; k++)
      if (isQualifier(tokens[k]) && tokens[k].lower === tokens[i].lower) return ALIKE;
  }
  if (names === 0) return NEITHER;
  for (let k = known.first; k < known.last - 1; k++) if (isQualifier(tokens[k])) return UNLIKE;
  return NEITHER;
}

/** A name before a noun, as it tells offices of one noun apart. */
function isQualifier(token: Token): boolean {
  return isCapital(token) && !isTitle(token) && !OFFICE.has(token.lower);
}
