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

/** "The Italian": whoever was called so, or else as a pronoun is, unless that is somebody of another nation. */
export function linkNational(linking: Linking, index: number): void {
  linkUncalled(linking, index);
}

/** Links a noun as a pronoun is, unless somebody has been called so. */
function linkUncalled(linking: Linking, index: number): void {
  const { tokens, mentions, entities } = linking;
  const role = singular(tokens[mentions[index].head].word);
  const known = entities.byRole.get(role) ?? [];
  if (!known.some(({ introduced }) => introduced < index)) linkPronoun(linking, index);
}

/** Whether a noun is that of a nation: "the Italian"; not "an Italian". */
export function isToldByNation(
  tokens: readonly Token[],
  { definite, head, plural, nature }: Mention,
): boolean {
  return definite && !plural && nature === "person" && isNational(tokens[head]);
}
