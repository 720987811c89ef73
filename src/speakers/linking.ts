import type { Token } from "../text/token.js";
import { addRole, type Entities } from "./entities.js";
import { withItem, type Entity } from "./entity.js";
import type { Nature } from "./kinds.js";
import type { Mention } from "./mention.js";
import { isHonorific, isNational, isRelation, isTitle } from "./name-roles.js";
import { singular } from "./nouns.js";

/** What links mentions: text and tokens, the mentions in text order, the entities so far. */
export interface Linking {
  /** The whole text. */
  text: string;
  tokens: readonly Token[];
  mentions: readonly Mention[];
  /** For each token the index of the mention over it, or -1. */
  mentionAt: Int32Array;
  entities: Entities;
}

/** How many mentions back whoever is meant by a noun, an age or a pronoun is looked for. */
export const MENTIONS_BACK = 40;

/** Links a mention to an entity, which takes on what the mention says about it. */
export function link({ tokens, mentions, entities }: Linking, of: Entity, index: number): void {
  const mention = mentions[index];
  mention.entity = of;
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
      addRole(entities, of, singular(tokens[i].word));
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
