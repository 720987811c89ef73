import type { Claim } from "../claim.js";
import type { Range } from "../ranges.js";

/** A claim that is reported, with all its contents, and how it is known. */
export interface Settled {
  claim: Claim;
  contents: Range[];
  basis: "explicit" | "continued" | "inferred";
  /** Runs in its contents that are another's. */
  others: number[];
}

/** The claims that are reported, and the one each quotation belongs to, or -1. */
export interface Settlement {
  settled: Settled[];
  ownerOf: Int32Array;
  /** 1 for each run that is nobody's words. */
  terms: Uint8Array;
}
