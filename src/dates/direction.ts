import { EVENTS, TIME_ZONES } from "../lexicon/date-words.js";
import { wordSet } from "../lexicon/words.js";
import type { Token } from "../text/token.js";
import type { Scan } from "./scan.js";
import {
  type Direction,
  BARRIERS,
  IS,
  verbBefore,
  directionOfModal,
  isModal,
  isScheduled,
  verbAfter,
} from "./verb-direction.js";

/** How far from a date its verb is looked for, in tokens. */
const REACH = 24;

/** Words before a date with which a clause begins, so that its verb follows: "and on Friday the court will". */
const CLAUSE_STARTS = /* @__PURE__ */ wordSet("that and but as when while if because although though where");

/** Prepositions that begin a clause together with the date behind them: "Until Friday, the road had been". */
const OPENINGS = /* @__PURE__ */ wordSet(
  "on in by until till from before after during through at late early",
);

/**
 * Whether a sentence puts the date at tokens `date` to `last` in the past or in the future, by the verb
 * that governs it: the nearest before it in its clause, or, where the date opens the clause, the first
 * after it.
 *
 * - future: "will meet on Friday", "is to resume trading Tuesday", "a hearing set for Friday", "by Friday"
 * - past: "was arrested Friday", "could not be reached Friday", "refused to comment on Friday"
 */
export function directionOf(scan: Scan, date: number, last: number): Direction {
  const { tokens, body } = scan;
  const sentence = body.sentences[tokens[date].sentence];
  const first = withTime(tokens, date, sentence.first);
  const before = first > sentence.first ? tokens[first - 1].lower : "";
  const beforeThat = first - 1 > sentence.first ? tokens[first - 2].lower : "";
  const byPreposition = directionOfPreposition(before, beforeThat);
  if (byPreposition) return byPreposition;

  const start = Math.max(sentence.first, first - REACH);
  const opening = openingOf(tokens, first, sentence.first, before);
  const opens = opening === sentence.first || opensClause(tokens[opening - 1]);
  const stop = Math.min(sentence.last, last + REACH);
  // "will appeal Wednesday's ruling" says nothing about Wednesday; "will play in Friday's game", "will miss Friday's game",
  // "await Friday's figures" and "Friday's vote will be close" do.
  const owns = tokens[last]?.kind === "clitic";
  const event = owns
    ? eventBehind(tokens, last + 1, stop)
    : before === "the"
      ? eventBehind(tokens, last, stop)
      : 0;
  if (event > 0 && isAhead(tokens[event + 1], before)) return "future";
  if (owns) {
    const within = event > 0 ? !BARRIERS.has(before) : WITHIN.has(before);
    if (within)
      return (opens ? verbAfter(tokens, last + 1, stop) : null) ?? verbBefore(tokens, first - 1, start);
    return first > start && isScheduled(tokens, first - 1) ? "future" : null;
  }
  // "Police on Sunday arrested", "the court on Friday will"
  if (last < sentence.last && opening > sentence.first && tokens[opening - 1].tag.startsWith("NN")) {
    // "arrivals from May 1 to Nov 30 fell"
    const behind = tokens[last].lower === "to" ? last + 3 : last;
    if (behind < sentence.last && tokens[behind].tag === "VBD") return "past";
    if (isModal(tokens[last])) return directionOfModal(tokens, last, sentence.last - 1);
    if (IS.has(tokens[last].lower) && EVENTS.has(tokens[opening - 1].lemma)) return "future";
  }
  if (opens) {
    const after = verbAfter(tokens, last, stop);
    if (after) return after;
  }
  return verbBefore(tokens, (before === "through" ? first : opening) - 1, start, before);
}

/** Where the phrase begins that opens a clause with the date: "[On] Friday", "[As of] Friday", "[By the end of] March". */
function openingOf(tokens: readonly Token[], first: number, begin: number, before: string): number {
  if (OPENINGS.has(before)) return first - 1;
  if (before !== "of" || first - 2 < begin) return first;
  if (tokens[first - 2].lower === "as") return first - 2;
  return first - 4 >= begin && tokens[first - 3].lower === "the" && OPENINGS.has(tokens[first - 4].lower)
    ? first - 4
    : first;
}

/** Before "Friday's": what is done there is done then. */
const WITHIN = /* @__PURE__ */ wordSet("in for at");

/** The event that begins near token `from`, "presidential election", or 0; "attack" is none. */
function eventBehind(tokens: readonly Token[], from: number, stop: number): number {
  for (let i = from; i < stop && i < from + 3 && tokens[i].kind === "word"; i++)
    if (EVENTS.has(tokens[i].lemma)) return i;
  return 0;
}

/** "[Friday's vote] will", "is"; "[the winner of Friday's vote] will", "[his lead in Friday's vote] is" says nothing. */
function isAhead(token: Token, before: string): boolean {
  return before === "of" ? isModal(token) : !WITHIN.has(before) && (isModal(token) || IS.has(token.lower));
}

/** The token with which the time of day before a date begins: "through [6 a.m.] Sunday", "at [9:30 pm EST] Friday". */
function withTime(tokens: readonly Token[], date: number, stop: number): number {
  let i = date - 1;
  if (i > stop && TIME_ZONES.has(tokens[i].lower)) i--;
  if (i > stop && HALVES.has(tokens[i].lower) && tokens[i - 1].kind === "number") i--;
  else if (i === date - 1) return i >= stop && MIDDLES.has(tokens[i].lower) ? i : date;
  if (i < stop || tokens[i].kind !== "number") return date;
  return i - 2 >= stop && tokens[i - 1].kind === "colon" && tokens[i - 2].kind === "number" ? i - 2 : i;
}

const HALVES = /* @__PURE__ */ wordSet("a.m. p.m. am pm");

const MIDDLES = /* @__PURE__ */ wordSet("noon midnight midday");

const PAST_BEFORE = /* @__PURE__ */ wordSet("since past previous");

const FUTURE_BEFORE = /* @__PURE__ */ wordSet("next coming upcoming starting beginning");

const FUTURE_PAIRS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "ahead of,ahead to,soon as,early as,later than,earlier than,starting from,starting on,beginning from,beginning on".split(
    ",",
  ),
);

/** "since Friday" is past; "as soon as Friday", "ahead of Friday", "until after Friday" future. */
function directionOfPreposition(before: string, beforeThat: string): Direction {
  if (PAST_BEFORE.has(before)) return "past";
  return FUTURE_BEFORE.has(before) || beforeThat === "until" || FUTURE_PAIRS.has(`${beforeThat} ${before}`)
    ? "future"
    : null;
}

function opensClause(token: Token): boolean {
  return (
    token.kind === "mark" || token.kind === "dash" || token.kind === "colon" || CLAUSE_STARTS.has(token.lower)
  );
}
