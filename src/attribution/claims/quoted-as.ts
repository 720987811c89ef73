import { raise, type Claim } from "../claim.js";
import type { Range } from "../ranges.js";
import type { Cue } from "../cues/cue.js";
import type { Reading } from "../reading.js";
import { LEFT, type SourceCandidate } from "../source.js";
import { AS, BE, COMMA, isFiniteVerb, SAID, VBN } from "../words/word-classes.js";

/** Most tokens between a verb and its "as": "quoted [a senior official at the trade ministry] as saying". */
const FARTHEST = 14;

/** How sure it is that whoever is quoted "as saying" said it. */
const SURE = 0.75;

/** The verb of "[quoted] Dahl as saying"; -1 for any other cue, and for "Dahl was quoted as saying", which is one. */
function verbOf({ tokens, classes, sentences, phraseAt }: Reading, { head, sentence }: Cue): number {
  if (classes[head] !== SAID || classes[head - 1] !== AS) return -1;
  const least = Math.max(sentences[sentence].first, head - FARTHEST);
  for (let i = head - 2; i >= least; i--) {
    const { lemma } = tokens[i];
    if (lemma !== "quote" && lemma !== "cite") {
      if (isFiniteVerb(classes[i])) return -1;
      continue;
    }
    const passive = classes[i] === VBN && classes[i - 1] === BE;
    return passive || i + 2 >= head || phraseAt[i + 1] === undefined ? -1 : i;
  }
  return -1;
}

/** Who is quoted, as the source of "saying": "quoted [Dahl, the mayor,] as saying"; null where nobody is. */
export function quotedPerson(reading: Reading, cue: Cue): SourceCandidate | null {
  const verb = verbOf(reading, cue);
  if (verb < 0) return null;
  const { first, head } = reading.phraseAt[verb + 1]!;
  return { first, last: cue.head - 1, slot: LEFT, head };
}

/** What stands before a cue and its source, without the comma between. */
function contentBefore({ classes, sentences }: Reading, { cue, source }: Claim): Range {
  const { first } = sentences[cue.sentence];
  const last = Math.max(first + 1, source.head < 0 ? cue.first : Math.min(source.first, cue.first));
  return { first, last: last - 1 > first && classes[last - 1] === COMMA ? last - 1 : last };
}

/**
 * Parts what is quoted from who passes it on: "The agency quoted [Dahl as saying it was over]" is the agency's, "[it was
 * over]" is Dahl's. Where nothing follows, as in '"It is over," the agency quoted Dahl as saying', all is Dahl's.
 */
export function partQuoted(reading: Reading, claims: readonly Claim[]): void {
  let outer: Claim | null = null;
  for (const claim of claims) {
    const verb = verbOf(reading, claim.cue);
    if (verb < 0) {
      outer = claim;
      continue;
    }
    raise(claim, SURE);
    if (outer?.cue.head !== verb) continue;
    const behind = claim.contents.filter(({ first }) => first > claim.cue.head);
    if (behind.length > 0) {
      claim.contents = behind;
      outer.contents = [{ first: verb + 1, last: behind[behind.length - 1].last }];
    } else {
      claim.contents = [contentBefore(reading, outer)];
      outer.contents = [];
    }
  }
}
