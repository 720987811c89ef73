import { HEADLINE } from "../text/headline-case.js";
import type { Entity } from "./entity.js";
import type { Linking } from "./linking.js";
import { singular } from "./nouns.js";
import type { Source } from "./sources.js";

/**
 * Whom a headline calls by a title alone and the story by name: "Port to stay: [mayor]" above "Mayor Kari Dahl said".
 * Null where the story has nobody of the title, or several.
 */
export function namedBelow({ tokens, entities }: Linking, { first, last }: Source): Entity | null {
  if (tokens[first].paragraph !== HEADLINE || last - first !== 1 || tokens[first].tag !== "NN") return null;
  const role = singular(tokens[first].word);
  const titled = entities.all.filter(
    ({ nature, name, title }) =>
      nature === "person" &&
      name !== null &&
      title !== null &&
      singular(tokens[title.last - 1].word) === role,
  );
  return titled.length === 1 ? titled[0] : null;
}
