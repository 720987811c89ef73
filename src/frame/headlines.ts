import { classOf, isLetter, UPPER } from "../text/characters.js";
import type { Line } from "./lines.js";

/**
 * Whether a first line that no dateline tells apart is a headline. Headlines leave out articles and "said", and
 * most have no stop at their end: "Ferry capsizes off Samar", "Council backs tax plan."; not "The ferry capsized on Monday."
 */
export function isHeadline(text: string, line: Line, next: Line, rest: number): boolean {
  const length = line.end - line.start;
  if (length > 180 || length < 8 || rest < length) return false;
  const printed = text.slice(line.start, line.end).replace(AGENCY, "");
  const last = printed[printed.length - 1];
  if (last === ":" || last === ",") return false;
  // An open quotation goes on in the next paragraph; one that ends with a stop is a paragraph: "“We are ready.”"
  if (/^["“]/.test(printed) && (!/["”]/.test(printed.slice(1)) || /[.,]["”]$/.test(printed))) return false;
  // The first line of text broken at a margin.
  if (!next.afterBlank && /^[a-z]/.test(text[next.start])) return false;
  if (!/[.!?"”’')]/.test(last)) return !/^["“”'‘]?[a-z]/.test(printed) || length < 60;
  if (isInTitleCase(printed)) return true;
  if (last === "?" || last === "!") return length < 90;
  // Set off by a blank line a headline may be a whole sentence, in the present tense and without the day.
  if (next.afterBlank && length <= 105) return !PAST.test(printed);
  return length <= 130 && !SENTENCE.test(printed);
}

/** "Council Backs Plan for a New Ferry Port": nearly all words of some length have a capital. */
function isInTitleCase(printed: string): boolean {
  let long = 0;
  let titled = 0;
  for (let start = 0; start < printed.length;) {
    const space = printed.indexOf(" ", start);
    const end = space < 0 ? printed.length : space;
    const first = printed.charCodeAt(start);
    if (end - start > 3 && isLetter(first)) {
      long++;
      if (classOf(first) === UPPER) titled++;
    }
    start = end + 1;
  }
  return long > 2 && titled / long > 0.8;
}

/** The agency behind a headline: "Stocks fall on Monday (AP)"; not "It fell (by 3 percent)". */
const AGENCY = /\s\([A-Z][\w ]{1,20}\)$/;
/** "The ferry sank on Monday, police said": what headlines leave out; and a company's full name. Not "Ferry sinks, police say". */
const PAST =
  /\s(?:said|told|was|were|had)[\s.,]|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:Corp|Inc|Ltd|Co)\.?\s/;
/** Marks of a sentence of the story: its articles, its pronouns, a past "said", a day of the week; not "Ferry sinks off Oslo". */
const SENTENCE =
  /^["“]?(?:The|A|An|It|He|She|They|We|I|This|That|These|There|In|On|At|As|When|While|After|Before|Some|But|And|If|For)\s|\s(?:said[.,]?|says|the|a|an|was|were|had|he|she|they|it|we|I)\s|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;
