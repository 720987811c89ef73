import type { Token } from "../../text/tokens.js";
import { claimed, stopOf } from "./figure-ends.js";
import { isVerbInside, ownerOf, possessorOf, subjectOf } from "./figure-owners.js";
import {
  DECIDING,
  ESTIMATING,
  EXPECTED,
  FINDING,
  GIVEN,
  KEEPING,
  LEVELLING,
  MOVED,
  MOVING,
  NAMING,
  OWN,
  PLANS,
  REPORTING,
} from "./figure-verbs.js";
import type { Found } from "../found.js";
import { CONTENT } from "../known-tokens.js";
import type { Reading } from "../reading.js";
import { BE, COMMA, DASH, HAVE, IT, SEMICOLON, TO, WHICH, WHO, isFiniteVerb } from "../words/word-classes.js";

/** How far in front of a figure its verb or noun is looked for, in tokens. */
const REACH = 18;

/** Reads back from the figure at token `at` to a verb or noun that claims it. */
export function byWord(
  reading: Reading,
  taken: Uint8Array,
  at: number,
  first = reading.sentences[reading.tokens[at].sentence].first,
): Found | null {
  const { tokens, classes, run } = reading;
  // the last preposition before the figure; whether no verb or comma, or a verb, stands between it and where we are
  let joint = "";
  let plain = true;
  let clause = false;
  // a comma, and behind it no subject: ", killed 12"
  let broken = false;
  let moved = false;
  let given = false;
  for (let i = at - 1; i >= Math.max(first, at - REACH); i--) {
    const { lower, lemma, tag } = tokens[i];
    const c = classes[i];
    if (taken[i] >= CONTENT || run[i] >= 0 || c === SEMICOLON || c === DASH) return null;
    if (tag === "VBD" || tag === "VBZ" || tag === "VBP" || (tag === "VBN" && classes[i - 1] === HAVE)) {
      const claims =
        (ESTIMATING.has(lemma) && !broken) ||
        (DECIDING.has(lemma) && classes[i + 1] === TO) ||
        (clause && FINDING.has(lemma)) ||
        (plain &&
          ((joint === "at" && LEVELLING.has(lemma)) ||
            (joint === "at" && c === HAVE && classes[i + 1] === IT) ||
            (joint === "as" && lemma === "give" && given) ||
            (joint === "of" && NAMING.has(lemma)) ||
            ((joint === "" || joint === "of") && REPORTING.has(lemma)) ||
            (joint === "of" && lemma === "give" && given) ||
            (moved && MOVING.has(lemma) && /^(?:to|from|by)$/.test(joint)) ||
            (moved && KEEPING.has(lemma) && joint === "at")));
      const source = claims ? subjectOf(reading, i, first) : null;
      // "which had reported a loss of $4 million, will close"
      const relative = source !== null && (classes[source.first] === WHICH || classes[source.first] === WHO);
      if (source !== null) return claimed(source, i, stopOf(reading, taken, at, relative));
    } else if (plain && PLANS.has(lower)) {
      const owned = ownerOf(reading, i);
      // "a decision by the 12 members to close" is of no figure
      if (owned !== null && owned.from < at)
        return {
          ...owned,
          cue: { first: i, last: i + 1 },
          contents: [
            {
              first: owned.from,
              last: stopOf(reading, taken, at, true, tokens[owned.from].lower !== "that"),
            },
          ],
        };
    }
    if (c === BE && plain && i > first && OWN.has(tokens[i - 1].lower)) {
      const source = possessorOf(reading, i - 1);
      if (source !== null)
        return {
          source,
          cue: { first: i - 1, last: i },
          contents: [{ first: i + 1, last: stopOf(reading, taken, at) }],
        };
    }
    if (
      (tag === "NNS" || tag === "NN") &&
      (plain ? EXPECTED.has(lemma) || (joint === "at" && LEVELLING.has(lemma)) : ESTIMATING.has(lemma)) &&
      isVerbInside(reading, i)
    )
      return claimed(
        { first: reading.phrases[reading.body.phraseAt[i]].first, last: i },
        i,
        stopOf(reading, taken, at),
      );
    broken ||= c === COMMA && i + 1 < at && isFiniteVerb(classes[i + 1]);
    clause ||= isFiniteVerb(c) && lower !== "unchanged";
    if (clause || c === COMMA) plain = false;
    moved ||= plain && MOVED.has(lower);
    given ||= plain && GIVEN.has(lower);
    if (joint === "" && (tag === "IN" || tag === "TO") && !belongsToFigure(tokens, i)) joint = lower;
  }
  return null;
}

const MANY = /^(?:many|much|few|little|high|low)$/;

/** Prepositions that say how near a figure is: "more [than] 40", "[over] 40", "up [to] 40", "[at] least 40", "[as] many [as] 40". */
function belongsToFigure(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.lower ?? "";
  const next = tokens[i + 1]?.lower ?? "";
  switch (tokens[i].lower) {
    case "to":
      return /^(?:up|closer?|nearer|down)$/.test(before);
    case "at":
      return next === "least" || next === "most";
    case "as":
      return MANY.test(before) || MANY.test(next);
    default:
      return /^(?:than|over|around|about|under|between|nearly)$/.test(tokens[i].lower);
  }
}
