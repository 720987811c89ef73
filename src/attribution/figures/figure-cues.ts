import type { Token } from "../../text/token.js";
import { claimed, stopOf } from "./figure-ends.js";
import { isVerbInside, ownerOf, possessorOf, subjectOf } from "./figure-owners.js";
import {
  DECIDING,
  ESTIMATING,
  EXPECTED,
  FINDING,
  GIVEN,
  GIVING,
  HAVING,
  KEEPING,
  LEVELLING,
  MOVED,
  MOVING,
  NAMING,
  OWN,
  PLANS,
  REPORTING,
} from "./figure-verbs.js";
import type { Found } from "../found.js";
import { CONTENT } from "../known-tokens.js";
import type { Reading } from "../reading.js";
import { BE, COMMA, DASH, HAVE, IT, SEMICOLON, TO, WHICH, WHO, isFiniteVerb } from "../words/word-classes.js";

/** How far in front of a figure its verb or noun is looked for, in tokens. */
const REACH = 18;

/** What stands between a word and the figure at `at` that it may claim. */
interface Way {
  at: number;
  /** The preposition nearest to the figure that is not its own; "" for none. */
  joint: string;
  /** Whether no verb and no comma stands between. */
  plain: boolean;
  /** Whether a verb does. */
  clause: boolean;
  /** Whether a comma does with no subject behind it: ", killed 12". */
  broken: boolean;
  /** Whether a noun does that is moved ("forecast") or given ("number"). */
  moved: boolean;
  given: boolean;
  /** Class of the word behind the one asked about. */
  next: number;
}

/** Verbs that claim a figure, and what must stand between for them to do so. */
const RULES: readonly { verbs: ReadonlySet<string>; fits: (way: Way) => boolean }[] = [
  // "estimates there are 40"; not "estimates it, killed 40"
  { verbs: ESTIMATING, fits: ({ broken }) => !broken },
  // "voted to pay 5 million"; not "voted for 40 boats"
  { verbs: DECIDING, fits: ({ next }) => next === TO },
  // "found 40 were left"; not "found 40 coins"
  { verbs: FINDING, fits: ({ clause }) => clause },
  // "put the loss at 5 million"; not "put 12 men in a van"
  { verbs: LEVELLING, fits: ({ plain, joint }) => plain && joint === "at" },
  // "has it at 5 million"; not "has boats at 40 piers"
  { verbs: HAVING, fits: ({ plain, joint, next }) => plain && joint === "at" && next === IT },
  // "gave a figure of 29", "gave the number as 29"
  { verbs: GIVING, fits: ({ plain, given, joint }) => plain && given && (joint === "of" || joint === "as") },
  // "spoke of 65 wounded"
  { verbs: NAMING, fits: ({ plain, joint }) => plain && joint === "of" },
  // "reported 40 deaths", "reported a loss of 5 million"; not "reported on 40 boats"
  { verbs: REPORTING, fits: ({ plain, joint }) => plain && (joint === "" || joint === "of") },
  // "raised its forecast to 3 percent"; not "raised its prices to 3 dollars"
  { verbs: MOVING, fits: ({ plain, moved, joint }) => plain && moved && /^(?:to|from|by)$/.test(joint) },
  // "left its forecast at 3 percent"; not "left the house at 40 Main Street"
  { verbs: KEEPING, fits: ({ plain, moved, joint }) => plain && moved && joint === "at" },
];

/** Reads back from the figure at token `at` to a verb or noun that claims it. */
export function byWord(
  reading: Reading,
  taken: Uint8Array,
  at: number,
  first = reading.sentences[reading.tokens[at].sentence].first,
): Found | null {
  const { classes, run } = reading;
  const way: Way = {
    at,
    joint: "",
    plain: true,
    clause: false,
    broken: false,
    moved: false,
    given: false,
    next: classes[at],
  };
  for (let i = at - 1; i >= Math.max(first, at - REACH); i--) {
    if (taken[i] >= CONTENT || run[i] >= 0 || classes[i] === SEMICOLON || classes[i] === DASH) return null;
    const found =
      byVerb(reading, taken, i, way, first) ??
      byPlan(reading, taken, i, way) ??
      byOwnFigure(reading, taken, i, way, first) ??
      byVerbInside(reading, taken, i, way);
    if (found !== null) return found;
    pass(reading, i, way);
  }
  return null;
}

/** Takes the word at token `i` into what stands between. */
function pass({ tokens, classes }: Reading, i: number, way: Way): void {
  const { lower, tag } = tokens[i];
  const c = classes[i];
  way.broken ||= c === COMMA && i + 1 < way.at && isFiniteVerb(classes[i + 1]);
  way.clause ||= isFiniteVerb(c) && lower !== "unchanged";
  if (way.clause || c === COMMA) way.plain = false;
  way.moved ||= way.plain && MOVED.has(lower);
  way.given ||= way.plain && GIVEN.has(lower);
  if (way.joint === "" && (tag === "IN" || tag === "TO") && !belongsToFigure(tokens, i)) way.joint = lower;
  way.next = c;
}

/** "[Police] |put the number of dead at 12". */
function byVerb(reading: Reading, taken: Uint8Array, i: number, way: Way, first: number): Found | null {
  const { tokens, classes } = reading;
  const { tag, lemma } = tokens[i];
  if (!/^VB[DZP]$/.test(tag) && !(tag === "VBN" && classes[i - 1] === HAVE)) return null;
  if (!RULES.some(({ verbs, fits }) => verbs.has(lemma) && fits(way))) return null;
  const source = subjectOf(reading, i, first);
  if (source === null) return null;
  // "which had reported a loss of $4 million, will close"
  const relative = classes[source.first] === WHICH || classes[source.first] === WHO;
  return claimed(source, i, stopOf(reading, taken, way.at, relative));
}

/** "[her] |plan to hire 40"; "a decision by the 12 members to close" is of no figure. */
function byPlan(reading: Reading, taken: Uint8Array, i: number, { at, plain }: Way): Found | null {
  const { tokens } = reading;
  if (!plain || !PLANS.has(tokens[i].lower) || /^VB[DZP]$/.test(tokens[i].tag)) return null;
  const owned = ownerOf(reading, i);
  if (owned === null || owned.from >= at) return null;
  const { source, from } = owned;
  const last = stopOf(reading, taken, at, true, tokens[from].lower !== "that");
  return { source, cue: { first: i, last: i + 1 }, contents: [{ first: from, last }] };
}

/** "[The government]'s own |figure is 640,000", from its "is". */
function byOwnFigure(reading: Reading, taken: Uint8Array, i: number, way: Way, first: number): Found | null {
  const { tokens, classes } = reading;
  if (classes[i] !== BE || !way.plain || i === first || !OWN.has(tokens[i - 1].lower)) return null;
  const source = possessorOf(reading, i - 1);
  if (source === null) return null;
  const contents = [{ first: i + 1, last: stopOf(reading, taken, way.at) }];
  return { source, cue: { first: i - 1, last: i }, contents };
}

/** "[The bank] |forecasts growth of 3 percent", where the verb passes for a noun. */
function byVerbInside(reading: Reading, taken: Uint8Array, i: number, way: Way): Found | null {
  const { tokens, phraseAt } = reading;
  const { tag, lemma } = tokens[i];
  if (tag !== "NNS" && tag !== "NN") return null;
  const claims = way.plain
    ? EXPECTED.has(lemma) || (way.joint === "at" && LEVELLING.has(lemma))
    : ESTIMATING.has(lemma);
  if (!claims || !isVerbInside(reading, i)) return null;
  return claimed({ first: phraseAt[i]!.first, last: i }, i, stopOf(reading, taken, way.at));
}

/** What "as" stands around in front of a figure: "as [many] as 40"; not "as planned 40". */
const MANY = /^(?:many|much|few|little|high|low)$/;

/** Prepositions that say how near a figure is: "more [than] 40", "[over] 40", "up [to] 40", "[at] least 40", "[as] many [as] 40". */
function belongsToFigure(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.lower ?? "";
  const next = tokens[i + 1]?.lower ?? "";
  switch (tokens[i].lower) {
    case "to":
      return /^(?:up|closer?|nearer|down)$/.test(before);
    case "at":
      return next === "least" || next === "most";
    case "as":
      return MANY.test(before) || MANY.test(next);
    default:
      return /^(?:than|over|around|about|under|between|nearly)$/.test(tokens[i].lower);
  }
}
