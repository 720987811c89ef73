import { wordSet } from "./words.js";

/** Words before a colon that say what follows, not who speaks: "UPDATE:", "Related:", "Correction:". */
export const TURN_LABELS = /* @__PURE__ */ wordSet(
  "update updated note notes correction clarification watch photo photos video related read more editor source sources advisory live topics weather interview sketch photograph caption contact tags also details background factbox timeline analysis opinion exclusive breaking full text abstract latest guide review quotes quote comments",
);
