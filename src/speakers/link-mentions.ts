import { link } from "./entities.js";
import { linkFullNames, linkShortName, type Linking } from "./link-names.js";
import { linkNoun } from "./link-nouns.js";
import { linkPronoun } from "./link-pronouns.js";
import type { Source } from "./sources.js";

/** Links all mentions to entities: full names first, wherever they stand, then the rest in text order. */
export function linkMentions(linking: Linking, sources: readonly (Source | null)[]): void {
  const { tokens, mentions, entities } = linking;
  const isSource = new Uint8Array(mentions.length);
  for (const source of sources) for (const mention of source?.mentions ?? []) isSource[mention] = 1;
  linkFullNames(linking);
  for (let i = 0; i < mentions.length; i++) {
    const { entity, beside } = mentions[i];
    if (entity >= 0) continue;
    if (beside >= 0) {
      if (mentions[beside].entity < 0) linkShortName(linking, beside);
      if (mentions[beside].entity >= 0) {
        link(entities, mentions[beside].entity, mentions, i, tokens);
        continue;
      }
    }
    const { form } = mentions[i];
    if (form === "name") linkShortName(linking, i);
    else if (form === "noun") linkNoun(linking, i);
    else linkPronoun(linking, i, isSource);
  }
}
