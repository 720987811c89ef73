import { EXPECTERS, EXPECTING, FIGURE_NOUNS, FIGURE_VERBS } from "../../lexicon/figure-claims.js";
import { wordSet } from "../../lexicon/words.js";

/** Verbs that put a level on something: "put the loss at 5 million". */
export const LEVELLING: ReadonlySet<string> = /* @__PURE__ */ wordSet(FIGURE_VERBS.at);

/** Verbs that move what is estimated: "raised its forecast to 3 percent". */
export const MOVING: ReadonlySet<string> = /* @__PURE__ */ wordSet(FIGURE_VERBS.move);

/** Verbs that let it be: "left its forecast unchanged at 3 percent". */
export const KEEPING: ReadonlySet<string> = /* @__PURE__ */ wordSet(FIGURE_VERBS.keep);

/** What they move. */
export const MOVED: ReadonlySet<string> = /* @__PURE__ */ wordSet(FIGURE_NOUNS.moved);

/** What is given of a count: "gave a figure of 29". */
export const GIVEN: ReadonlySet<string> = /* @__PURE__ */ wordSet(FIGURE_NOUNS.given);

/** What somebody has that is a figure: "[its] own figure is 29". */
export const OWN: ReadonlySet<string> = /* @__PURE__ */ wordSet(FIGURE_NOUNS.own);

/** "[gave] a figure of 29", "[gave] the number as 29". */
export const GIVING: ReadonlySet<string> = /* @__PURE__ */ wordSet("give");

/** "[has] it at 5 million". */
export const HAVING: ReadonlySet<string> = /* @__PURE__ */ wordSet("have has had");

/** Verbs that name a figure: "spoke of 65 wounded". */
export const NAMING: ReadonlySet<string> = /* @__PURE__ */ wordSet(FIGURE_VERBS.of);

/** Verbs that decide on a figure: "voted to pay 5 million". */
export const DECIDING: ReadonlySet<string> = /* @__PURE__ */ wordSet(FIGURE_VERBS.to);

/** Verbs whose object is a figure: "reported 906 attacks". */
export const REPORTING: ReadonlySet<string> = /* @__PURE__ */ wordSet(FIGURE_VERBS.object);

/** Verbs that a clause with a figure follows: "estimate there are 40". */
export const ESTIMATING: ReadonlySet<string> = /* @__PURE__ */ wordSet(FIGURE_VERBS.clause);

/** Verbs that such a clause follows too, but only one with a verb: "found 40 were left", not "found 40 coins". */
export const FINDING: ReadonlySet<string> = /* @__PURE__ */ wordSet(FIGURE_VERBS.finding);

/** Who expects figures: "[analysts] had expected", "[economists'] forecasts of 3 percent". */
export const FORESEEING: ReadonlySet<string> = /* @__PURE__ */ wordSet(EXPECTERS);

/** How they expect them. */
export const EXPECTED: ReadonlySet<string> = /* @__PURE__ */ wordSet(EXPECTING);

/** What they have of them. */
export const EXPECTATIONS: ReadonlySet<string> = /* @__PURE__ */ wordSet(FIGURE_NOUNS.expected);

/** Nouns that somebody's figure follows: "her plan to hire 40". */
export const PLANS: ReadonlySet<string> = /* @__PURE__ */ wordSet(FIGURE_NOUNS.owned);
