import type { Attribution, Quote, Speaker } from "../article/types.js";
import type { Body } from "../text/body.js";
import { readAppositions } from "./appositions.js";
import { noEntities } from "./entities.js";
import { findMentions } from "./find-mentions.js";
import { speakersOfI } from "./first-person.js";
import type { Linking } from "./link-names.js";
import { linkMentions } from "./link-mentions.js";
import { keyOf, rangeOf, readSource } from "./sources.js";
import { addMention, speakerOf } from "./speaker.js";

/** The speakers of a story, and the attributions with `speaker` filled in. */
export interface Cast {
  speakers: Speaker[];
  attributions: Attribution[];
}

/**
 * Joins the mentions of a body into entities, across the whole story, and makes speakers of those that the
 * sources of attributions stand for. An attribution whose source cannot be told keeps `speaker: null`.
 */
export function resolveSpeakers(
  body: Body,
  quotes: readonly Quote[],
  attributions: readonly Attribution[],
): Cast {
  const { tokens } = body;
  const ranges = attributions.map((attribution) => rangeOf(tokens, attribution));
  const found = findMentions(
    body,
    quotes,
    ranges.filter((range) => range !== null),
  );
  readAppositions(tokens, found);
  const sources = ranges.map((range) => range && readSource(tokens, found, range));
  const linking: Linking = { tokens, ...found, entities: noEntities() };
  linkMentions(linking, sources);

  const speakers = new Map<string, Speaker>();
  const keys = sources.map((source) => {
    const key = source === null ? null : keyOf(linking, source);
    if (key !== null && !speakers.has(key)) speakers.set(key, speakerOf(body, linking, source!));
    return key;
  });
  const whose = speakersOfI(quotes, attributions);
  attributions.forEach(({ source }, index) => {
    const key = whose[index] < 0 ? null : keys[whose[index]];
    if (key === null) return;
    keys[index] = key;
    addMention(speakers.get(key)!, source!);
  });
  const order = [...speakers].sort(([, a], [, b]) => a.mentions[0].start - b.mentions[0].start);
  const indexes = new Map(order.map(([key], index) => [key, index]));
  return {
    speakers: order.map(([, speaker]) => speaker),
    attributions: attributions.map((attribution, index) => {
      const key = keys[index];
      return { ...attribution, speaker: key === null ? null : indexes.get(key)! };
    }),
  };
}
