import type { Token } from "../text/token.js";
import { link, MENTIONS_BACK, type Linking } from "./linking.js";
import { linkPronoun } from "./link-pronouns.js";
import type { Mention } from "./mention.js";
import { isNational } from "./name-roles.js";
import { singular } from "./nouns.js";

/** "the 43-year-old", "the 43-year-old pilot": somebody spoken of before; not "a 43-year-old", "the pilot". */
export function isToldByAge(
  tokens: readonly Token[],
  { first, definite, head, plural, nature }: Mention,
): boolean {
  if (!definite || plural) return false;
  if (tokens[head].lower === "year-old") return true;
  if (nature !== "person") return false;
  for (let i = first; i < head; i++) if (tokens[i].lower === "year-old") return true;
  return false;
}

/**
 * Links "the 43-year-old" to whoever was said to be 43, "Kari Dahl, 43,", and otherwise as a pronoun is; "the 43-year-old
 * pilot" only where nobody has been called a pilot.
 */
export function linkAge(linking: Linking, index: number): void {
  const { tokens, mentions } = linking;
  const { first, head } = mentions[index];
  const age = tokens.slice(first, head).find(({ kind }) => kind === "number")?.lower;
  for (let i = index - 1; i >= 0 && i >= index - MENTIONS_BACK; i--) {
    const { entity, last } = mentions[i];
    if (entity === null || tokens[last]?.kind !== "comma" || tokens[last + 1]?.lower !== age) continue;
    link(linking, entity, index);
    return;
  }
  linkUncalled(linking, index);
}

/** Links "the Italian" and "the person" as a pronoun is, unless somebody has been called so. */
export function linkUncalled(linking: Linking, index: number): void {
  const { tokens, mentions, entities } = linking;
  const role = singular(tokens[mentions[index].head].word);
  const known = entities.byRole.get(role) ?? [];
  if (!known.some(({ introduced }) => introduced < index)) linkPronoun(linking, index);
}

/** Whether a noun says of somebody no more than where from, or nothing: "the Italian", "the person"; not "an Italian". */
export function isToldByKind(
  tokens: readonly Token[],
  { first, definite, head, plural, nature }: Mention,
): boolean {
  if (!definite || plural || nature !== "person") return false;
  return isNational(tokens[head]) || (tokens[head].lower === "person" && head - first < 2);
}
