import { ANGULAR, UNIT_FOLLOWERS } from "../../lexicon/figures.js";
import { wordSet } from "../../lexicon/words.js";
import type { Token } from "../../text/token.js";

/** Words that make degrees an angle: "[turned] 90 degrees"; not "[rose] 90 degrees". */
const ANGLES: ReadonlySet<string> = /* @__PURE__ */ wordSet(ANGULAR);

/** Whether the degrees at `at` are an angle: "turn 90 degrees", "40 degrees north". */
export function isAngle(p: readonly Token[], at: number): boolean {
  const next = p[at + 1]?.lower ?? "";
  return /^(?:north|south|east|west|latitude|longitude|angle|[nsew])$/.test(next) || hasWord(p, at, ANGLES);
}

/** Whether one of a few words stands within six pieces before `at` or three behind. */
export function hasWord(p: readonly Token[], at: number, words: ReadonlySet<string>): boolean {
  for (let i = Math.max(0, at - 6); i < Math.min(p.length, at + 4); i++)
    if (words.has(p[i].lower)) return true;
  return false;
}

/** What may stand behind a unit of one letter. */
const FOLLOWERS: ReadonlySet<string> = /* @__PURE__ */ wordSet(UNIT_FOLLOWERS);

/** Whether nothing that a noun phrase goes on with stands at `at`. */
export function isFree(p: readonly Token[], at: number): boolean {
  const next = p[at];
  if (next === undefined || next.kind !== "word") return next?.kind !== "number" || next.spaced;
  return FOLLOWERS.has(next.lower);
}
