import { TITLES_CALLED } from "../lexicon/person-nouns.js";
import { countBefore } from "../text/bisect.js";
import { Entity, withItem } from "./entity.js";
import type { Mention } from "./mention.js";

/** The entities of a story, and where to find them by the words that stand for them. */
export interface Entities {
  all: Entity[];
  /** By last word of a person's name. */
  bySurname: Map<string, Entity[]>;
  /** By first word of any name. */
  byFirst: Map<string, Entity[]>;
  /** By whole name, and that of a company without its form. */
  byText: Map<string, Entity>;
  /** Companies by the first two words of their names. */
  byStart: Map<string, Entity>;
  /** By the words of a bare plural noun. */
  byPlural: Map<string, Entity>;
  /** By initials: "nra". */
  byAcronym: Map<string, Entity>;
  /**
   * By noun: "minister"; and those of several by its singular. There is a list for each noun that may stand for who
   * was called so before, and for no other.
   */
  byRole: Map<string, Entity[]>;
  byPluralRole: Map<string, Entity[]>;
}

/** Most entities that are remembered under one word, so that no look-up walks through a long story's whole cast. */
const MOST = 8;

/** The entities of a story of which nothing has been linked. */
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

/** Adds an entity first mentioned by `mention`. */
export function addEntity({ all }: Entities, { nature, gender, plural }: Mention): Entity {
  const entity = new Entity(all.length, nature, gender, plural);
  all.push(entity);
  return entity;
}

/** Remembers an entity under a word. */
export function remember(map: Map<string, Entity[]>, word: string, entity: Entity): void {
  const known = map.get(word);
  if (known === undefined) map.set(word, [entity]);
  else list(known, entity);
}

function list(known: Entity[] | undefined, entity: Entity): void {
  if (known !== undefined && known.length < MOST && !known.includes(entity)) known.push(entity);
}

/** Has the entities listed that `role` may call: "the minister", "the officials". */
export function listRole({ byRole, byPluralRole }: Entities, role: string, plural: boolean): void {
  const map = plural ? byPluralRole : byRole;
  if (!map.has(role)) map.set(role, []);
  for (const title of TITLES_CALLED.get(role) ?? []) if (!byRole.has(title)) byRole.set(title, []);
}

/** Lets an entity be found by a noun. */
export function addRole({ byRole }: Entities, of: Entity, role: string): void {
  if (of.roles.includes(role)) return;
  of.roles = withItem(of.roles, role);
  list(byRole.get(role), of);
}

/** Lets people or bodies be found by a noun in the plural, of which `role` is the singular. */
export function addPluralRole({ byPluralRole }: Entities, of: Entity, role: string): void {
  if (of.pluralRoles.includes(role)) return;
  of.pluralRoles = withItem(of.pluralRoles, role);
  list(byPluralRole.get(role), of);
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
