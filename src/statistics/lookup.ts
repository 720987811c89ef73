/** The entries of a `code: "form form"` table, turned around: form to code. */
export function byForm(table: Record<string, string>, separator = " "): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const [code, forms] of Object.entries(table))
    for (const form of forms.split(separator)) if (form !== "" && !map.has(form)) map.set(form, code);
  return map;
}

/** A map from a string of `word/CODE` pairs. */
export function fromPairs(pairs: string): ReadonlyMap<string, string> {
  return new Map(pairs.split(" ").map((pair) => pair.split("/") as [string, string]));
}

/** A map from an object's own entries. */
export function fromEntries<T>(table: Record<string, T>): ReadonlyMap<string, T> {
  return new Map(Object.entries(table));
}

/** What a map says of a word or, where it ends in "s", of the word without it: "kilometres", "dollars". */
export function singularIn<T>(map: ReadonlyMap<string, T>, word: string): T | undefined {
  return map.get(word) ?? (word.length > 3 && word.endsWith("s") ? map.get(word.slice(0, -1)) : undefined);
}
