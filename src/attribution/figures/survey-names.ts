import { FINDING_VERBS, RECORD_NOUNS, SURVEYING } from "../../lexicon/surveys.js";
import { wordSet } from "../../lexicon/words.js";
import type { Body } from "../../text/body.js";
import type { Token } from "../../text/token.js";
import type { Range } from "../ranges.js";

const RECORDS: ReadonlySet<string> = /* @__PURE__ */ wordSet(RECORD_NOUNS);

/** Verbs that a survey's findings follow, whatever stands between: "found last week that", "put him at 5 percent". */
export const FINDS: ReadonlySet<string> = /* @__PURE__ */ wordSet(FINDING_VERBS);

/** Participles of how a survey came to be, behind its name: "released Monday", "of 800 voters, conducted in May". */
const MADE: ReadonlySet<string> = /* @__PURE__ */ wordSet(SURVEYING);

/** Words that lead on from a survey's name to what it is of. */
const HANGING: ReadonlySet<string> = /* @__PURE__ */ wordSet("of from by among");

/** Most names with strokes between them that one survey has: "a Delta/Union/Herald poll". */
const MOST_NAMES = 5;

/** Longest name of a survey behind its noun, in tokens. */
const REACH = 16;

/** "a Delta [poll]", "a Delta [poll] Jan. 17", "the Delta [average] shows", where a verb may pass for a noun; not "[poll] results". */
export function endsName({ tokens, phraseAt }: Body, noun: number): boolean {
  const phrase = phraseAt[noun];
  if (phrase === undefined) return false;
  if (phrase.head === noun) return true;
  const next = tokens[noun + 1];
  return FINDS.has(next.lower) || (next.tag === "NNP" && tokens[noun + 2]?.tag === "CD");
}

/** The name of the survey that has its noun at `noun`, between two tokens. */
export function nameOf(body: Body, noun: number, begin: number, stop: number): Range {
  return { first: nameStart(body, noun, begin), last: nameEnd(body.tokens, noun + 1, stop) };
}

/** Where the name of a survey begins. */
function nameStart({ tokens, phraseAt }: Body, noun: number, begin: number): number {
  let { first } = phraseAt[noun]!;
  // "a Delta/Union national poll", where the name is a phrase of its own
  for (let names = 1; names < MOST_NAMES && first > begin; names++) {
    const joint = tokens[first - 1].text === "/" ? 2 : tokens[first].tag === "JJ" ? 1 : 0;
    const before = joint === 0 || first - joint < begin ? undefined : phraseAt[first - joint];
    if (before === undefined || tokens[before.head].tag !== "NNP") break;
    first = before.first;
  }
  // "the Delta average of polls", where "average" may pass for an adjective
  if (first - 3 >= begin && tokens[first - 1].lower === "of" && RECORDS.has(tokens[first - 2].lower))
    first = (phraseAt[first - 2] ?? phraseAt[first - 3])?.first ?? first;
  return first;
}

/** Where a survey's name ends that has its noun right in front of `at`: with what it is of, when and by whom it was made. */
function nameEnd(tokens: readonly Token[], at: number, stop: number): number {
  const limit = Math.min(stop, at + REACH);
  let open = false;
  let end = at;
  for (let i = at; i < limit; i++) {
    const { lower, kind, tag } = tokens[i];
    if (kind === "comma") {
      if (i + 1 >= limit || !MADE.has(tokens[i + 1].lower)) return open ? i : end;
      open = true;
      continue;
    }
    // "a Delta poll by nearly 9 points"
    if (lower === "by" && /^(?:RB|CD)$/.test(tokens[i + 1]?.tag ?? "")) break;
    if (HANGING.has(lower) || MADE.has(lower)) open = true;
    else if (kind !== "word" && kind !== "number" && kind !== "clitic" && lower !== "/" && lower !== "-")
      break;
    else if (/^(?:VB[DZP]|MD|PRP|WP|WDT)$/.test(tag) || FINDS.has(lower)) break;
    // "of newly filed reports", "of nearly 800 voters", and a name in capitals; not "also found"
    else if (
      tag === "RB" &&
      tokens[i].shape === "lower" &&
      tokens[i + 1]?.lower !== "half" &&
      !/^(?:VBN|CD)$/.test(tokens[i + 1]?.tag ?? "")
    )
      break;
    end = i + 1;
  }
  return end;
}
