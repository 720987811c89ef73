import type { Reading } from "./reading.js";
import type { Settled } from "./settling/settlement.js";
import { HE, IT } from "./words/word-classes.js";

/**
 * For each settled claim the index of the one that passes it on, or -1: the smallest content that holds its cue
 * and all that it attributes. "Yonhap reported that [officials said …]"; not "he said [he believed …]".
 */
export function relaysOf(reading: Reading, settled: readonly Settled[]): Int32Array {
  const { tokens, classes } = reading;
  const relays = new Int32Array(settled.length).fill(-1);
  const contents: { of: number; first: number; last: number }[] = [];
  settled.forEach(({ contents: ranges, basis }, of) => {
    if (basis === "explicit") for (const { first, last } of ranges) contents.push({ of, first, last });
  });
  contents.sort((a, b) => b.last - b.first - (a.last - a.first) || a.of - b.of);
  // for each token the smallest content that holds it
  const smallest = new Int32Array(tokens.length).fill(-1);
  for (let i = 0; i < contents.length; i++) smallest.fill(i, contents[i].first, contents[i].last);
  settled.forEach(({ claim, contents: own, basis }, index) => {
    if (basis !== "explicit" || claim.source.head < 0) return;
    const source = classes[claim.source.head];
    const content = smallest[claim.cue.head];
    if (content < 0 || source === HE || source === IT) return;
    const { of, first, last } = contents[content];
    // what stands behind goes on with what is passed on
    const isHeld = own.every((range) => range.first >= first && (range.last <= last || range.first >= last));
    if (of !== index && isHeld) relays[index] = of;
  });
  return relays;
}
