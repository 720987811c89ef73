import type { Reading } from "./tail.js";
import { isPlace } from "./geography.js";
import { shouts } from "./mentions.js";

/** Where in the story a reading was found. */
export interface Position {
  /** Whether it begins its line. */
  readonly atLineStart: boolean;
  /** Paragraphs of prose before it. */
  readonly proseBefore: number;
  /** Whether the line behind it begins like prose: matters for a dateline on a line of its own. */
  readonly proseFollows: boolean;
  /** Whether the line could be a headline: the first, short, without a stop, with text below. */
  readonly isTitle: boolean;
}

/** How sure a reading is a dateline: 3, it names an agency or a date; 2, a place that is known; 1, its shape alone; 0, it is none. */
export type Evidence = 0 | 1 | 2 | 3;

/** What the rules ask about a reading. */
export interface Facts {
  /** A dash or colon ends it. */
  readonly separated: boolean;
  /** The first place is in capitals, and the text is not. */
  readonly capitals: boolean;
  /** A state, province or country is printed behind a place. */
  readonly qualified: boolean;
  /** The first place is a city, region or country of the lists, or qualified. */
  readonly known: boolean;
  /** What follows is no small word, nor a comma or bracket that goes on with a sentence. */
  readonly opens: boolean;
}

export function factsOf(text: string, reading: Reading): Facts {
  const { places, separator, follower } = reading;
  const qualified = places.some((place) => place.areas.length > 0);
  return {
    separated: separator === "dash" || separator === "colon",
    capitals: places[0]?.shape === "caps" && !shouts(text, follower),
    qualified,
    // "ABOARD AIR FORCE ONE"
    known:
      qualified || (places.length > 0 && (isPlace(places[0].key) || places[0].key.startsWith("aboard "))),
    opens:
      follower === null ||
      (follower.kind === "word"
        ? follower.shape !== "lower"
        : follower.kind !== "comma" && follower.kind !== "stop" && follower.kind !== "close"),
  };
}
