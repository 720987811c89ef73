import { TITLES_CALLED } from "../lexicon/person-nouns.js";
import { countBefore } from "../text/bisect.js";
import type { Token } from "../text/token.js";
import type { Generation } from "./generations.js";
import type { Gender, Mention, Nature, TokenRange } from "./mention.js";
import { isHonorific, isNational, isRelation, isTitle } from "./name-roles.js";
import { singular } from "./nouns.js";

/** Somebody or something that a story mentions, however often and under whatever names. */
export class Entity {
  /** Given names and initials of the fullest name, lower case. */
  given: string[] = NONE;
  /** Fullest name, or null for who is never named. */
  name: TokenRange | null = null;
  /** Whether its fullest name is rather a body's by its words. */
  isLikeABodys = false;
  /** Whether it is the father or the son of another of its name. */
  generation: Generation = null;
  title: TokenRange | null = null;
  affiliation: TokenRange | null = null;
  /** What it is called by: "minister", "company", "report". */
  roles: string[] = NONE;
  /** What several people or bodies are called by, in the singular: "official" for officials. */
  pluralRoles: string[] = NONE;
  /** Indexes of the mentions by a full name, ascending. */
  fullNames: number[] = NONE;
  /** Index of its first mention. */
  introduced = Infinity;
  /** The last mention of it so far, full names aside; -1 if there is none. */
  last = -1;
  /** The last of those that are a single word of its name, with no form of address; -1 if there is none. */
  lastShort = -1;
  /** Index of the speaker that it is; -1 while nothing is attributed to it. */
  speaker = -1;

  constructor(
    public nature: Nature,
    public gender: Gender,
    readonly plural: boolean,
  ) {}
}

/** The list of an entity that has nothing in it yet; shared, so that nothing is ever put into it. */
const NONE: never[] = [];

/** The entities of a story, and where to find them by the words that stand for them. */
export interface Entities {
  all: Entity[];
  /** By last word of a person's name. */
  bySurname: Map<string, number[]>;
  /** By first word of any name. */
  byFirst: Map<string, number[]>;
  /** By whole name, and that of a company without its form. */
  byText: Map<string, number>;
  /** Companies by the first two words of their names. */
  byStart: Map<string, number>;
  /** By the words of a bare plural noun. */
  byPlural: Map<string, number>;
  /** By initials: "nra". */
  byAcronym: Map<string, number>;
  /**
   * By noun: "minister"; and those of several by its singular. There is a list for each noun that may stand for who
   * was called so before, and for no other.
   */
  byRole: Map<string, number[]>;
  byPluralRole: Map<string, number[]>;
}

/** Most entities that are remembered under one word, so that no look-up walks through a long story's whole cast. */
const MOST = 8;

export function noEntities(): Entities {
  return {
    all: [],
    bySurname: new Map(),
    byFirst: new Map(),
    byText: new Map(),
    byStart: new Map(),
    byPlural: new Map(),
    byAcronym: new Map(),
    byRole: new Map(),
    byPluralRole: new Map(),
  };
}

/** Adds an entity first mentioned by `mention` and returns its index. */
export function addEntity({ all }: Entities, mention: Mention): number {
  return all.push(new Entity(mention.nature, mention.gender, mention.plural)) - 1;
}

/** Remembers an entity under a word. */
export function remember(map: Map<string, number[]>, word: string, entity: number): void {
  const known = map.get(word);
  if (known === undefined) map.set(word, [entity]);
  else list(known, entity);
}

function list(known: number[] | undefined, entity: number): void {
  if (known !== undefined && known.length < MOST && !known.includes(entity)) known.push(entity);
}

/** Has the entities listed that `role` may call: "the minister", "the officials". */
export function listRole({ byRole, byPluralRole }: Entities, role: string, plural: boolean): void {
  const map = plural ? byPluralRole : byRole;
  if (!map.has(role)) map.set(role, []);
  for (const title of TITLES_CALLED.get(role) ?? []) if (!byRole.has(title)) byRole.set(title, []);
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
  if (index < of.introduced) of.introduced = index;
  const { name, title } = mention;
  if (name !== null && name.last - name.first > 1) of.fullNames = withItem(of.fullNames, index);
  else {
    of.last = index;
    if (name !== null && mention.gender === null) of.lastShort = index;
  }
  of.gender ??= mention.gender;
  if (of.nature === "unknown") of.nature = natureFrom(mention, of);
  of.affiliation ??= mention.affiliation;
  if (title === null) return;
  const { first, last } = title;
  const isNamed = name !== null || of.name !== null;
  const untitled =
    of.title === null || (of.title.last - of.title.first === 1 && isHonorific(tokens[of.title.first]));
  if (untitled && isNamed && isTitular(tokens[last - 1])) of.title = title;
  for (let i = first; i < last; i++)
    if ((isTitle(tokens[i]) || i === mention.head || isNationality(of, tokens[i])) && !isHonorific(tokens[i]))
      addRole(entities, entity, singular(tokens[i].word));
}

/** Whether a noun may be somebody's title; not "his brother", "the Italian", "the 31-year-old". */
function isTitular(noun: Token): boolean {
  return !isRelation(noun) && !isNational(noun) && noun.lower !== "year-old";
}

/** What a mention says of an entity of which nothing is known. */
function natureFrom({ form, nature, possessive, speaks }: Mention, of: Entity): Nature {
  // nobody owns as "its" says, or speaks as "it" does: "Harbor Lux said its ships", "Harbor Lux fell, it said"
  if (form === "pronoun")
    return nature === "organization" && (possessive || speaks) && of.gender === null && of.title === null
      ? nature
      : "unknown";
  // a surname in capitals looks like an acronym
  return form === "name" && nature !== "person" && of.name !== null ? "unknown" : nature;
}

/** "[Italian] rider Marco Bianchi": "the Italian". */
function isNationality({ nature }: Entity, token: Token): boolean {
  return nature === "person" && isNational(token);
}

/** Lets an entity be found by a noun. */
export function addRole(entities: Entities, entity: number, role: string): void {
  const of = entities.all[entity];
  if (of.roles.includes(role)) return;
  of.roles = withItem(of.roles, role);
  list(entities.byRole.get(role), entity);
}

/** Lets people or bodies be found by a noun in the plural, of which `role` is the singular. */
export function addPluralRole(entities: Entities, entity: number, role: string): void {
  const of = entities.all[entity];
  if (of.pluralRoles.includes(role)) return;
  of.pluralRoles = withItem(of.pluralRoles, role);
  list(entities.byPluralRole.get(role), entity);
}

function withItem<T>(items: T[], item: T): T[] {
  if (items.length === 0) return [item];
  items.push(item);
  return items;
}

/** Index of the last mention of an entity before mention `index`, when all before it are linked; -1 if none is. */
export function lastMention(entity: Entity, index: number): number {
  return Math.max(entity.last, lastBefore(entity.fullNames, index));
}

/** The last of ascending numbers that is less than `limit`; -1 if none is. */
export function lastBefore(numbers: readonly number[], limit: number): number {
  const count = countBefore(numbers.length, (i) => numbers[i] < limit);
  return count === 0 ? -1 : numbers[count - 1];
}
