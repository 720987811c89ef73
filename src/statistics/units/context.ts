import type { Token } from "../../text/tokens.js";

/** Words that make degrees an angle: "[turned] 90 degrees"; not "[rose] 90 degrees". */
const ANGULAR =
  /^(?:rotate|rotates|rotated|turn|turns|turned|angle|tilt|tilted|latitude|longitude|duration|slope|incline)$/;

/** Whether the degrees at `at` are an angle: "turn 90 degrees", "40 degrees north". */
export function isAngle(p: readonly Token[], at: number): boolean {
  const next = p[at + 1]?.lower ?? "";
  return /^(?:north|south|east|west|latitude|longitude|angle|[nsew])$/.test(next) || hasWord(p, at, ANGULAR);
}

/** Whether one of a few words stands within six pieces before `at` or three behind. */
export function hasWord(p: readonly Token[], at: number, words: RegExp): boolean {
  for (let i = Math.max(0, at - 6); i < Math.min(p.length, at + 4); i++)
    if (words.test(p[i].lower)) return true;
  return false;
}

/** Whether nothing that a noun phrase goes on with stands at `at`. */
export function isFree(p: readonly Token[], at: number): boolean {
  const next = p[at];
  if (next === undefined || next.kind !== "word") return next?.kind !== "number" || next.spaced;
  return /^(?:is|are|was|were|and|or|to|in|on|at|by|from|x|of|for|with|than|above|below|long|wide|tall|high|deep|thick|away|per|into|down|up|the|a|while|when|after|before|which|as|equals)$/.test(
    next.lower,
  );
}
