import { listRole } from "./entities.js";
import { nameDescribed, nameUnnamed } from "./introductions.js";
import { isToldByAge, isToldByKind, linkAge, linkUncalled } from "./link-ages.js";
import { linkFullNames } from "./link-names.js";
import { linkNoun } from "./link-nouns.js";
import { linkPronoun } from "./link-pronouns.js";
import { linkShortName } from "./link-short-names.js";
import { link, type Linking } from "./linking.js";
import { singular } from "./nouns.js";
import type { Source } from "./sources.js";

/** Links all mentions to entities: full names first, wherever they stand, then the rest in text order. */
export function linkMentions(linking: Linking, sources: readonly (Source | null)[]): void {
  const { tokens, mentions, entities } = linking;
  for (const source of sources)
    if (source !== null) for (const mention of source.mentions) mentions[mention].speaks = true;
  for (const { form, definite, plural, head } of mentions)
    if (form === "noun" && definite) listRole(entities, singular(tokens[head].word), plural);
  linkFullNames(linking);
  for (let i = 0; i < mentions.length; i++) {
    const { beside, entity } = mentions[i];
    if (entity !== null) {
      if (entity.introduced === i) {
        nameUnnamed(linking, entity, i);
        nameDescribed(linking, entity, i);
      }
      continue;
    }
    if (beside >= 0) {
      if (mentions[beside].entity === null) linkShortName(linking, beside);
      const { name, entity } = mentions[beside];
      if (entity !== null) {
        link(linking, entity, i);
        const { first, form } = mentions[i];
        if (form === "noun" && entity.introduced === i) nameUnnamed(linking, entity, i);
        const { shape, lower } = tokens[first];
        if (form === "name" && shape !== "upper") entities.byText.set(lower, entity);
        // "the Statistics Office (GUS)"
        else if (form === "name" && name !== null && name.last - name.first > 1)
          entities.byAcronym.set(lower.replaceAll(".", ""), entity);
        continue;
      }
    }
    const { form } = mentions[i];
    if (form === "name") linkShortName(linking, i);
    else {
      if (isToldByAge(tokens, mentions[i])) linkAge(linking, i);
      else if (form === "pronoun") linkPronoun(linking, i);
      else if (isToldByKind(tokens, mentions[i])) linkUncalled(linking, i);
      if (form === "noun" && mentions[i].entity === null) linkNoun(linking, i);
    }
  }
}
