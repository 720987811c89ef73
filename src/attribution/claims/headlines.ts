import { TURN_LABELS } from "../../lexicon/turn-labels.js";
import { endOfHeadline } from "../../text/headline-case.js";
import type { Claim } from "../claim.js";
import { plainClaim } from "./plain-claims.js";
import type { Range } from "../ranges.js";
import type { Reading } from "../reading.js";
import {
  ACCORDING_WORD,
  COLON,
  COMMA,
  DASH,
  marked,
  NN,
  NNP,
  NNS,
  maySpeak,
  SAID,
  STOP,
  SYMBOL,
  TO,
  verbClass,
  isFindingNoun,
} from "../words/word-classes.js";

/** Most tokens of whoever a headline names before or behind its colon or dash. */
const LONGEST_SOURCE = 6;

/** How sure it is that a headline's colon or dash parts a source from what it says. */
const SURE = 0.85;

/** Classes of the words that such a source is made of: "Norway's central bank", "Bank of Norway", "EU and UN". */
const OF_SOURCE = /* @__PURE__ */ marked("of and POS NNP NN NNS JJ CD the");

/** What a headline says with a source and a colon or dash alone: "Dahl: port to stay open", "Blast kills five - police", "Rates to rise, says bank". */
export function findHeadlineClaims(reading: Reading): Claim[] {
  const { tokens, classes } = reading;
  let last = endOfHeadline(tokens);
  if (last === 0) return [];
  while (last > 1 && classes[last - 1] === STOP && tokens[last - 1].text === ".") last--;
  const first = behindLabel(reading, last);
  const claims: Claim[] = [];
  const before = sourceBefore(reading, first, last);
  const behind = sourceBehind(reading, first, last);
  if (before !== null && behind !== null && classes[before.source.head] !== NNP)
    // "Budget: [port to stay open], says Dahl"
    behind.contents[0].first = before.cue.head + 1;
  else if (before !== null) claims.push(before);
  if (behind !== null) claims.push(behind);
  return claims;
}

/** Takes a headline's label off what somebody says in it: "Exclusive: [Port to close], sources say". */
export function partLabel(reading: Reading, claims: readonly Claim[]): void {
  const behind = behindLabel(reading, endOfHeadline(reading.tokens));
  for (const { contents } of claims)
    if (contents.length > 0 && contents[0].first < behind && behind < contents[0].last)
      contents[0].first = behind;
}

/** Where a headline begins behind "EXCLUSIVE:", "UPDATE 2-" and "The Latest:". */
function behindLabel({ tokens, classes }: Reading, last: number): number {
  for (let i = 1; i < Math.min(last, 4); i++)
    if (classes[i] === COLON || classes[i] === SYMBOL || classes[i] === DASH) {
      const label = tokens[i - 1].kind === "number" ? tokens[i - 2] : tokens[i - 1];
      return label !== undefined && TURN_LABELS.has(label.lower) ? i + 1 : 0;
    }
  return 0;
}

/** "[Dahl]: port to stay open", "[Dahl] on port: 'It stays'", "[Poll]: half want it closed"; not "Cricket: Dahl out for 40". */
function sourceBefore(reading: Reading, first: number, last: number): Claim | null {
  const { tokens, classes } = reading;
  let end = first;
  while (end < last && end - first < LONGEST_SOURCE && OF_SOURCE[classes[end]] === 1) end++;
  if (end === first) return null;
  let colon = end;
  // "[Dahl] on port:", "[Dahl] to Lee:"
  if (classes[end] === TO || tokens[end]?.lower === "on")
    while (colon < last && colon - end < LONGEST_SOURCE && classes[colon] !== COLON) colon++;
  if (colon >= last - 1 || classes[colon] !== COLON || TURN_LABELS.has(tokens[end - 1].lower)) return null;
  if (saysNothing(reading, colon + 1, last) || !speaks(reading, end - 1, last)) return null;
  return claimOf(
    reading,
    { first, last: end },
    { first: colon, last: colon + 1 },
    { first: colon + 1, last },
  );
}

/** "Lee and Dahl: [A long quarrel]", which says nothing of its own; not "Lee: [the port stays]" or "Lee: ['A long quarrel']". */
function saysNothing(reading: Reading, first: number, last: number): boolean {
  const { tag, lower } = reading.tokens[first];
  return tag === "DT" && lower !== "no" && isVerbless(reading, first, last);
}

function isVerbless({ verbsBefore }: Reading, first: number, last: number): boolean {
  return verbsBefore[last] === verbsBefore[first];
}

/** "Blast kills five - [police]", "Rates to rise: [Dahl]", "Rates to rise, says [bank]"; not "Ferry sinks - 40 feared dead". */
function sourceBehind(reading: Reading, begin: number, last: number): Claim | null {
  const { tokens, classes } = reading;
  let first = last;
  while (first > begin && last - first < LONGEST_SOURCE && OF_SOURCE[classes[first - 1]] === 1) first--;
  if (first === last || first - begin < 3 || !speaks(reading, last - 1, last)) return null;
  const cue = first - 1;
  const joint = classes[cue];
  const says =
    tokens[cue].tag === "VBZ" &&
    verbClass(tokens[cue].word) > 0 &&
    (classes[cue - 1] === COMMA || tokens[cue - 1].kind === "mark");
  const parts = joint === COLON || ((joint === DASH || tokens[cue].kind === "hyphen") && tokens[cue].spaced);
  if (!says && !parts) return null;
  const end = says && classes[cue - 1] === COMMA ? cue - 1 : cue;
  // "From farm to ministry: a reformer's road" is a title
  if (tokens[begin].lower === "from" && isVerbless(reading, begin, end)) return null;
  return claimOf(reading, { first, last }, { first: cue, last: cue + 1 }, { first: begin, last: end });
}

/** Whether the noun at `head` names somebody who speaks: by what it means, or since the body has him say something. */
function speaks(reading: Reading, head: number, from: number): boolean {
  const { tokens, classes } = reading;
  const { word } = tokens[head];
  const common = classes[head] === NN || classes[head] === NNS;
  if (isFindingNoun(word) || (common && maySpeak(word))) return true;
  return (common || classes[head] === NNP) && speaksBelow(reading, word.lower, from, common ? COMMA : STOP);
}

/** How near to its verb a name in the body is looked for, in tokens. */
const NEAR = 3;

/** "Dahl, the mayor, said", "said Kari Dahl", "according to Dahl" somewhere in the body, with no token of class `end` between. */
function speaksBelow(
  { tokens, classes, phraseAt }: Reading,
  name: string,
  from: number,
  end: number,
): boolean {
  for (let i = from; i < tokens.length; i++) {
    if (tokens[i].lower !== name) continue;
    // "the General Staff [of the Armed Forces] said"
    const behind = phraseAt[i]?.last ?? i + 1;
    for (
      let at = behind;
      at < behind + NEAR && at < tokens.length && classes[at] !== STOP && classes[at] !== end;
      at++
    )
      if (classes[at] === SAID || (tokens[at].tag.startsWith("V") && verbClass(tokens[at].word) > 0))
        return true;
    for (let at = i - 1; at >= i - NEAR && at >= from && classes[at] !== STOP && classes[at] !== end; at--)
      if (classes[at] === SAID || classes[at] === ACCORDING_WORD) return true;
  }
  return false;
}

function claimOf(reading: Reading, { first, last }: Range, cue: Range, content: Range): Claim {
  return plainClaim(reading, { first, last, head: last - 1 }, cue, [content], SURE);
}
