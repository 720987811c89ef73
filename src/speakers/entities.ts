import type { Token } from "../text/token.js";
import type { Gender, Mention, Nature, TokenRange } from "./mention.js";
import { isHonorific, isNational, isRelation, isTitle } from "./name-roles.js";
import { singular } from "./nouns.js";

/** Somebody or something that a story mentions, however often and under whatever names. */
export interface Entity {
  nature: Nature;
  gender: Gender;
  plural: boolean;
  /** Given names and initials of the fullest name, lower case. */
  given: string[];
  surname: string;
  /** Fullest name, or null for who is never named. */
  name: TokenRange | null;
  title: TokenRange | null;
  affiliation: TokenRange | null;
  /** What it is called by: "minister", "company", "report". */
  roles: string[];
  /** Indexes of the mentions by a full name, ascending. */
  fullNames: number[];
  /** Indexes of its mentions, in the order in which they were linked. */
  mentions: number[];
  /** The least of them. */
  introduced: number;
  /** The last of them so far, full names aside; -1 if there is none. */
  last: number;
  /** The last of those that are a single word of its name, with no form of address; -1 if there is none. */
  lastShort: number;
}

/** The entities of a story, and where to find them by the words that stand for them. */
export interface Entities {
  all: Entity[];
  /** By last word of a person's name. */
  bySurname: Map<string, number[]>;
  /** By first word of any name. */
  byFirst: Map<string, number[]>;
  /** By whole name, or by the words of a bare plural noun. */
  byText: Map<string, number>;
  /** By initials: "nra". */
  byAcronym: Map<string, number>;
  /** By noun: "minister". */
  byRole: Map<string, number[]>;
}

/** Most entities that are remembered under one word, so that no look-up walks through a long story's whole cast. */
const MOST = 8;

export function noEntities(): Entities {
  return {
    all: [],
    bySurname: new Map(),
    byFirst: new Map(),
    byText: new Map(),
    byAcronym: new Map(),
    byRole: new Map(),
  };
}

/** Adds an entity first mentioned by `mention` and returns its index. */
export function addEntity(entities: Entities, mention: Mention): number {
  entities.all.push({
    nature: mention.nature,
    gender: mention.gender,
    plural: mention.plural,
    given: [],
    surname: "",
    name: null,
    title: null,
    affiliation: null,
    roles: [],
    fullNames: [],
    mentions: [],
    introduced: Infinity,
    last: -1,
    lastShort: -1,
  });
  return entities.all.length - 1;
}

/** Remembers an entity under a word. */
export function remember(map: Map<string, number[]>, word: string, entity: number): void {
  const list = map.get(word);
  if (list === undefined) map.set(word, [entity]);
  else if (!list.includes(entity) && list.length < MOST) list.push(entity);
}

/** Links a mention to an entity, which takes on what the mention says about it. */
export function link(
  entities: Entities,
  entity: number,
  mentions: readonly Mention[],
  index: number,
  tokens: readonly Token[],
): void {
  const mention = mentions[index];
  const of = entities.all[entity];
  mention.entity = entity;
  of.mentions.push(index);
  of.introduced = Math.min(of.introduced, index);
  if (mention.name !== null && mention.name.last - mention.name.first > 1) of.fullNames.push(index);
  else of.last = index;
  if (mention.name !== null && of.last === index && mention.gender === null) of.lastShort = index;
  of.gender ??= mention.gender;
  // a surname in capitals looks like an acronym
  const isShort = mention.form === "name" && mention.nature !== "person" && of.name !== null;
  if (of.nature === "unknown" && mention.form !== "pronoun" && !isShort) of.nature = mention.nature;
  // nobody owns as "its" says: "Harbor Lux said its ships"
  if (
    of.nature === "unknown" &&
    mention.form === "pronoun" &&
    mention.nature === "organization" &&
    mention.possessive &&
    of.gender === null &&
    of.title === null
  )
    of.nature = "organization";
  of.affiliation ??= mention.affiliation;
  if (mention.title === null) return;
  const { first, last } = mention.title;
  const isNamed = mention.form === "name" || of.name !== null;
  if (of.title === null && isNamed && !isRelation(tokens[last - 1]) && !isNational(tokens[last - 1]))
    of.title = mention.title;
  for (let i = first; i < last; i++)
    if ((isTitle(tokens[i]) || i === mention.head || isNationality(of, tokens[i])) && !isHonorific(tokens[i]))
      addRole(entities, entity, singular(tokens[i].word));
}

/** "[Italian] rider Marco Bianchi": "the Italian". */
function isNationality({ nature, plural }: Entity, token: Token): boolean {
  return nature === "person" && !plural && isNational(token);
}

/** Lets an entity be found by a noun. */
export function addRole(entities: Entities, entity: number, role: string): void {
  const { roles } = entities.all[entity];
  if (roles.includes(role)) return;
  roles.push(role);
  remember(entities.byRole, role, entity);
}

/** Index of the last mention of an entity before mention `index`, when all before it are linked; -1 if none is. */
export function lastMention(entity: Entity, index: number): number {
  return Math.max(entity.last, lastBefore(entity.fullNames, index));
}

/** The last of ascending numbers that is less than `limit`; -1 if none is. */
export function lastBefore(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle] < limit) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? -1 : numbers[low - 1];
}
