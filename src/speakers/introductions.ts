import { UNNAMED_NOUNS } from "../lexicon/person-nouns.js";
import type { Token } from "../text/token.js";
import type { Entity } from "./entity.js";
import { mayAgree } from "./kinds.js";
import { link, type Linking } from "./linking.js";
import { isSameOffice } from "./link-nouns.js";
import type { Mention } from "./mention.js";
import { isRelation } from "./name-roles.js";
import { singular } from "./nouns.js";

/** How many mentions ago somebody was spoken of who is only now named. */
const MENTIONS_BACK = 30;

/**
 * Gives a name, where it is first mentioned, to whom the story has called by a noun alone: "a spokesman said. The
 * spokesman, [Tom Lund], added", "its governor said. Governor [Tom Lund] added". `index` is the mention with the
 * title: the name itself, or what is set beside it.
 */
export function nameUnnamed(linking: Linking, entity: Entity, index: number): void {
  const { tokens, mentions, entities } = linking;
  const { title, affiliation, quoted, nature, form, first, last } = mentions[index];
  if (title === null || quoted || nature !== "person" || entity.nature !== "person") return;
  // "his spokesman, Tom Lund", "the spokesman for the port, Tom Lund": another than the one before
  if (
    form === "noun" &&
    (tokens[first].lower !== "the" || affiliation !== null || tokens[last].kind !== "comma")
  )
    return;
  const role = tokens[title.last - 1];
  if (isRelation(role) && form !== "noun") return;
  const called = (entities.byRole.get(singular(role.word)) ?? []).filter(({ introduced, name }) => {
    return (
      name === null &&
      mentions[introduced]?.title !== null &&
      introduced < index &&
      index - introduced <= MENTIONS_BACK &&
      !mentions[introduced].quoted &&
      (form === "noun" || isOwned(tokens, mentions[introduced])) &&
      suits(mentions[introduced], mentions[index]) &&
      isSameOffice(tokens, title, mentions[introduced].title!)
    );
  });
  if (called.length !== 1) return;
  const [unnamed] = called;
  for (let i = unnamed.introduced; i < index; i++)
    if (mentions[i].entity === unnamed) link(linking, entity, i);
  unnamed.introduced = Infinity;
}

/** How many paragraphs further on somebody is named. */
const PARAGRAPHS_ON = 2;

/** Longest full name, in tokens. */
const LONGEST_NAME = 4;

/**
 * Gives a name that comes with nothing else, where it is first mentioned and speaks, to the only one who has spoken in
 * the paragraph before, by a noun: "[Norway's parliament speaker] urged calm. / '…,' [Tom Lund] said". Copy names
 * those it has described so, and describes others as it names them: not "Tom Lund, a voter, said".
 */
export function nameDescribed(linking: Linking, entity: Entity, index: number): void {
  const { tokens, mentions } = linking;
  const { first, last, name, title, affiliation, form, speaks, quoted, nature } = mentions[index];
  if (!speaks || quoted || form !== "name" || title !== null || affiliation !== null) return;
  const words = name === null ? 0 : name.last - name.first;
  if (words < 2 || words > LONGEST_NAME || (nature !== "person" && nature !== "unknown")) return;
  if (tokens[last]?.kind === "comma" || tokens[last]?.tag === "IN") return;
  const { paragraph } = tokens[first];
  let described: Entity | null = null;
  for (let i = index - 1; i >= 0 && i >= index - MENTIONS_BACK; i--) {
    const before = mentions[i];
    if (tokens[before.first].paragraph < paragraph - PARAGRAPHS_ON) break;
    if (!before.speaks || before.entity === described) continue;
    if (described !== null || before.entity === null) return;
    described = before.entity;
  }
  if (described === null || described.nature !== "person" || described.plural) return;
  if (described.name !== null || !mayAgree(described.gender, entity.gender)) return;
  if (tokens[mentions[described.introduced].first].paragraph === paragraph) return;
  if (UNNAMED_NOUNS.has(tokens[mentions[described.introduced].head].lower)) return;
  for (let i = described.introduced; i < index; i++)
    if (mentions[i].entity === described) link(linking, entity, i);
  described.introduced = Infinity;
}

function suits(a: Mention, b: Mention): boolean {
  return a.plural === b.plural && mayAgree(a.gender, b.gender);
}

/** "its [governor]", "the bank's [governor]"; not "the Ohio governor". */
function isOwned(tokens: readonly Token[], { first }: Mention): boolean {
  const tag = first > 0 ? tokens[first - 1].tag : "";
  return tag === "PRP$" || tag === "POS";
}
