import type { Range } from "./claims.js";
import type { Reading } from "./reading.js";
import type { Settled } from "./settle-claims.js";
import { HE, IT } from "./word-classes.js";

/**
 * For each settled claim the index of the one that passes it on, or -1: the smallest content that holds its cue
 * and all that it attributes. "Yonhap reported that [officials said …]"; not "he said [he believed …]".
 */
export function relaysOf(reading: Reading, settled: readonly Settled[]): Int32Array {
  const { tokens, classes } = reading;
  const relays = new Int32Array(settled.length).fill(-1);
  const owner = new Int32Array(tokens.length).fill(-1);
  const part = new Int32Array(tokens.length).fill(-1);
  const contents: { of: number; part: number; range: Range }[] = [];
  settled.forEach(({ contents: ranges, basis }, of) => {
    if (basis === "explicit") ranges.forEach((range, i) => contents.push({ of, part: i, range }));
  });
  contents.sort((a, b) => b.range.last - b.range.first - (a.range.last - a.range.first) || a.of - b.of);
  for (const { of, part: i, range } of contents) {
    owner.fill(of, range.first, range.last);
    part.fill(i, range.first, range.last);
  }
  settled.forEach(({ claim, contents: own, basis }, index) => {
    if (basis !== "explicit" || claim.source.head < 0) return;
    const source = classes[claim.source.head];
    const outer = owner[claim.cue.head];
    if (outer < 0 || outer === index || source === HE || source === IT) return;
    const { first, last } = settled[outer].contents[part[claim.cue.head]];
    if (own.every((content) => content.first >= first && content.last <= last)) relays[index] = outer;
  });
  return relays;
}
