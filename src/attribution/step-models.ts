import type { AcceptScorer } from "./claims/acceptance.js";
import type { LeftStartScorer } from "./contents/left-contents.js";
import type { RightEndScorer } from "./contents/right-ends.js";
import type { RightStartScorer } from "./contents/right-start-features.js";
import type { CueScorer } from "./cues/cue-scores.js";
import type { OwnerScorer } from "./settling/owner-features.js";
import type { SourceScorer } from "./sources/source-features.js";

/** The scorers of all steps. */
export interface Models {
  cue: CueScorer;
  source: SourceScorer;
  rightStart: RightStartScorer;
  rightEnd: RightEndScorer;
  leftStart: LeftStartScorer;
  accept: AcceptScorer;
  owner: OwnerScorer;
  /** Index of each lemma that has a weight of its own. */
  lemmas: ReadonlyMap<string, number>;
}
