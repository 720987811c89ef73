/** Tokens `first` to `last`, `last` not included. */
export interface Range {
  first: number;
  last: number;
}

/** Whether a token stands in one of some ranges. */
export function isWithin(ranges: readonly Range[], token: number): boolean {
  for (const { first, last } of ranges) if (token >= first && token < last) return true;
  return false;
}
