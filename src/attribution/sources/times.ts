import { MONTHS } from "../../lexicon/months.js";
import { wordSet } from "../../lexicon/words.js";
import type { Phrase } from "../../text/phrases.js";
import { NATURES } from "../words/natures.js";
import type { Reading } from "../reading.js";
import { PASSIVE, isFiniteCue, type Cue } from "../cues/cue.js";
import { AND, BUT, CD, DATE, EDGE, IN_CLASSES, NNP, OF, POS, nounNature } from "../words/word-classes.js";

const TIME = NATURES.indexOf("time");

/**
 * Whether a phrase is a time, which says nothing: "Monday", "last week", "March 31", "early May", "the end of the year",
 * "2024"; not "a second", "The Times", "the end of the pier".
 */
export function isTime(reading: Reading, { first, last, head }: Phrase): boolean {
  const { tokens, classes, phraseAt } = reading;
  const c = classes[head];
  const { lower } = tokens[head];
  if (c === DATE) return true;
  if (c === CD) return last === first + 1 && isYear(lower);
  if (classes[last] === OF && PARTS.has(lower)) {
    const whole = phraseAt[last + 1];
    return whole !== undefined && (isMonth(tokens[last + 1].lower) || isTime(reading, whole));
  }
  if (c === NNP) {
    const dated =
      last > first + 1
        ? classes[last - 1] === CD || TIME_LEADERS.has(tokens[first].lower)
        : first > 0 && IN_CLASSES[classes[first - 1]] === 1;
    return dated && isMonth(lower);
  }
  // "next summer"; not "her last summer", "the summer"
  if (head > first && SEASONS.has(lower) && TIME_LEADERS.has(tokens[first].lower)) return true;
  return isTimeNoun(reading, head) && lower !== "second";
}

const SEASONS: ReadonlySet<string> = /* @__PURE__ */ wordSet("summer winter spring autumn");

/** What a time has: "the [end] of the year". */
const PARTS: ReadonlySet<string> = /* @__PURE__ */ wordSet("end start beginning middle close");

/** "night", "week"; not "Times". */
const isTimeNoun = ({ tokens, classes }: Reading, i: number): boolean =>
  nounNature(tokens[i].word) === TIME && classes[i] !== NNP;

/** "1998", "2024"; not "3000", "20". */
const YEAR = /^(?:1[89]|20)\d{2}$/;

export const isYear = (lower: string): boolean => YEAR.test(lower);

/** "september", "sept", "sept."; not "sep-". */
export const isMonth = (lower: string): boolean =>
  MONTHS.has(lower.endsWith(".") ? lower.slice(0, -1) : lower);

/**
 * A phrase without a day that stands beside its noun: "Sunday night [officials]", "late Monday [police]", "on Monday [Mayor
 * Lee]", "in May [Dahl]", "[officials] Sunday night"; not "the Sunday Times".
 */
export function withoutDay(reading: Reading, phrase: Phrase): Phrase {
  const { tokens, classes } = reading;
  const { first, last, head } = phrase;
  const begin = behindDay(reading, first, last);
  if (begin > first) return { first: begin, last, head };
  if (classes[first] === DATE) return phrase;
  let day = last - 1;
  while (day > first && isTimeNoun(reading, day)) day--;
  return day > first && classes[day] === DATE && tokens[day - 1].tag.startsWith("N")
    ? { first, last: day, head: day - 1 }
    : phrase;
}

/** Where a phrase goes on behind the day that it begins with; `first` where it begins with none, or is but the day. */
function behindDay(reading: Reading, first: number, last: number): number {
  if (last === first + 1) return first;
  const { tokens, classes } = reading;
  const led = TIME_LEADERS.has(tokens[first].lower);
  const before = first > 0 ? tokens[first - 1].lower : "";
  let at = led ? first + 1 : first;
  if (before === "in" && isMonthOrYear(tokens[first].lower)) {
    at++;
    if (at < last && isYear(tokens[at].lower)) at++;
  } else if (classes[at] === DATE) at++;
  else if (!led || at >= last || !isTimeNoun(reading, at)) return first;
  while (at < last && isTimeNoun(reading, at)) at++;
  if (at >= last || classes[at] === POS) return first;
  const parted = led || before === "on" || before === "in";
  return parted || tokens[at].shape === "lower" ? at : first;
}

function isMonthOrYear(lower: string): boolean {
  return isMonth(lower) || isYear(lower);
}

/** What a time begins with: "[late] Monday", "[this] week". */
const TIME_LEADERS: ReadonlySet<string> = /* @__PURE__ */ wordSet("late early this last next");

/** Whether the subject of a cue is a time: "[that week] showed"; not "exporters [last week] said", "in 2024, Dahl said". */
export function hasTimeAsSubject(reading: Reading, cue: Cue): boolean {
  const { classes, sentences, phraseAt } = reading;
  const phrase = cue.first > sentences[cue.sentence].first ? phraseAt[cue.first - 1] : undefined;
  if (phrase?.last !== cue.first || !isFiniteCue(cue) || cue.form === PASSIVE) return false;
  const { first } = phrase;
  const c = first > sentences[cue.sentence].first ? classes[first - 1] : EDGE;
  return (c === EDGE || c === AND || c === BUT) && isTime(reading, withoutDay(reading, phrase));
}
