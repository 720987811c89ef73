import { behindCondition, behindQuoter } from "../phrases/adjuncts.js";
import type { Cue } from "../cues/cue.js";
import type { Reading } from "../reading.js";
import type { SourceCandidate } from "../source.js";
import { COMMA, SAID, STOP, THAT, UNQUOTE, VBG, WHO, isCueWord, marked } from "../words/word-classes.js";
import { CLAUSE_BEFORE, PLACING, QUOTE_BEFORE, type RightSetting } from "./right-setting.js";

/** Classes that hardly ever begin a content, unless right behind the cue or a comma: "the storm, she said, [would …]". */
const NEVER_STARTS = marked("and or but dash colon semicolon open close mark modal have do VBP VBZ than POS");

/** Classes of words that begin a clause of when or why something was said. */
const GOES_ON = marked("as while after because when");

/** The "that" behind the next comma: "citing sources, [that] …"; -1 if none is near. */
function thatBehind(classes: Uint8Array, from: number, end: number): number {
  for (let i = from; i + 1 < end && i < from + FARTHEST; i++)
    if (classes[i] === COMMA) return classes[i + 1] === THAT ? i + 1 : -1;
  return -1;
}

/** How far behind its cue a content may begin, in tokens. */
const FARTHEST = 11;

/** First tokens where a content behind the cue may begin; -1, no such content, is first. */
export function findRightStarts(reading: Reading, setting: RightSetting, source: SourceCandidate): number[] {
  const { tokens, classes, sentences, phraseAt } = reading;
  const { cue, from, clause, front } = setting;
  const { last } = sentences[cue.sentence];
  const starts = [-1];
  // "The dam broke, officials said Monday [as crews searched]": the rest of the sentence, not of the words
  const stated = front === CLAUSE_BEFORE || front === QUOTE_BEFORE;
  if (stated && from < last && (GOES_ON[classes[from]] === 1 || isPlace(reading, cue, from, last)))
    return starts;
  const behind = source.first > cue.head ? source : null;
  // "The firm will cut jobs, Moe said [in a letter to staff]": when and how, not what
  for (
    let i = stated || clause ? from : behindQuoter(reading, cue.head);
    i < last && i <= cue.head + FARTHEST;
    i++
  ) {
    if (behind && i >= behind.first && i < behind.last) continue;
    const condition = behindCondition(reading, i, last);
    if (condition > i) {
      i = condition - 1;
      continue;
    }
    const c = classes[i];
    if (c === COMMA || c === STOP || c === UNQUOTE || c === SAID) continue;
    // "according to Ann Ray, [who] runs the port"
    if (c === WHO && classes[i - 1] === COMMA) continue;
    if (c === VBG && classes[i - 1] === COMMA) {
      if (!isCueWord(tokens[i].word)) continue;
      // "said, adding [that …]" is another cue's; "said, citing sources, [that …]" is not
      const that = thatBehind(classes, i + 1, last);
      if (that >= 0) starts.push(that);
      break;
    }
    if (i > cue.head + 1 && NEVER_STARTS[c] === 1 && classes[i - 1] !== COMMA) continue;
    const phrase = phraseAt[i];
    if (phrase && phrase.first !== i && i !== cue.head + 1) continue;
    starts.push(i);
  }
  return starts;
}

/** '"…," Dahl said [at Oslo Town Hall]': a preposition, and neither verb nor comma up to the end of the sentence. */
function isPlace(
  { tokens, classes, verbsBefore, commasBefore }: Reading,
  { head }: Cue,
  from: number,
  last: number,
): boolean {
  return (
    (classes[head] === SAID || tokens[head].lemma === "report") &&
    PLACING[classes[from]] === 1 &&
    verbsBefore[last] === verbsBefore[from] &&
    commasBefore[last] === commasBefore[from]
  );
}
