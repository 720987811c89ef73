/** Who or what a mention can stand for; `unknown` is a name that nothing says more about. */
export type Nature = "person" | "organization" | "group" | "document" | "place" | "unknown";

export type Gender = "male" | "female" | null;

/** Which of two with one name is meant: the father or the son. */
export type Generation = "elder" | "younger" | null;

/** A half-open range of token indexes. */
export interface TokenRange {
  first: number;
  last: number;
}

/** Whether what is told of two, a gender or a generation, lets them be one: where either is unknown, or both are the same. */
export function mayAgree<Told>(a: Told | null, b: Told | null): boolean {
  return a === null || b === null || a === b;
}
