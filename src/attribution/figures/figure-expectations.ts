import { wordSet } from "../../lexicon/words.js";
import { possessorOf } from "./figure-owners.js";
import { EXPECTATIONS, EXPECTED, FORESEEING } from "./figure-verbs.js";
import type { Found } from "../found.js";
import type { Range } from "../ranges.js";
import { CUE } from "../known-tokens.js";
import type { Reading } from "../reading.js";
import { BY, COMMA, HAVE, RB, SEMICOLON, isFiniteVerb } from "../words/word-classes.js";

/** Words between a figure and those who expected another one: "$4 million above [what] analysts expected", "40 more [than] …". */
const COMPARING: ReadonlySet<string> = /* @__PURE__ */ wordSet("what than where while but and");

/** How far from a figure those who expect it are looked for, in tokens. */
const EXPECTED_REACH = 8;

/**
 * A figure that others expect, in what somebody says: "the 1.7 billion that [analysts] had expected", "the 1.7 billion expected by
 * [analysts]", "[analysts]' forecasts of 1.7 billion".
 */
export function byExpectation(reading: Reading, taken: Uint8Array, at: number): Found | null {
  const { tokens, classes, run, sentences, phraseAt } = reading;
  const { first, last } = sentences[tokens[at].sentence];
  const begin = phraseAt[at]?.first ?? at;
  const expected = (source: Range, cue: number, last: number): Found => ({
    source,
    cue: { first: cue, last: cue + 1 },
    contents: [{ first: begin, last }],
  });
  for (let i = at + 1; i < Math.min(last - 1, at + EXPECTED_REACH); i++) {
    const c = classes[i];
    if (c === COMMA || c === SEMICOLON || run[i] >= 0) break;
    const before = tokens[i - 1].lower;
    if (FORESEEING.has(tokens[i].lower)) {
      let verb = i + 1;
      while (classes[verb] === HAVE || classes[verb] === RB) verb++;
      if (COMPARING.has(before) || verb >= last || !EXPECTED.has(tokens[verb].lemma) || taken[verb] >= CUE)
        break;
      return expected({ first: i, last: i + 1 }, verb, before === "that" ? i - 1 : i);
    }
    const by = classes[i + 1] === BY ? phraseAt[i + 2] : undefined;
    if (by !== undefined && EXPECTED.has(tokens[i].lemma) && taken[i] < CUE) return expected(by, i, i);
    if (isFiniteVerb(c)) break;
  }
  for (let i = at - 1; i > Math.max(first, at - EXPECTED_REACH); i--) {
    if (classes[i] === COMMA || classes[i] === SEMICOLON || run[i] >= 0 || isFiniteVerb(classes[i])) break;
    if (!EXPECTATIONS.has(tokens[i].lower)) continue;
    if (!/^(?:of|for)$/.test(tokens[i + 1].lower)) break;
    const source = possessorOf(reading, i);
    if (source === null || tokens[source.first].tag === "PRP$" || taken[i] >= CUE) break;
    const end = phraseAt[at]?.last ?? at + 1;
    return { ...expected(source, i, end), contents: [{ first: i + 1, last: end }] };
  }
  return null;
}
