import type { StatisticKind } from "../../article/types.js";

/** A unit behind an amount, up to piece `last` (excluded), with its UCUM code where there is one. */
export interface Unit {
  last: number;
  kind: StatisticKind;
  code: string | null;
}
