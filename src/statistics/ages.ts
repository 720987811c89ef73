import { PLACE_LEADS, POLICE_WORDS } from "../lexicon/figures.js";
import { PERSON_NOUNS } from "../lexicon/person-nouns.js";
import { wordSet } from "../lexicon/words.js";
import type { Token } from "../text/token.js";
import { remake, YEARS, type Quantity } from "./figure.js";
import { isCalendar } from "./units/time-units.js";

/** Those who are of an age: "two-thirds of [them] under 18"; not "[schools] under 18". */
const GROWING = /^(?:child|children|them|those|people|voters|adults|women|men|girls|boys|residents)$/;

/**
 * "Tom Smith, 42,", "aged 42", "aged between 18 and 65", "turned 30", "children under five" and, of police, "Tom Smith (42)":
 * a lone number up to 120; not "in Oslo, 12 died", "turned 30 cars over".
 */
export function withAge(p: readonly Token[], a: Quantity): Quantity {
  if (a.unit !== null || !Number.isInteger(a.value) || a.value < 1 || a.value > 120) return a;
  const { first } = a;
  if (first === 0) return a;
  const lead = a.high !== null && /^(?:between|from)$/.test(p[first - 1].lower) ? first - 2 : first - 1;
  // "Tom Smith, now 42,"
  const comma = p[first - 1].lower === "now" && first > 1 ? first - 2 : first - 1;
  const aged =
    /^age[ds]?$/.test(p[p[lead]?.lower === "of" ? lead - 1 : lead]?.lower ?? "") ||
    (p[lead]?.lemma === "turn" && !isCounting(p, a.last)) ||
    isOfPerson(p, a) ||
    (p[comma].kind === "comma" && isPerson(p, comma - 1) && isSet(p, a.last)) ||
    (p[first - 1].kind === "open" && p[a.last]?.kind === "close" && isOfPolice(p, first - 2)) ||
    // "65 and older"
    (/^(?:and|or)$/.test(p[a.last]?.lower ?? "") && /^(?:old|young)er$/.test(p[a.last + 1]?.lower ?? "")) ||
    // "children under five"
    (/^(?:under|over)$/.test(p[first - 1].lower) &&
      GROWING.test(p[first - 2]?.lower ?? "") &&
      p[a.last]?.tag !== "NNS");
  return aged ? remake(a, a.last, "age", a.value, { ...YEARS }) : a;
}

/** "She was [89].", "her son, who is [58],", "At [41] she led it", "dies at [91]"; not "he was 43 for 50", "it was 89". */
function isOfPerson(p: readonly Token[], { first, last }: Quantity): boolean {
  if (/^(?:is|was|'s)$/.test(p[first - 1].lower))
    return /^(?:s?he|who)$/.test(p[first - 2]?.lower ?? "") && /^(?:comma|stop)?$/.test(p[last]?.kind ?? "");
  if (p[first - 1].lower !== "at") return false;
  return first === 1
    ? /^s?he$/.test(p[p[last]?.kind === "comma" ? last + 1 : last]?.lower ?? "")
    : p[first - 2].lemma === "die" && isSet(p, last);
}

/** How far behind a number what it counts is looked for, in pieces. */
const REACH = 4;

/** "turned 30 [stolen cars] over": whether the number counts what comes behind; not "turned 30 last year". */
function isCounting(p: readonly Token[], last: number): boolean {
  for (let i = last; i < Math.min(p.length, last + REACH); i++) {
    if (p[i].tag === "NNS" || p[i].lower === "people") return true;
    if (!/^(?:JJ|VB[DN]|NNP?|CC)$/.test(p[i].tag)) return false;
  }
  return false;
}

/** Longest name, in pieces. */
const LONGEST = 5;

/** Prepositions of places and times: "[in] Oslo, 12 died"; not "[of] Oslo, 12 died". */
const WHERE: ReadonlySet<string> = /* @__PURE__ */ wordSet(PLACE_LEADS);

/** Whether somebody may be named or meant by what ends at piece `at`: "Ola Berg", "a nurse"; not "in Oslo", "Monday". */
function isPerson(p: readonly Token[], at: number): boolean {
  const token = p[at] as Token | undefined;
  if (token === undefined) return false;
  if (PERSON_NOUNS.has(token.lower)) return true;
  if (token.shape !== "capital") return false;
  let first = at;
  while (first > 0 && first > at - LONGEST && p[first - 1].tag === "NNP") first--;
  if (first === at && isCalendar(token.lower)) return false;
  const before = first > 0 ? p[first - 1] : undefined;
  // "hit by Ola Berg, 42," and "by Oslo, 12 died"
  return before === undefined || !WHERE.has(before.lower) || (before.lower === "by" && first < at);
}

/** Words of those whose ages stand in brackets behind their names: "[injured] Tom Lund (46)"; those of a match have goals and points there. */
const OF_POLICE: ReadonlySet<string> = /* @__PURE__ */ wordSet(POLICE_WORDS);

/** Words of a match, whose players are injured too: "Tom Lund (46) [scored]"; not "score". */
const OF_MATCH =
  /^(?:goals?|scored|scorers?|wickets?|innings|assists?|rebounds?|penalt(?:y|ies)|strikers?|midfielders?)$/;

/** How far around a name such a word is looked for, in pieces. */
const AROUND = 40;

/** "Police arrested Tom Lund ([46])"; not "Tom Lund (46) scored before Ola Berg was injured". */
function isOfPolice(p: readonly Token[], at: number): boolean {
  if (at < 1 || p[at].tag !== "NNP" || p[at - 1].tag !== "NNP") return false;
  const last = Math.min(p.length, at + AROUND);
  let found = false;
  for (let i = Math.max(0, at - AROUND); i < last; i++) {
    if (OF_MATCH.test(p[i].lower)) return false;
    found ||= OF_POLICE.has(p[i].lower);
  }
  return found;
}

/** Whether what stands behind an age comes at `last`: a mark, or "of Oslo"; not "of the 20". */
function isSet(p: readonly Token[], last: number): boolean {
  const next = p[last] as Token | undefined;
  if (next?.lower === "of") return p[last + 1]?.tag === "NNP";
  return next === undefined || /^(?:comma|colon|stop|dash)$/.test(next.kind);
}
