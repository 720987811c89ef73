import { possessorOf } from "./figure-owners.js";
import { EXPECTATIONS, EXPECTED, FORESEEING, HOPED } from "./figure-verbs.js";
import type { Found } from "../found.js";
import { CUE } from "../known-tokens.js";
import type { Reading } from "../reading.js";
import { BY, COMMA, HAVE, RB, SEMICOLON, isFiniteVerb } from "../words/word-classes.js";

/** Words between a figure and those who expected another one: "$4 million above [what] analysts expected", "40 more [than] …". */
const COMPARING: ReadonlySet<string> = new Set(["what", "than", "where", "while", "but", "and"]);

/** How far from a figure those who expect it are looked for, in tokens. */
const EXPECTED_REACH = 8;

/** "the 2 billion [it] |expects to collect", "the 40 ships that [Delta] had |planned": the verb of whose phrase begins at `i`; -1 for none. */
function verbOfClause({ tokens, classes, body }: Reading, taken: Uint8Array, at: number, i: number): number {
  const { phrases, phraseAt } = body;
  if (phraseAt[at] < 0 || phraseAt[i] < 0 || phrases[phraseAt[i]].first !== i) return -1;
  const { first, last } = phrases[phraseAt[at]];
  if (
    tokens[first].lower !== "the" ||
    (i !== last && (i !== last + 1 || !/^(?:that|which)$/.test(tokens[last].lower)))
  )
    return -1;
  let verb = phrases[phraseAt[i]].last;
  while (verb < tokens.length && (classes[verb] === HAVE || classes[verb] === RB)) verb++;
  if (verb >= tokens.length || !HOPED.has(tokens[verb].lemma) || (taken[verb] & CUE) !== 0) return -1;
  return isFiniteVerb(classes[verb]) || classes[verb - 1] === HAVE ? verb : -1;
}

/**
 * A figure that others expect, in what somebody says: "the 1.7 billion that [analysts] had expected", "the 1.7 billion expected by
 * [analysts]", "[analysts]' forecasts of 1.7 billion".
 */
export function byExpectation(reading: Reading, taken: Uint8Array, at: number): Found | null {
  const { tokens, classes, run, sentences, body } = reading;
  const { phrases, phraseAt } = body;
  const { first, last } = sentences[tokens[at].sentence];
  const begin = phraseAt[at] < 0 ? at : phrases[phraseAt[at]].first;
  for (let i = at + 1; i < Math.min(last - 1, at + EXPECTED_REACH); i++) {
    const { lower, lemma, tag } = tokens[i];
    if (classes[i] === COMMA || classes[i] === SEMICOLON || run[i] >= 0) break;
    const hoped = verbOfClause(reading, taken, at, i);
    if (hoped >= 0)
      return {
        source: { first: i, last: phrases[phraseAt[i]].last },
        cue: { first: hoped, last: hoped + 1 },
        contents: [{ first: begin, last: phrases[phraseAt[at]].last }],
      };
    if (FORESEEING.has(lower)) {
      if (COMPARING.has(tokens[i - 1].lower)) break;
      for (let verb = i + 1; verb < Math.min(last, i + EXPECTED_REACH) && classes[verb] !== COMMA; verb++) {
        if (!EXPECTED.has(tokens[verb].lemma) || (taken[verb] & CUE) !== 0) continue;
        let end = verb;
        while (classes[end - 1] === HAVE || classes[end - 1] === RB) end--;
        const stop = tokens[i - 1].lower === "that" ? i - 1 : i;
        return {
          source: { first: i, last: end },
          cue: { first: verb, last: verb + 1 },
          contents: [{ first: begin, last: stop }],
        };
      }
      break;
    }
    if (
      EXPECTED.has(lemma) &&
      /^VB[DN]$/.test(tag) &&
      classes[i + 1] === BY &&
      phraseAt[i + 2] >= 0 &&
      taken[i] < CUE
    ) {
      const by = phrases[phraseAt[i + 2]];
      return {
        source: { first: by.first, last: by.last },
        cue: { first: i, last: i + 1 },
        contents: [{ first: begin, last: i }],
      };
    }
    if (isFiniteVerb(classes[i])) break;
  }
  for (let i = at - 1; i > Math.max(first, at - EXPECTED_REACH); i--) {
    if (classes[i] === COMMA || classes[i] === SEMICOLON || run[i] >= 0 || isFiniteVerb(classes[i])) break;
    if (!EXPECTATIONS.has(tokens[i].lower)) continue;
    if (!/^(?:of|for)$/.test(tokens[i + 1].lower)) break;
    const source = possessorOf(reading, i);
    if (source === null || tokens[source.first].tag === "PRP$" || taken[i] >= CUE) break;
    const end = phraseAt[at] < 0 ? at + 1 : phrases[phraseAt[at]].last;
    return { source, cue: { first: i, last: i + 1 }, contents: [{ first: i + 1, last: end }] };
  }
  return null;
}
