import type { Gender, Generation, Nature, TokenRange } from "./kinds.js";

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
    /** How many entities were there before it. */
    readonly id: number,
    public nature: Nature,
    public gender: Gender,
    readonly plural: boolean,
  ) {}
}

/** The list of an entity that has nothing in it yet; shared, so that nothing is ever put into it. */
const NONE: never[] = [];

/** Such a list with one more item. */
export function withItem<T>(items: T[], item: T): T[] {
  if (items.length === 0) return [item];
  items.push(item);
  return items;
}
