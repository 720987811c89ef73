import { countBefore } from "../text/bisect.js";
import type { Attribution, Quote } from "../article/types.js";

/** "I", "me", "my"; not "Mr". */
const FIRST_PERSON = /^(?:I|me|my)$/i;

/** An attribution whose source is "I", and the one whose words those are, by their indexes. */
interface FirstPerson {
  index: number;
  speaker: number;
}

/** The attributions whose source is "I" inside a quotation that is somebody's. */
export function speakersOfI(quotes: readonly Quote[], attributions: readonly Attribution[]): FirstPerson[] {
  const found: FirstPerson[] = [];
  let owners: Int32Array | null = null;
  for (let index = 0; index < attributions.length; index++) {
    const { source } = attributions[index];
    if (source === null || source.text.length > 2 || !FIRST_PERSON.test(source.text)) continue;
    const quote = quoteAt(quotes, source.start);
    if (quote < 0) continue;
    owners ??= ownersOf(quotes, attributions);
    if (owners[quote] >= 0 && owners[quote] !== index) found.push({ index, speaker: owners[quote] });
  }
  return found;
}

/** For each quote the index of the first attribution that it is said in; -1 if there is none. */
function ownersOf(quotes: readonly Quote[], attributions: readonly Attribution[]): Int32Array {
  const owners = new Int32Array(quotes.length).fill(-1);
  attributions.forEach(({ quotes: said }, index) => {
    for (const quote of said) if (owners[quote] < 0) owners[quote] = index;
  });
  return owners;
}

/** Index of the last quote that begins before `offset`, or of the one around it, if it lies inside; else -1. */
function quoteAt(quotes: readonly Quote[], offset: number): number {
  let at: number | null = countBefore(quotes.length, (i) => quotes[i].start <= offset) - 1;
  while (at !== null && at >= 0 && quotes[at].end <= offset) at = quotes[at].parent;
  return at ?? -1;
}
