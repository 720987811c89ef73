import type { Attribution, Quote, Speaker } from "../article/types.js";
import type { Body } from "../text/body.js";
import { excerptOf } from "../text/span.js";
import { giveAnswers, isExchanged } from "./answers.js";
import { readAppositions } from "./appositions.js";
import { noEntities } from "./entities.js";
import type { Entity } from "./entity.js";
import { findMentions } from "./find-mentions.js";
import { speakersOfI } from "./first-person.js";
import { namedBelow } from "./headline-sources.js";
import type { Linking } from "./linking.js";
import { linkMentions } from "./link-mentions.js";
import { keyOf, rangeOf, readSource, type Source } from "./sources.js";
import { addMention, addMentions, onlyEntity, speakerOf } from "./speaker.js";

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
  const ranges = attributions.map((attribution) =>
    isExchanged(attribution) ? null : rangeOf(tokens, attribution),
  );
  const found = findMentions(
    body,
    quotes,
    ranges.filter((range) => range !== null),
  );
  readAppositions(tokens, found);
  const sources = ranges.map((range) => range && readSource(tokens, found, range));
  const { mentions, mentionAt } = found;
  const linking: Linking = { text: body.text, tokens, mentions, mentionAt, entities: noEntities() };
  linkMentions(linking, sources);

  const { speakers, speakerOfSource } = castSources(linking, sources);
  for (const { index, speaker } of speakersOfI(quotes, attributions)) {
    if (speakerOfSource[speaker] === NOBODY) continue;
    speakerOfSource[index] = speakerOfSource[speaker];
    addMention(speakers[speakerOfSource[index]], attributions[index].source!);
  }
  giveAnswers(attributions, speakers, speakerOfSource);
  const order = speakers.map((_, index) => index);
  order.sort((a, b) => speakers[a].mentions[0].start - speakers[b].mentions[0].start);
  const places: number[] = [];
  order.forEach((speaker, place) => (places[speaker] = place));
  return {
    speakers: order.map((speaker) => speakers[speaker]),
    attributions: attributions.map((attribution, index) => {
      const speaker = speakerOfSource[index];
      return saidBy(attribution, speaker === NOBODY ? null : places[speaker]);
    }),
  };
}

const NOBODY = -1;

/** One speaker for each entity or key that sources stand for, and for each source the index of its speaker. */
function castSources(linking: Linking, sources: readonly (Source | null)[]) {
  const speakers: Speaker[] = [];
  const byKey = new Map<string, number>();
  const called: [Entity, Source][] = [];
  const cast = (source: Source): number => {
    const below = namedBelow(linking, source);
    const entity = below ?? onlyEntity(linking, source);
    const key = entity === null ? keyOf(linking, source) : null;
    if (entity === null && key === null) return NOBODY;
    if (below !== null) called.push([below, source]);
    const known = entity === null ? (byKey.get(key!) ?? NOBODY) : entity.speaker;
    if (known !== NOBODY) return known;
    const speaker = speakers.push(speakerOf(linking, source, entity)) - 1;
    if (entity === null) byKey.set(key!, speaker);
    else entity.speaker = speaker;
    return speaker;
  };
  const speakerOfSource = sources.map((source) => (source === null ? NOBODY : cast(source)));
  addMentions(linking, speakers);
  for (const [{ speaker }, source] of called) addMention(speakers[speaker], excerptOf(linking, source));
  return { speakers, speakerOfSource };
}

/** The attribution with its speaker; one literal is several times faster than a spread. */
function saidBy(attribution: Attribution, speaker: number | null): Attribution {
  return {
    kind: attribution.kind,
    source: attribution.source,
    cue: attribution.cue,
    contents: attribution.contents,
    quotes: attribution.quotes,
    speaker,
    basis: attribution.basis,
    date: attribution.date,
    medium: attribution.medium,
    relay: attribution.relay,
    confidence: attribution.confidence,
  };
}
