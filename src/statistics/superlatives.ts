/** "steepest", "weakest", which the lexicon need not know; not "forest", "protest". */
const SUPERLATIVE =
  /^(?!forest|interest|protest|contest|harvest|arrest|request|conquest|midwest)[a-z]{3,}est$|^(?:best|worst|most|least)$/;

/** Whether a word is a superlative by its form: "largest", "most"; not "forest". */
export function isSuperlative(lower: string): boolean {
  return SUPERLATIVE.test(lower);
}
