/** A set of the words in a string, separated by spaces. Callers mark the call pure, so that bundlers may drop it. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** The words in a string, each with its place in it, counted from `first`. To be called as `wordSet` is. */
export function wordNumbers(words: string, first: number): ReadonlyMap<string, number> {
  return new Map(words.split(" ").map((word, index) => [word, first + index]));
}
