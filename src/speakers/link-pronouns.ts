import { DEMONYMS } from "../lexicon/demonyms.js";
import { wordSet } from "../lexicon/words.js";
import { opensSentence } from "../text/sentences.js";
import { hasFiniteTag, type Token } from "../text/token.js";
import type { Entity } from "./entity.js";
import { isExpletive } from "./expletives.js";
import { link, MENTIONS_BACK, type Linking } from "./linking.js";
import { mayAgree } from "./kinds.js";
import type { Mention } from "./mention.js";
import { isNational } from "./name-roles.js";

/** How many sentences back an antecedent is looked for. */
const SENTENCES_BACK = 5;
/** How many sentences back the only woman spoken of is still meant by “she”. */
const WOMAN_BACK = 10;

/**
 * What makes a mention a likely antecedent, after Lappin and Leass (1994): a subject before an object, who speaks
 * before who is spoken of, the nearer before the farther.
 */
const SALIENCE = {
  sentence: -1,
  mention: -0.03,
  subject: 1,
  source: 1.5,
  quoted: -2,
  possessive: -0.7,
  pronoun: 0.4,
  he: 0.8,
  // of whom nothing is known is rather a man in the news
  she: 1.2,
  unsure: -1.2,
  // "The company lost $4 million, it said": of itself; "When Dahl was nine, she"
  fronted: 1.2,
  // a new speaker mostly begins a new paragraph
  paragraph: 0.4,
  // "Petrov, who made 31 saves, took the blame. … he said": whom the paragraph is about
  heading: 2,
  // 'Asked about it, Dahl shrugged. "…," she said'
  leading: 0.9,
};

/** Least salience of an antecedent, and how far it must be ahead of any other. */
const LEAST = -3.5;
const AHEAD = 0.35;
/** What no mention in the sentence of the pronoun can be above. */
const MOST =
  SALIENCE.subject +
  SALIENCE.source +
  SALIENCE.pronoun +
  SALIENCE.she +
  SALIENCE.heading +
  SALIENCE.leading +
  SALIENCE.paragraph;
/** Sums of these numbers are not exact. */
const ROUNDING = 1e-6;

/**
 * Links a pronoun of the third person, or what stands for one, to its antecedent: the most salient entity before it that agrees in number,
 * gender and in being a person or not. Where two are about as likely, it stays alone.
 */
export function linkPronoun(linking: Linking, index: number): void {
  const { tokens, mentions } = linking;
  const pronoun = mentions[index];
  if (pronoun.quoted || isExpletive(tokens, pronoun.first)) return;
  const antecedent = partnerOf(linking, index) ?? mostSalient(linking, index);
  if (antecedent !== null) link(linking, antecedent, index);
}

/** "[Dahl] and her husband", "[the bank] and its owners": who stands right before; null where nobody does. */
function partnerOf({ tokens, mentions }: Linking, index: number): Entity | null {
  if (index === 0 || !isCoupled(tokens, mentions[index - 1], mentions[index])) return null;
  const { entity } = mentions[index - 1];
  return entity !== null && agrees(entity, mentions[index]) ? entity : null;
}

/** The most salient entity that agrees; null where none does, or two are about as likely. */
function mostSalient(linking: Linking, index: number): Entity | null {
  const { tokens, mentions } = linking;
  const pronoun = mentions[index];
  const { sentence } = pronoun;
  const isNation = pronoun.form === "noun" && isNational(tokens[pronoun.head]);
  const { paragraph } = tokens[pronoun.first];
  const reach = pronoun.gender === "female" ? WOMAN_BACK : SENTENCES_BACK;
  const lead = leadOf(linking, index);
  let best: Entity | null = null;
  let most = -Infinity;
  let runnerUp = -Infinity;
  let woman: Entity | null = null;
  let women = false;
  let asker: Entity | null = null;
  // whether somebody else of the kind has been met on the way back
  let others = false;
  for (let i = index - 1; i >= 0 && i >= index - MENTIONS_BACK; i--) {
    const mention = mentions[i];
    const distance = sentence - mention.sentence;
    if (distance > reach) break;
    // from here on back nothing can come near the best any more
    const possible = MOST + distance * SALIENCE.sentence + (index - i) * SALIENCE.mention + ROUNDING;
    if (most >= LEAST && most - Math.max(runnerUp, possible) >= AHEAD) break;
    const { entity } = mention;
    if (entity === null || mention.quoted) continue;
    // who is "it" is not "he"
    if (mention.form === "pronoun" && mention.nature !== pronoun.nature) continue;
    if (distance === 0 && isAsker(tokens, mention)) asker = entity;
    if (entity === asker && !pronoun.possessive) continue;
    if (!agrees(entity, pronoun) || (isNation && !mayBeOf(entity))) continue;
    if (entity.gender === "female") {
      women ||= woman !== null && woman !== entity;
      woman = entity;
    }
    if (distance > SENTENCES_BACK) continue;
    let score = salience(mention, entity, pronoun, distance, index - i);
    // who speaks is a subject, though a clause may stand before the verb: "Dahl, whose shop closed, said"
    if (mention.speaks) score += SALIENCE.source + (mention.subject || pronoun.plural ? 0 : SALIENCE.subject);
    if (tokens[mention.first].paragraph === paragraph) score += SALIENCE.paragraph;
    if (!others && pronoun.nature === "person" && headsParagraph(tokens, mention, paragraph))
      score += SALIENCE.heading;
    others ||= mention.form !== "noun";
    if (distance === 0 && isFronted(tokens, mention, pronoun)) score += SALIENCE.fronted;
    // "Dahl and her husband left" has a subject that no verb follows
    if (mention === lead) score += SALIENCE.leading + (mention.subject ? 0 : SALIENCE.subject);
    if (entity === best) most = Math.max(most, score);
    else if (score > most) {
      runnerUp = most;
      most = score;
      best = entity;
    } else runnerUp = Math.max(runnerUp, score);
  }
  if (most >= LEAST && most - runnerUp >= AHEAD) return best;
  return pronoun.gender === "female" && !women ? woman : null;
}

/** Words that open a clause in front of the main one. */
const CLAUSE_OPENERS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "when before after while as because although though since until once",
);

/**
 * Whether a sentence begins with a body that says what it says, with a clause about somebody, or with whom a clause
 * tells of: "[The company] fell, it said", "When [Dahl] was nine, she", "[A survivor], who gave her name"; not "As
 * [Dahl] had it".
 */
function isFronted(tokens: readonly Token[], mention: Mention, pronoun: Mention): boolean {
  const { first, last, subject, form, opens } = mention;
  if (pronoun.nature === "organization") return opens && pronoun.speaks;
  if (!subject) return false;
  if (opens)
    return last + 1 < tokens.length && tokens[last].kind === "comma" && tokens[last + 1].lower === "who";
  if (form !== "name" || first === 0 || !CLAUSE_OPENERS.has(tokens[first - 1].lower)) return false;
  return opensSentence(tokens, first - 1);
}

/** Whether "and" alone stands between a mention and a possessive pronoun. */
function isCoupled(tokens: readonly Token[], { last }: Mention, { first, possessive }: Mention): boolean {
  return possessive && last + 1 === first && tokens[last].lower === "and";
}

/**
 * Who leads up to a quotation that the pronoun says, in the sentence before it: whoever speaks there, or else does
 * something: 'Asked about it, [Dahl] shrugged. "…," she said', '[Lund] said Dahl had left. "…," she said'.
 */
export function leadOf({ tokens, mentions }: Linking, index: number): Mention | null {
  const { first, speaks } = mentions[index];
  // '"…," she said', '"…," said the Italian'
  let mark = first - 1;
  if (mark > 0 && tokens[mark].lower === "the") mark--;
  if (mark > 0 && hasFiniteTag(tokens[mark])) mark--;
  if (!speaks || mark < 0 || tokens[mark].kind !== "mark") return null;
  const { sentence } = tokens[openingOf(tokens, mark)];
  let lead: Mention | null = null;
  for (let i = index - 1; i >= 0 && i >= index - MENTIONS_BACK; i--) {
    const mention = mentions[i];
    if (mention.sentence >= sentence || mention.quoted) continue;
    if (mention.sentence !== sentence - 1) break;
    if (mention.speaks) return mention;
    const { subject, opens, form, nature } = mention;
    const isSubject = subject || (opens && isCoupled(tokens, mention, mentions[i + 1]));
    const isSomebody = form === "name" || (form === "noun" && opens && nature === "person");
    if (isSubject && isSomebody && (lead === null || opens)) lead = mention;
  }
  return lead;
}

/** Longest quotation, in tokens, before which is looked for who leads up to it. */
const LONGEST_QUOTE = 120;

/** The token of the mark that opens what the one at `close` closes; `close` itself where none does. */
function openingOf(tokens: readonly Token[], close: number): number {
  const open = tokens[close].text === "\u201d" ? "\u201c" : tokens[close].text;
  for (let i = close - 1; i >= 0 && i >= close - LONGEST_QUOTE; i--) if (tokens[i].text === open) return i;
  return close;
}

function salience(
  mention: Mention,
  entity: Entity,
  pronoun: Mention,
  sentences: number,
  back: number,
): number {
  let score = sentences * SALIENCE.sentence + back * SALIENCE.mention;
  if (mention.subject) score += SALIENCE.subject;
  if (mention.possessive) score += SALIENCE.possessive;
  if (mention.form === "pronoun") score += SALIENCE.pronoun;
  if (pronoun.gender !== null && entity.gender === pronoun.gender)
    score += pronoun.gender === "female" ? SALIENCE.she : SALIENCE.he;
  if (entity.nature === "place" || (entity.nature === "unknown" && entity.gender === null))
    score += SALIENCE.unsure;
  return score;
}

const ASKED: ReadonlySet<string> = /* @__PURE__ */ wordSet("asked questioned pressed challenged interviewed");

/** "Asked by [Dahl] whether it was late, he said": another than Dahl. */
function isAsker(tokens: readonly Token[], { first }: Mention): boolean {
  return first > 1 && tokens[first - 1].lower === "by" && ASKED.has(tokens[first - 2].lower);
}

/** Whether a paragraph begins with a name that is the subject of its first sentence. */
function headsParagraph(
  tokens: readonly Token[],
  { first, form, opens, subject }: Mention,
  paragraph: number,
): boolean {
  if (!opens || !subject || form !== "name" || tokens[first].paragraph !== paragraph) return false;
  return first === 0 || tokens[first - 1].paragraph !== paragraph;
}

/** Plural nouns for one body: "the authorities said … It did not say". */
const COLLECTIVE: ReadonlySet<string> = /* @__PURE__ */ wordSet("authorities police");

/** Somebody of whom no nation is known, whom "the Italian" may call. */
function mayBeOf({ nature, roles }: Entity): boolean {
  return nature === "person" && !roles.some((role) => DEMONYMS.has(role));
}

function agrees(entity: Entity, pronoun: Mention): boolean {
  if (pronoun.nature === "person") {
    if (entity.plural || (entity.nature !== "person" && entity.nature !== "unknown")) return false;
    return mayAgree(pronoun.gender, entity.gender);
  }
  if (pronoun.plural) return entity.plural || entity.nature === "organization";
  if (entity.nature === "person" || entity.gender !== null) return false;
  return !entity.plural || entity.pluralRoles.some((role) => COLLECTIVE.has(role));
}
