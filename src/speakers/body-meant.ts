import { NO_COMPANIES, TRADE_BODIES } from "../lexicon/organization-nouns.js";
import { wordSet } from "../lexicon/words.js";
import type { Token } from "../text/token.js";
import type { Entity } from "./entity.js";
import type { Linking } from "./linking.js";
import type { Mention } from "./mention.js";
import { isSeat } from "./name-roles.js";

/** Nouns for any body whatever, and those for bodies of one trade. */
const ANY_BODY: ReadonlySet<string> = /* @__PURE__ */ wordSet("company firm group organization organisation");
const COMPANIES: ReadonlySet<string> = /* @__PURE__ */ wordSet("company firm");
const BODIES: ReadonlySet<string> = /* @__PURE__ */ wordSet(TRADE_BODIES);

/** Whether nothing but an article, and where it is based, tells which body a noun stands for. */
function isBare({ tokens, mentions }: Linking, index: number): boolean {
  const { first, head, plural } = mentions[index];
  let bare = head;
  // "the [Omaha, Nebraska-based] company"
  if (isSeat(tokens[head - 1])) while (bare > first + 1 && tokens[bare - 1].tag !== "JJ") bare--;
  return !plural && bare - first === 1;
}

/** What a body is called that is no company. */
const NO_COMPANY: ReadonlySet<string> = /* @__PURE__ */ wordSet(NO_COMPANIES);

/** How far back the body that a story is about is looked for. */
const TOPIC_BACK = { mentions: 24, sentences: 5 };

/** What makes a body the one a story is about, by where it was spoken of; each sentence back counts less. */
const TOPIC = { mention: 0.5, subject: 1, source: 1, opens: 0.5, called: 0.5, sentence: 0.75 };

/** How far the most likely body must be ahead of any other. */
const TOPIC_AHEAD = 1.2;

/**
 * The body that the sentences before are about: "Acme sold Beta. Its shares fell. The company …" is Acme; with two
 * of equal weight, none.
 */
export function topicalBody(linking: Linking, index: number, role: string): Entity | null {
  if (!ANY_BODY.has(role) || !isBare(linking, index)) return null;
  const { tokens, mentions } = linking;
  const { sentence } = mentions[index];
  const weights = new Map<Entity, number>();
  for (let i = index - 1; i >= 0 && i >= index - TOPIC_BACK.mentions; i--) {
    const mention = mentions[i];
    const distance = sentence - mention.sentence;
    if (distance > TOPIC_BACK.sentences) break;
    const { entity } = mention;
    if (entity === null || mention.quoted || !isNamedBody(entity)) continue;
    if (tokens[mention.first - 1]?.lower === "told") continue;
    if (COMPANIES.has(role) && entity.roles.some((known) => NO_COMPANY.has(known))) continue;
    const weight = isMereOpener(mention, entity)
      ? 0
      : TOPIC.mention + (isJoined(tokens, mention) ? 0 : prominence(mention));
    const known = weights.get(entity) ?? (entity.roles.includes(role) ? TOPIC.called : 0);
    weights.set(entity, known + weight * TOPIC.sentence ** distance);
  }
  let best: Entity | null = null;
  let most = 0;
  let next = 0;
  for (const [entity, weight] of weights)
    if (weight > most) {
      next = most;
      most = weight;
      best = entity;
    } else if (weight > next) next = weight;
  return most >= next * TOPIC_AHEAD ? best : null;
}

/** "[Revenue] fell, the company said": what may have a capital for its place alone. */
function isMereOpener({ opens, speaks, first, last }: Mention, { nature }: Entity): boolean {
  return nature === "unknown" && opens && !speaks && last === first + 1;
}

function prominence({ subject, speaks, opens }: Mention): number {
  return (subject ? TOPIC.subject : 0) + (speaks ? TOPIC.source : 0) + (opens ? TOPIC.opens : 0);
}

/** "[Acme] and [Beta] met": neither is more prominent than the other. */
function isJoined(tokens: readonly Token[], { first, last }: Mention): boolean {
  return tokens[last]?.lower === "and" || tokens[first - 1]?.lower === "and";
}

/** Whether an entity may be a named company: a body, or a name of which nothing says that it is a person's. */
function isNamedBody({ name, nature, given, isLikeABodys, gender, title }: Entity): boolean {
  if (name === null) return false;
  return (
    nature === "organization" ||
    (nature === "unknown" && (given.length === 0 || isLikeABodys) && gender === null && title === null)
  );
}

/** How far back "the bank" is looked for. */
const BODY_BACK = { mentions: 10, sentences: 2 };

/**
 * The only body named in this sentence and the two before: "Acme … The company said"; of several, the only one that
 * spoke in the sentence before: "Beta is for sale. Acme said … The company said".
 */
export function onlyBody(linking: Linking, index: number): Entity | null {
  const { tokens, mentions } = linking;
  const { head, sentence } = mentions[index];
  if (!BODIES.has(tokens[head].lower) || !isBare(linking, index)) return null;
  const earliest = sentence - BODY_BACK.sentences;
  let only: Entity | null = null;
  let several = false;
  let spoke: Entity | null = null;
  for (let i = index - 1; i >= 0 && i >= index - BODY_BACK.mentions; i--) {
    const { form, entity, quoted, speaks } = mentions[i];
    if (mentions[i].sentence < earliest) break;
    if (form !== "name" || entity === null || quoted) continue;
    const { nature, given } = entity;
    if (nature !== "organization" && !(nature === "unknown" && given.length === 0)) continue;
    if (speaks && mentions[i].sentence >= sentence - 1) {
      if (spoke !== null && spoke !== entity) return null;
      spoke = entity;
    }
    several ||= only !== null && only !== entity;
    only ??= entity;
  }
  return several ? spoke : only;
}
