import { PERSON_NOUNS, TITLE_INITIALS } from "../lexicon/person-nouns.js";
import { HEADLINE } from "../text/headline-case.js";
import type { Entity } from "./entity.js";
import { holds } from "./link-nouns.js";
import type { Linking } from "./linking.js";
import { singular } from "./nouns.js";
import type { Source } from "./sources.js";

/**
 * Whom a headline calls by a title alone and the story by name: "Port to stay: [mayor]" above "Mayor Kari Dahl said",
 * "[Norway PM] quits" above "Prime Minister Kari Dahl", "[Energy Minister]: no" above "Energy Minister Kari Dahl". Null where the story has nobody of the title, or several.
 */
export function namedBelow({ tokens, entities }: Linking, { first, last }: Source): Entity | null {
  const head = tokens[last - 1];
  if (head.paragraph !== HEADLINE) return null;
  const initials = head.shape === "upper" && PERSON_NOUNS.has(head.lower);
  const office = !initials && last - first > 1 && PERSON_NOUNS.has(head.lower);
  if (!initials && !office && (last - first !== 1 || head.tag !== "NN")) return null;
  const role = singular(head.word);
  const rank = TITLE_INITIALS.get(head.lower)?.[0];
  const titled = entities.all.filter(
    ({ nature, name, title }) =>
      nature === "person" &&
      name !== null &&
      title !== null &&
      singular(tokens[title.last - 1].word) === role &&
      (rank === undefined || holds(tokens, title, rank)) &&
      (!office || tokens.slice(first, last).every(({ lower }) => holds(tokens, title, lower))),
  );
  return titled.length === 1 ? titled[0] : null;
}
