import { factsOf, type Evidence, type Position } from "./facts.js";
import { LABEL_WORDS } from "../../lexicon/labels.js";
import { bareEvidence } from "./bare-evidence.js";
import type { PrintedDate } from "./date.js";
import type { Reading } from "./tail.js";
import { isCity } from "./geography.js";

/** The rules. Above each stands what it must take, and what it must not. */
export function evidenceFor(text: string, reading: Reading, position: Position): Evidence {
  const { places, agency, date, separator, follower } = reading;
  const [first] = places;
  const facts = factsOf(text, reading);
  const { separated, capitals, known, opens } = facts;

  if (first === undefined) return placeless(reading, position, opens);
  // Inside a line only what no sentence has: "… By Marc Lund HAVANA (Reuters) -"
  if (
    !position.atLineStart &&
    !(agency?.bracketed && agency.name !== null && separator === "dash" && first.shape === "caps")
  )
    return 0;
  // "UPDATE 1 -", "THE WEEK, March 3 -", "JAN9 --"; but "OLD GREENWICH, Conn.," is a place
  const named = agency !== null && agency.name !== null && agency.bracketed && separated;
  if (!known && !named && first.words.some((word) => LABEL_WORDS.has(word.toLowerCase()) || /\d/.test(word)))
    return 0;

  if (agency !== null && agency.name !== null) {
    if (!(separated || separator === "line" || opens) || !(agency.bracketed || date || separator !== "none"))
      return 0;
    // "Nagpur, Mar 4 (PTI) Farm Minister", "Shiraz, Feb 2, IRNA –"
    if (known || date) return 3;
    // "LORETO (Reuters) -"; not "Canadian Pacific (CP) confirms", nor "Fires spread (AP)" as a headline
    return separated && first.shape !== "lower" && first.words.length <= 5 ? 3 : 0;
  }
  if (agency !== null || reading.emptied) {
    // "BEREA, Ohio (Ticker) -", "--( )--", "SAN SALVADOR, 3 JAN 90 (DOMESTIC SERVICE) --"; not "England (Group A): 10th"
    if (separator === "dash" && (known || date || (capitals && first.words.length <= 3))) return 3;
    // "Benta, Pahang, May 3 (Harbour Wire):"
    if (separated && date && reading.parted && first.words.length <= 3) return 3;
    return (date || isCity(first.key)) && known && (separated || opens) ? 3 : 0;
  }
  if (date === null) return bareEvidence(text, reading, position, facts);

  const short = first.words.length <= (first.shape === "caps" ? 4 : 3);
  if (!known && (!short || (!reading.parted && !isIso(date)))) return 0;
  // "NEW DELHI, AUG 29:", "st paul, april 7 -", "THENS, Aug. 17 -"; not "OMAHA PRICES APRIL 7 -"
  if (separated) return 3;
  if (!opens || first.shape === "lower" || (follower !== null && follower.gap === 0)) return 0;
  if (
    follower?.kind === "number" ||
    follower?.kind === "open" ||
    (separator === "line" && !known && !position.proseFollows && !isIso(date))
  )
    return 0;
  // "Seoul, Dec 17 Ukrainian President", "Srinagar, March 16" on its line; not "London, May 12 will be"
  if (known) return 3;
  return first.shape === "caps" || position.proseBefore === 0 ? 2 : 0;
}

/** "1996-08-22", with or without a comma before it. */
function isIso(date: PrintedDate): boolean {
  return date.year !== null && date.end - date.start === 10;
}

/** A dateline without a place: an agency, or a date, and a dash. */
function placeless(reading: Reading, position: Position, opens: boolean): Evidence {
  const { agency, date, separator, follower } = reading;
  const dash = separator === "dash";
  if (agency !== null && agency.name !== null) {
    if (!opens && !dash) return 0;
    // "(Reuters) -", "Sept. 1 (Bloomberg) --", "(CNN) President"; inside a line only with a dash
    if (agency.bracketed) {
      if (dash) return 3;
      return position.atLineStart && position.proseBefore === 0 && (date !== null || follower !== null)
        ? 3
        : 0;
    }
    // "AP - Police"
    return dash && position.atLineStart && position.proseBefore === 0 && agency.start === reading.start
      ? 2
      : 0;
  }
  if (!position.atLineStart || position.proseBefore > 0 || date?.day == null || !dash) return 0;
  // "SEPTEMBER 13, 2004 (COMPUTERWORLD) -"
  if (agency?.bracketed) return 3;
  // "AUGUST 25, 2004 -- The", "APRIL 7 - Soybeans"; not "MAR8 -- --"
  return agency === null && follower !== null && follower.gap > 0 ? (date.year === null ? 1 : 2) : 0;
}
