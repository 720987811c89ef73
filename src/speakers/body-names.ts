import { COUNTRY_NAMES } from "../lexicon/countries.js";
import { PLANNING_FORMS } from "../lexicon/cue-verbs.js";
import { STAFF_NOUNS } from "../lexicon/person-nouns.js";
import { wordSet } from "../lexicon/words.js";
import type { Token } from "../text/token.js";
import type { TokenRange } from "./kinds.js";
import type { Mention } from "./mention.js";
import { isCapital, isDemonym, isGivenName } from "./name-roles.js";
import { wordsOf } from "./name-words.js";

/** Those who work for a body; what stands before the noun is no person's name. */
const STAFF: ReadonlySet<string> = /* @__PURE__ */ wordSet(STAFF_NOUNS);

/** Verbs that a body says something of itself with: "Orbin Moe [said] it would". */
const TELLS: ReadonlySet<string> = /* @__PURE__ */ wordSet("said says announced reported warned added");

/**
 * Makes bodies of the names that the story uses as a body's, and that nothing else makes a person's: "an [Orbin Moe]
 * analyst", "an analyst at [Orbin Moe]", "[Orbin Moe] said it plans to". Not "Orbin Moe said it was late".
 */
export function tellBodies(tokens: readonly Token[], mentions: readonly Mention[]): void {
  const bodies = new Set<string>();
  for (const mention of mentions) {
    const { affiliation } = mention;
    if (affiliation !== null && isOfStaff(tokens, mention, affiliation))
      bodies.add(textOf(tokens, affiliation));
    else if (isOpen(mention) && tellsOfItself(tokens, mention)) bodies.add(textOf(tokens, mention.name!));
  }
  if (bodies.size === 0) return;
  for (const mention of mentions)
    if (isOpen(mention) && bodies.has(textOf(tokens, mention.name!))) mention.nature = "organization";
}

/** Whether a mention is a name of two words or more of which nothing is known. */
function isOpen({ name, nature, gender }: Mention): boolean {
  return name !== null && nature === "unknown" && gender === null && name.last - name.first > 1;
}

function textOf(tokens: readonly Token[], range: TokenRange): string {
  return wordsOf(tokens, range).join(" ");
}

/** "an [Orbin Moe] analyst", "analyst [at Orbin Moe]"; not "a critic of Kari Dahl". */
function isOfStaff(tokens: readonly Token[], { title }: Mention, { first, last }: TokenRange): boolean {
  if (last - first < 2 || title === null) return false;
  return last < title.last ? STAFF.has(tokens[title.last - 1].lower) : tokens[first - 1]?.lower === "at";
}

/** Whether a name says what it does itself: "said it plans to", "said Monday that it had cut"; not "said it was late". */
function tellsOfItself(tokens: readonly Token[], { last }: Mention): boolean {
  if (last + 2 >= tokens.length || !TELLS.has(tokens[last].lower)) return false;
  let at = last + 1;
  while (at < last + 4 && at + 2 < tokens.length && tokens[at].lower !== "it") at++;
  if (tokens[at].lower !== "it" || at + 2 >= tokens.length) return false;
  const verb = tokens[at + 1];
  const next = tokens[at + 2];
  if (verb.form?.lemma === "be" || verb.lower === "is" || verb.lower === "was") return next.tag === "VBG";
  if (verb.tag === "MD") return next.tag === "VB" && next.lower !== "be" && next.lower !== "take";
  if (verb.lower === "had" || verb.lower === "has") return next.tag === "VBN" && next.lower !== "been";
  return PLANS.has(verb.lower);
}

/** What a body does with what it has in mind. */
const PLANS: ReadonlySet<string> = /* @__PURE__ */ wordSet(PLANNING_FORMS);

/**
 * Whether a name is rather a body's by its words, all of them common or one a nation's: "Red Cross", "First
 * Call", "Norway Shipping", "North American Ice"; not "Tom Cross", "Jordan Moe".
 */
export function isLikeABodys(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  if (isGivenName(tokens[first])) return false;
  if (COUNTRY_NAMES.has(tokens[first].lower)) return true;
  for (let i = first; i < last - 1; i++) if (isDemonym(tokens[i])) return true;
  for (let i = first; i < last; i++)
    if (!isCapital(tokens[i]) || tokens[i].form === null || isGivenName(tokens[i])) return false;
  return true;
}
