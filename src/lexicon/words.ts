/** A set of the words in a string, separated by spaces. Callers mark the call pure, so that bundlers may drop it. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
