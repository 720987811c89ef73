/** A set of the words in a string, separated by spaces. Callers mark the call pure, so that bundlers may drop it. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** Whether a set has a word or, where it ends in "s", the word without it: "reporters" where it has "reporter". */
export function holdsOneOf(words: ReadonlySet<string>, word: string): boolean {
  return words.has(word) || (word.endsWith("s") && words.has(word.slice(0, -1)));
}

/** What a map says of a word or, where it ends in "s", of the word without it: "kilometres", "dollars". */
export function singularIn<T>(map: ReadonlyMap<string, T>, word: string): T | undefined {
  return map.get(word) ?? (word.length > 3 && word.endsWith("s") ? map.get(word.slice(0, -1)) : undefined);
}

/** Each word to the name of the list it stands in; of a word in several, the last. To be called as `wordSet` is. */
export function wordLists<Name extends string>(
  lists: Readonly<Partial<Record<Name, string>>>,
  separator = " ",
): Map<string, Name> {
  const all = new Map<string, Name>();
  for (const name in lists) for (const word of lists[name]!.split(separator)) all.set(word, name);
  return all;
}

/** Each word of "word/CODE word/CODE" to its code. To be called as `wordSet` is. */
export function wordPairs(pairs: string): ReadonlyMap<string, string> {
  return new Map(pairs.split(" ").map((pair) => pair.split("/") as [string, string]));
}

/** Each word of a table to what the table says of it. To be called as `wordSet` is. */
export function wordMap<T>(table: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(table));
}

/** Each name of "CODE name,name|CODE name" to its code. To be called as `wordSet` is. */
export function namesByCode(entries: string): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const entry of entries.split("|")) {
    const space = entry.indexOf(" ");
    const code = entry.slice(0, space);
    for (const name of entry.slice(space + 1).split(",")) codes.set(name, code);
  }
  return codes;
}

/** The words in a string, each with its place in it, counted from `first`. To be called as `wordSet` is. */
export function wordNumbers(words: string, first: number): ReadonlyMap<string, number> {
  return new Map(words.split(" ").map((word, index) => [word, first + index]));
}

/**
 * Words as a release holds long lists of them: in the order of the alphabet, each as the number of letters that it
 * shares with the one before, nine at most, and those behind: "0abandon2hor2ove" is "abandon abhor above".
 */
export function fold(words: readonly string[]): string {
  let before = "";
  let folded = "";
  for (const word of [...new Set(words)].sort()) {
    let shared = 0;
    while (shared < 9 && shared < word.length && word[shared] === before[shared]) shared++;
    folded += `${shared}${word.slice(shared)}`;
    before = word;
  }
  return folded;
}

/** The words that `fold` folded, separated by spaces. */
export function unfold(folded: string): string {
  let word = "";
  return folded
    .split(/(?=\d)/)
    .map((part) => (word = word.slice(0, Number(part[0])) + part.slice(1)))
    .join(" ");
}
