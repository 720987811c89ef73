import type { Token } from "../text/token.js";
import { link, MENTIONS_BACK, type Linking } from "./linking.js";
import { linkPronoun } from "./link-pronouns.js";
import type { Mention } from "./mention.js";
import { isNational } from "./name-roles.js";
import { singular } from "./nouns.js";

/** "the 43-year-old": somebody spoken of before; not "a 43-year-old", "the 43-year-old pilot". */
export function isToldByAge(tokens: readonly Token[], { definite, head, plural }: Mention): boolean {
  return definite && !plural && tokens[head].lower === "year-old";
}

/** Links "the 43-year-old" to whoever was said to be 43, "Kari Dahl, 43,", and otherwise as a pronoun is. */
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
  linkPronoun(linking, index);
}

/** "The Italian": whoever was called so, or else as a pronoun is, unless that is somebody of another nation. */
export function linkNational(linking: Linking, index: number): void {
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
