import { LABEL_WORDS, NAME_GOES_ON, PLACE_NOUNS } from "../../lexicon/labels.js";
import { MONTHS } from "../../lexicon/months.js";
import type { Evidence, Facts, Position } from "./facts.js";
import type { Reading } from "./tail.js";
import { isCity, isPlace, isPlainCity, placeKey } from "./geography.js";
import { isMentionedAsPlace } from "./mentions.js";

/** Evidence for places alone, without date or agency: by what ends them, and by what is known of them. */
export function bareEvidence(text: string, reading: Reading, position: Position, facts: Facts): Evidence {
  if (facts.separated) return separated(text, reading, position, facts);
  return reading.separator === "line"
    ? onItsLine(reading, position, facts)
    : unseparated(reading, position, facts);
}

/** Places and a dash or colon. */
function separated(text: string, reading: Reading, position: Position, facts: Facts): Evidence {
  const { places, separator, follower } = reading;
  const [first] = places;
  // A headline too may begin so: "Oslo: a city on the water"
  if (first.shape === "lower" || position.proseBefore > 2 || position.isTitle) return 0;
  if (follower === null && !position.proseFollows) return 0;
  // "SIOUX FALLS, S.D. –", "Dekalb, Ill. —", "GUWAHATI:", "Indianapolis – Several"; not "Paris - the city"
  if (places.every((place) => isCity(place.key) || place.areas.length > 0)) {
    if (first.shape === "caps") return 2;
    const plain = places.every((place) => isPlainCity(place.key) || place.areas.length > 0);
    return plain && facts.opens && position.proseBefore === 0 ? 2 : 0;
  }
  const { words } = first;
  // "CELTICS_Activated", "US-led", "ROTTERDAM GRAINS - APR 7"
  if (!facts.capitals || (follower !== null && (follower.gap === 0 || MONTHS.has(follower.lower)))) return 0;
  // "GREECE -", "MICHIGAN -"
  if (isPlace(first.key)) return separator === "dash" ? 2 : 1;
  if (words.some((word) => LABEL_WORDS.has(word.toLowerCase()))) return 0;
  const namesPlace = PLACE_NOUNS.has(words.at(-1)!.toLowerCase());
  // "TACOMA RAINIERS -" is a team, "MIAMI SHORES -" and "RESEARCH TRIANGLE PARK -" are places
  if (
    !namesPlace &&
    words.length > 1 &&
    words.some((_, count) => count > 0 && isCity(placeKey(words.slice(0, count).join(" "))))
  )
    return 0;
  if (words.length > (namesPlace ? 4 : 3)) return 0;
  // "LINDI:", "FOXBOROUGH --"; not "MARK COLVIN:", "PROGRESS:"
  if (namesPlace || isMentionedAsPlace(text, reading.end, words.join(" "))) return 2;
  if (separator === "colon" || position.proseBefore > 1) return 0;
  return words.length <= 2 && words.join("").length >= 4 ? 1 : 0;
}

/** Places on a line of their own above the story: "BAAR, SWITZERLAND", "Pittsburgh". */
function onItsLine(reading: Reading, position: Position, facts: Facts): Evidence {
  const [first] = reading.places;
  if (!facts.known || !position.proseFollows || position.proseBefore > 0 || reading.places.length > 2)
    return 0;
  return isCity(first.key) || (facts.qualified && first.shape === "caps") ? 2 : 0;
}

/**
 * Places and then the story: "TBILISI, Georgia Georgian President", "BOSTON The jury", "SAN JOSE, Calif.Cisco",
 * "NEW YORKFewer", "LOS ANGELES NASA will". Not "WILMINGTON, Delaware, isn't", "BRITAIN has", "CLEVELAND Indians",
 * "BOSTON CELTICS_Activated", "MACAO Publishing & Broadcasting", "TELLING OF THE CRISIS, IN VIRTUAL REALITY".
 */
function unseparated(reading: Reading, position: Position, facts: Facts): Evidence {
  const { places, follower, second } = reading;
  const [first] = places;
  if (
    !facts.capitals ||
    !facts.opens ||
    follower?.kind !== "word" ||
    position.proseBefore > 0 ||
    position.isTitle
  )
    return 0;
  const smallAfter = second?.kind === "word" && second.shape !== "caps";
  if (facts.qualified) return follower.shape === "title" || follower.text.length === 1 || smallAfter ? 2 : 0;
  if (!isCity(first.key) || second?.kind === "and" || second?.text === "amp") return 0;
  // "CINCINNATI University of Cincinnati officials" is a dateline all the same
  if (NAME_GOES_ON.has(follower.lower) && second?.text !== "of") return 0;
  return follower.shape === "title" || smallAfter ? 2 : 0;
}
