import { wordSet } from "../../lexicon/words.js";
import { plainClaim, type PlainSource } from "../claims/plain-claims.js";
import type { Claim } from "../claim.js";
import type { Reading } from "../reading.js";
import { BY, NNP, OF, POS, WITH } from "../words/word-classes.js";

/** What a story announces that is made of somebody's words: "Following are [highlights] of Dahl's speech". */
const SELECTIONS = /* @__PURE__ */ wordSet(
  "following highlights excerpts extracts excerpt extract quotes transcript",
);

/** What somebody says: "Dahl's [comments]", "the [interview] with Dahl". */
const SPEECHES = /* @__PURE__ */ wordSet(
  "comments remarks speech address interview conference testimony statement briefing words",
);

/** How many sentences, the headline's among them, may announce it. */
const MOST_SENTENCES = 4;

/** Most tokens of them that are looked at. */
const MOST_TOKENS = 160;

/** Most words between an owner and the speech: "Dahl's [opening] remarks". */
const NEAR = 3;

/** How sure it is that words which nobody else says are the announced speaker's. */
const SURE = 0.8;

/**
 * The claim of the one whose words a story is announced to be made of: "Following are highlights of [Governor Ida
 * Dahl]'s comments", "Excerpts from an interview with [Ida Dahl]"; null where none is.
 */
export function announcedSpeaker(reading: Reading): Claim | null {
  const { tokens, sentences } = reading;
  let found: PlainSource | null = null;
  for (let s = 0; s < Math.min(MOST_SENTENCES, sentences.length); s++) {
    const { first } = sentences[s];
    const last = Math.min(sentences[s].last, first + MOST_TOKENS);
    let selection = first;
    while (selection < last && !SELECTIONS.has(tokens[selection].lower)) selection++;
    if (selection === last) continue;
    // the body prints more of a name than the headline
    found = speakerIn(reading, selection, last) ?? found;
  }
  return found === null
    ? null
    : plainClaim(reading, found, { first: found.head, last: found.head + 1 }, [], SURE);
}

/** Whose speech is named in tokens `from` to `last`: "[Ida Dahl]'s news conference", "remarks by [Ida Dahl]"; no one's "analysts' comments". */
function speakerIn({ tokens, classes, phraseAt }: Reading, from: number, last: number): PlainSource | null {
  for (let i = from + 1; i < last; i++) {
    if (!SPEECHES.has(tokens[i].lower)) continue;
    for (let mark = i - 1; mark >= i - NEAR && mark > from; mark--) {
      const head = mark - 1;
      if (classes[mark] === POS && classes[head] === NNP)
        return { first: phraseAt[head]?.first ?? head, last: mark, head };
    }
    const join = i + 1 < last ? classes[i + 1] : OF;
    if (join !== BY && join !== WITH && join !== OF) continue;
    const phrase = i + 2 < last ? phraseAt[i + 2] : undefined;
    if (phrase !== undefined && classes[phrase.head] === NNP)
      return { first: phrase.first, last: phrase.last, head: phrase.head };
  }
  return null;
}
