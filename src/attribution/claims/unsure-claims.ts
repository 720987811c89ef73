import type { Attribution } from "../../article/types.js";
import type { Claim } from "../claim.js";
import { cueClasses } from "../words/cue-lexicon.js";
import { markTokens } from "../found.js";
import type { Reading } from "../reading.js";
import { CD } from "../words/word-classes.js";

/** A claim that states a figure which is nobody's yet is reported from this probability on. */
const LIKELY = 0.3;

/** What such a claim does: it states something. */
const STATING: Uint8Array = /* @__PURE__ */ cueClasses(
  "say tell report quote announce explain assert concede warn promise show accuse decision-noun",
);

/** What states something of nobody named: "was accused of", "reportedly". */
const UNNAMED: Uint8Array = /* @__PURE__ */ cueClasses("accuse modifier");

/** Numbers that mostly are no figure: "one of them", "the two". */
const SMALL = /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/;

/**
 * Claims too unlikely to be reported for themselves, which state a figure that nothing known has: of 24 figures in PolNeAR's
 * stories that got a source so, 14 have that one there too. Dates, see `dateAt`, are no figures.
 */
export function unsureClaims(
  { tokens, classes, run }: Reading,
  claims: readonly Claim[],
  known: readonly Attribution[],
  dateAt: Int32Array,
): Claim[] {
  const taken = new Uint8Array(tokens.length);
  for (const { source, contents } of known)
    for (const part of source === null ? contents : [source, ...contents]) markTokens(tokens, taken, part, 1);
  return claims.filter(({ cue, source, contents, probability }) => {
    if (probability < LIKELY || (source.head < 0 ? UNNAMED : STATING)[cue.lexical] === 0) return false;
    let figures = 0;
    for (const { first, last } of contents)
      for (let i = first; i < last; i++) {
        if (run[i] >= 0) return false;
        if (classes[i] === CD && taken[i] === 0 && dateAt[i] < 0 && !SMALL.test(tokens[i].lower)) figures++;
      }
    if (figures > 0) for (const { first, last } of contents) taken.fill(1, first, last);
    return figures > 0;
  });
}
