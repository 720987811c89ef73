import { readModels } from "./models.js";
import { WEIGHTS } from "./weights.js";

/** The scorers that training made. A build puts the same weights packed in place of this module (scripts/pack-models.ts). */
export const MODELS = /* @__PURE__ */ readModels(WEIGHTS);
