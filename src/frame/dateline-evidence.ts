import { LABEL_WORDS, NAME_GOES_ON } from "../lexicon/labels.js";
import type { Reading } from "./dateline-grammar.js";
import { isCity, isPlace } from "./geography.js";

/** Where in the story a reading was found. */
export interface Position {
  /** Whether it begins its line. */
  readonly atLineStart: boolean;
  /** Paragraphs of prose before it. */
  readonly proseBefore: number;
  /** Whether the line behind it begins like prose: only asked for a dateline on a line of its own. */
  readonly proseFollows: boolean;
  /** The rest of the line, to tell capitals from a text that is all in capitals. */
  readonly shouts: boolean;
  /** What the headline names in brackets at its end: "Stocks fall (AP)". */
  readonly headlineAgency: string | null;
  /** Whether a name occurs behind a preposition of place: "in Foxborough". */
  readonly isMentionedAsPlace: (name: string) => boolean;
}

/**
 * How sure a reading is a dateline: 3, it names an agency or a date and where; 2, a known place and a separator;
 * 1, only its shape; 0, it is none. The rules, each with what it must take and must not:
 */
export function evidenceFor(reading: Reading, position: Position): 0 | 1 | 2 | 3 {
  const { places, agency, date, separator, follower, second } = reading;
  const [first] = places;
  const separated = separator === "dash" || separator === "colon";
  const closed = separated || separator === "line";
  // What follows a dateline is a sentence, or a line's end; behind a dash even one begun small.
  const opens =
    follower === null ||
    (follower.kind === "word"
      ? follower.shape !== "lower"
      : follower.kind !== "comma" && follower.kind !== "stop" && follower.kind !== "close");
  const spaced = follower === null || follower.gap > 0 || separated;
  const knownAgency = agency?.name != null;

  if (first === undefined) return placeless(reading, position, opens);
  if (
    !position.atLineStart &&
    !(knownAgency && agency.bracketed && separator === "dash" && first.shape === "caps")
  )
    return 0;
  if (places.some((place) => LABEL_WORDS.has(place.words[0].toLowerCase()) && !isPlace(place.key))) return 0;

  const capitals = first.shape === "caps" && !position.shouts;
  const qualified = places.some((place) => place.areas.length > 0);
  const known = qualified || isPlace(first.key);
  const dated = date !== null;

  // "Panaji, Jun 18 (PTI) Chief Minister", "WASHINGTON (Reuters) -", "Tehran, Aug 19, IRNA –"; not "the fund (AP) said"
  if (knownAgency && (closed || opens) && (agency.bracketed || dated || separated))
    return known || dated || (separator !== "line" && first.shape !== "lower" && first.words.length <= 5)
      ? 3
      : 0;
  // "BEREA, Ohio (Ticker) -", "--( )--", "SAN SALVADOR, 3 JAN 90 (DOMESTIC SERVICE) --"; not "WINDOWS (Quote, Chart) -"
  if (agency?.bracketed || reading.emptied) {
    if (separated && (known || dated || (capitals && first.words.length <= 3))) return 3;
    if (dated && known && opens) return 3;
    return 0;
  }
  if (agency) return 0;
  // "NEW DELHI, AUG 29:", "st paul, april 7 -", "THENS, Aug. 17 -"; not "Super Tuesday, March 1 - "
  if (dated && separated) return first.words.length <= 4 || known ? 3 : 0;
  // "Seoul, Dec 17 Ukrainian President", "Srinagar, March 16" on its line; not "London, May 12 will be"
  if (dated && opens && spaced)
    return (known || first.shape === "caps" || position.proseBefore === 0) &&
      first.shape !== "lower" &&
      first.words.length <= 4 &&
      followsLikeLede(reading)
      ? known
        ? 3
        : 2
      : 0;
  if (dated) return 0;

  if (separated) return separatedOnly(reading, position, capitals, qualified, opens);
  // "BAAR, SWITZERLAND" and "Pittsburgh" on a line of their own above the story
  if (separator === "line")
    return known &&
      position.proseFollows &&
      position.proseBefore === 0 &&
      (isCity(first.key) || qualified) &&
      places.length <= 2
      ? 2
      : 0;
  // "TBILISI, Georgia Georgian President", "BOSTON The jury", "SAN JOSE, Calif.Cisco", "NEW YORKFewer";
  // not "WILMINGTON, Delaware, isn't", "BRITAIN has", "CLEVELAND Indians", "BOSTON CELTICS_Activated"
  if (!capitals || !opens || follower === null || position.proseBefore > 0) return 0;
  if (follower.kind !== "word" || !followsLikeLede(reading)) return 0;
  if (qualified) return 2;
  if (!isCity(first.key) || NAME_GOES_ON.has(follower.text.toLowerCase())) return 0;
  return follower.shape === "title" || second?.shape !== "caps" ? 2 : 0;
}

/** A dateline without a place: an agency, or a date, and a dash. */
function placeless(reading: Reading, position: Position, opens: boolean): 0 | 1 | 2 | 3 {
  const { agency, date, separator, follower } = reading;
  const dash = separator === "dash";
  if (agency?.name != null) {
    if (!opens && !dash) return 0;
    // "(Reuters) -", "Sept. 1 (Bloomberg) --", "(CNN) President"; inside a line only the first
    if (agency.bracketed)
      return dash ||
        (position.atLineStart && position.proseBefore === 0 && (date !== null || follower !== null))
        ? 3
        : 0;
    // "AP - Police"; the agency is in the headline too, or prints its name in capitals
    return dash && position.atLineStart && position.proseBefore === 0 ? 3 : 0;
  }
  if (!position.atLineStart || position.proseBefore > 0 || date?.day == null) return 0;
  // "SEPTEMBER 13, 2004 (COMPUTERWORLD) -"
  if (agency?.bracketed && dash) return 3;
  // "AUGUST 25, 2004 -- The", "APRIL 7 - 1000 hrs"
  return dash && agency === null && follower !== null && follower.gap > 0 ? (date.year === null ? 1 : 2) : 0;
}

/** Places and a dash or colon, nothing else. */
function separatedOnly(
  reading: Reading,
  position: Position,
  capitals: boolean,
  qualified: boolean,
  opens: boolean,
): 0 | 1 | 2 {
  const { places, separator, follower } = reading;
  const [first] = places;
  const late = position.proseBefore > 3;
  if (follower === null && !position.proseFollows) return 0;
  if (first.shape === "lower" || late) return 0;
  const city = places.every((place) => isCity(place.key) || place.areas.length > 0);
  // "SIOUX FALLS, S.D. –", "Dekalb, Ill. —", "GUWAHATI:", "Indianapolis – Several", "Srinagar: An"; not "Paris - the city"
  if (qualified || city) {
    if (first.shape === "caps") return 2;
    return opens && position.proseBefore === 0 ? 2 : 0;
  }
  if (!capitals || first.words.length > 3) return 0;
  if (isPlace(first.key)) return separator === "dash" ? 2 : 1;
  if (first.words.some((word) => LABEL_WORDS.has(word.toLowerCase()))) return 0;
  const mentioned = position.isMentionedAsPlace(first.words.join(" "));
  // "LINDI:", "FOXBOROUGH --", "AMELIA ISLAND -"; not "MARK COLVIN:", "PROGRESS:", "TACOMA RAINIERS -"
  if (mentioned) return 2;
  if (separator === "colon" || position.proseBefore > 1) return 0;
  return first.words.length <= 2 && first.words.join("").length >= 4 ? 1 : 0;
}

/** Whether what follows begins a sentence: no month, weekday or small word. */
function followsLikeLede(reading: Reading): boolean {
  const { follower, second } = reading;
  if (follower === null) return true;
  if (follower.kind === "number") return second !== null && second.kind === "word";
  return follower.kind === "word" || follower.kind === "other";
}
