import { MONTHS } from "../lexicon/months.js";
import type { Phrase } from "../text/phrases.js";
import { NATURES } from "./natures.js";
import type { Reading } from "./reading.js";
import { PASSIVE, isFinite, type Cue } from "./cues.js";
import { AND, BUT, CD, DATE, EDGE, IN_CLASSES, NNP, POS, nounNature } from "./word-classes.js";

const TIME = NATURES.indexOf("time");

/** Whether a phrase is a time, which says nothing: "Monday", "last week", "March 31", "2024"; not "a second", "The Times". */
export function isTime(reading: Reading, { first, last, head }: Phrase): boolean {
  const { tokens, classes } = reading;
  const c = classes[head];
  const { lower } = tokens[head];
  if (c === DATE) return true;
  if (c === CD) return last === first + 1 && YEAR.test(lower);
  if (c === NNP) {
    const dated =
      last > first + 1 ? classes[last - 1] === CD : first > 0 && IN_CLASSES[classes[first - 1]] === 1;
    return dated && MONTHS.has(lower);
  }
  return isTimeNoun(reading, head) && lower !== "second";
}

/** "night", "week"; not "Times". */
const isTimeNoun = ({ tokens, classes }: Reading, i: number): boolean =>
  nounNature(tokens[i].word) === TIME && classes[i] !== NNP;

/** "1998", "2024"; not "3000", "20". */
const YEAR = /^(?:1[89]|20)\d{2}$/;

/** A phrase without a day that stands beside its noun: "Sunday night [officials]", "[officials] Sunday night"; not "the Sunday Times". */
export function withoutDay(reading: Reading, phrase: Phrase): Phrase {
  const { tokens, classes } = reading;
  const { first, last, head } = phrase;
  if (classes[first] === DATE) {
    let begin = first + 1;
    while (begin < last && isTimeNoun(reading, begin)) begin++;
    const plain = begin < last && tokens[begin].shape === "lower" && classes[begin] !== POS;
    return plain ? { first: begin, last, head } : phrase;
  }
  let day = last - 1;
  while (day > first && isTimeNoun(reading, day)) day--;
  return day > first && classes[day] === DATE && tokens[day - 1].tag.startsWith("N")
    ? { first, last: day, head: day - 1 }
    : phrase;
}

/** Whether the subject of a cue is a time: "[that week] showed"; not "exporters [last week] said", "in 2024, Dahl said". */
export function hasTimeAsSubject(reading: Reading, cue: Cue): boolean {
  const { classes, sentences, phrases, body } = reading;
  const index = cue.first > sentences[cue.sentence].first ? body.phraseAt[cue.first - 1] : -1;
  if (index < 0 || phrases[index].last !== cue.first || !isFinite(cue) || cue.form === PASSIVE) return false;
  const { first } = phrases[index];
  const c = first > sentences[cue.sentence].first ? classes[first - 1] : EDGE;
  return (c === EDGE || c === AND || c === BUT) && isTime(reading, withoutDay(reading, phrases[index]));
}
