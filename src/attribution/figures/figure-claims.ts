import type { Attribution } from "../../article/types.js";
import { accordingIn, byAccording } from "./figure-according.js";
import { byWord } from "./figure-cues.js";
import { byExpectation } from "./figure-expectations.js";
import { assembleFound, type Found } from "../found.js";
import { CONTENT, SOURCE, tokensOf } from "../known-tokens.js";
import type { Reading } from "../reading.js";
import { CD, COMMA } from "../words/word-classes.js";

/** Share of claims of a figure at this confidence in PolNeAR's stories whose contents and source its readers marked alike: 47 of 98. */
const CONFIDENCE = 0.5;

/**
 * Claims of a figure that nothing known takes in, by the few words that leave no doubt whose it is: "[Police] put the number
 * of dead at 12", "[The fund] raised its forecast to 3 percent", "[German police] reported 906 attacks", "[her] plan to hire 40
 * teachers", "According to [early results of a poll held for the Herald and others], half of them".
 */
export function figureClaims(reading: Reading, known: readonly Attribution[]): Attribution[] {
  const { tokens, classes, run } = reading;
  const taken = tokensOf(reading, known);
  const free = new Uint8Array(tokens.length);
  const found: Found[] = [];
  let done = 0;
  let sentence = -1;
  let according = -1;
  for (let i = 0; i < tokens.length; i++) {
    if (classes[i] !== CD || run[i] >= 0) continue;
    if (i < done) {
      // "Delta puts it at 4, while [Norsk puts it at 9]"
      const other = inOtherClause(reading, free, i);
      if (other === null) continue;
      const [before] = found[found.length - 1].contents;
      if (other.source.first - 2 <= before.first) continue;
      before.last = other.source.first - 2;
      found.push(other);
      done = other.contents[0].last;
      continue;
    }
    if (tokens[i].sentence !== sentence) {
      sentence = tokens[i].sentence;
      according = accordingIn(reading, sentence);
    }
    const claim =
      taken[i] > SOURCE
        ? (inOtherClause(reading, free, i, taken) ?? byExpectation(reading, taken, i))
        : ((according < 0 || taken[i] !== 0 ? null : byAccording(reading, taken, i, according, done)) ??
          byWord(reading, taken, i) ??
          byExpectation(reading, taken, i));
    if (claim === null) continue;
    found.push(claim);
    done = claim.contents[0].last;
  }
  return found.map((claim) => assembleFound(reading, claim, CONFIDENCE));
}

/** How far in front of a figure the word is looked for that begins another clause. */
const CLAUSE_REACH = 14;

/** "…, but [rescuers put the dead at 45]": a clause of its own that a content before it, of those in `taken` if given, has swallowed. */
function inOtherClause(reading: Reading, free: Uint8Array, at: number, taken?: Uint8Array): Found | null {
  const { tokens, classes, sentences } = reading;
  const { first } = sentences[tokens[at].sentence];
  for (let i = at - 3; i > Math.max(first, at - CLAUSE_REACH); i--) {
    if (!/^(?:but|while|though|whereas)$/.test(tokens[i].lower) || classes[i - 1] !== COMMA) continue;
    const claim = byWord(reading, free, at, i + 1);
    const isSwallowed = taken === undefined || taken[i] >= CONTENT;
    return claim !== null && claim.source.first === i + 1 && isSwallowed ? claim : null;
  }
  return null;
}
