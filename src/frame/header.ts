import { classOf, isLetter, UPPER } from "../text/characters.js";
import { agencyNamed } from "./dateline-agency.js";
import { isWeekday } from "./dateline-date.js";
import type { Line } from "./lines.js";
import { readHeaderDate } from "./metadata.js";

/** What a line above a story is. `text` is a headline, a deck or the story itself. */
export type HeaderKind = "slug" | "note" | "agency" | "date" | "chrome" | "caption" | "text";

/** Longer lines are text, whatever they begin with, unless they are in brackets. */
const LONGEST = 240;

/**
 * Keywords and routing of ANPA and IPTC 7901 headers: "BC-AS--Trade Talks, 2nd Ld-Writethru,640", "r d BC-US--Storm",
 * "eca0124 3 i 93  dpa 1888", "W2346asian", "Yemen/conflict/". Not "BC residents said".
 */
const SLUG =
  /^(?:(?:[a-z] ){0,3}\(?BC-[A-Za-z]|[A-Za-z]\d{3,5}[A-Za-z]{0,12}-?$|[a-z]{2,4}\d{3,4} \d [a-z] \d|[A-Z]{2,8}-[A-Z\d]{2,8}-\d{3,6}\b|ZCZC|NNNN|MEDIA RELEASE |.{1,60}\/$|[\w-]{2,30}-{1,2}[\w -]{2,40},\s?(?:\d(?:st|nd|rd|th) )?(?:Ld|Lead)\b)/;

/** Notes to editors: "Eds: Minor edits.", "ATTN: UPDATES throughout", "1ST LEAD", "REFILE", "c.1998 N.Y. Times News Service". */
const NOTE =
  /^(?:eds?[.:]|editor(?:s|'s|’s|s'|s’)? notes?\b|attn\b|extra$|refile|rpt\b|repeat\b|urgent:?$|bulletin:?$|flash:?$|eil?meldung$|\d(?:st|nd|rd|th) (?:ld|lead)\b|lead$|advisory:?$|embargoed?\b|for immediate release\b|for use by |\(for use by\b|c\.\d{4} |full text\.?$|abstract\.?$|corrections? appended\.?$|exclusive[.!:]?$|breaking(?: news)?[.!:]?$|with (?:photos?|graphics?|video)\b|ap photos?\s.{0,40}\d|by request|note (?:contents|to editors)\b|={1,3}\(|(?:from )?(?:staff|wire)(?: and (?:staff|wire))? reports?$|staff writers?$|text of (?:report|statement|article|speech|interview)\b|(?:language|article type|document type|report type|header)\s?:)/i;

/** The same in brackets: "(Corrects paragraph 7 to show …)", "(ATTN: …)", "(LEAD)", "(This Dec. 4 story was refiled …)". */
const BRACKETED_NOTE =
  /^[([]{1,2}\s?(?:\d(?:st|nd|rd|th) )?(?:correct|updat|adds?\b|attn|eds?\b|lead\b|ld\b|recast|refil|repeat|clarif|changes|fixes|removes|this\s.{0,40}(?:story|article|item)|in (?:this )?[a-z]{3,9}\.? \d|in this .{0,30}story|for use|with|photos?\b|picture|note|advisory|editor|recaps|wraps|rewrites|deletes|new throughout|text|report|excerpt|article|passage|for more|filed|all times)/i;

/** A page's furniture, whole lines of it. */
const CHROME: ReadonlySet<string> = new Set(
  (
    "video player close|close|share|share:|share this article|share this story|share on facebook|share on twitter|tweet|print|email|e-mail|left menu|menu|home|home world|" +
    "advertisement|advertise|comments|comment|save|save article|listen|listen to article|read more|copy link|facebook|twitter|whatsapp|linkedin|telegram|reddit|font size|" +
    "follow us|subscribe|sign in|log in|skip to content|skip to main content|search|latest news|trending|related|related stories|text size|a a a|photo|photos|image|video|gallery"
  ).split("|"),
);
/** "Source: Xinhua| 2018-10-05", "Updated: 16-03-2022 09:58 IST", "3 min read", "PTI | Srinagar | Updated: …". */
const CHROME_LINE =
  /^(?:[\w.+-]{1,40}@[\w.-]{3,60}$|source\s?:\s?\S|(?:last )?updated[\s:]|published[\s:]|posted[\s:]|first published\b|created:|editor\s?:|\d{1,3} min(?:ute)?s? read\b|read time\b|.{0,60}\|.{0,60}\|)/i;

/** Credits of photographs: "(AP Photo/Lena Kos)", "REUTERS/Jo Park", "Photo courtesy of Acme"; not "Reuters said". */
const CREDIT =
  /\b(?:AP|AFP|EPA|Getty|PTI|Reuters|Xinhua|Yonhap|Kyodo) (?:File )?(?:Photo|Images?)\b|REUTERS\/|\bPhoto(?:graph)? (?:by|courtesy|credit)\b|\bImage:|\bThomson Reuters Foundation\//;

/** What captions begin with: "FILE PHOTO: …", "In this Friday, Dec. 6, 2019 photo, …"; not "Image makers said". */
const CAPTION_HEAD =
  /^\(?(?:FILE PHOTO|FILE|File photo|HANDOUT|Image|Photo|Photograph|Picture)\s?[:–—-]\s|^In this .{3,60}\b(?:photo|picture|image)\b/;

/** The agency behind a photographer's name, near a line's end: "Jo Park/Getty Images"; not "AFP/". */
const AGENCY_CREDIT = /\/(?:Getty|AFP|AP|Reuters|Xinhua)\b/;
/** How far from the line's end, in code units. */
const CREDIT_REACH = 37;

function isCaptioned(line: string): boolean {
  return CREDIT.test(line) || CAPTION_HEAD.test(line) || AGENCY_CREDIT.test(line.slice(-CREDIT_REACH));
}

/**
 * Whether a line between paragraphs is a photograph's caption, by its credit: "… sits in Davos. REUTERS/Ana Lund",
 * "FILE PHOTO: …". Looks at its ends only.
 */
export function isCaption(text: string, line: Line): boolean {
  if (line.end - line.start > 600) return false;
  const tail = text.slice(Math.max(line.start, line.end - 60), line.end);
  return (tail.includes("/") && CREDIT_END.test(tail)) || text.startsWith("FILE PHOTO", line.start);
}
const CREDIT_END = /\bREUTERS\/|\((?:AP|AFP) Photo\/|\/(?:Getty Images|AFP)\)?$|\/File Photo$/;

/** What a line above the story is, by itself. */
export function headerKind(text: string, line: Line): HeaderKind {
  const length = line.end - line.start;
  const bracketed = text[line.start] === "(" || text[line.start] === "[";
  const head = text.slice(line.start, Math.min(line.end, line.start + LONGEST));
  if (bracketed && BRACKETED_NOTE.test(head) && /[)\]]\W?$/.test(text.slice(line.end - 3, line.end)))
    return "note";
  if (length <= 600 && isCaptioned(text.slice(line.start, line.end))) return "caption";
  if (length > LONGEST) return "text";
  if (SLUG.test(head)) return "slug";
  if (NOTE.test(head)) return "note";
  if (CHROME.has(head.toLowerCase()) || !/[A-Za-z]{2}/.test(head)) return "chrome";
  if (length <= 40 && agencyNamed(head) !== null) return "agency";
  if (length <= 120 && isDateLine(text, line)) return "date";
  if (CHROME_LINE.test(head) && length <= 160) return "chrome";
  return "text";
}

/** "Monday, April 30, 2007", "Mar 11, 2024, 07:15 ET": a date, and words of dates and times alone. */
function isDateLine(text: string, line: Line): boolean {
  const date = readHeaderDate(text, line);
  if (date === null) return false;
  const rest = text.slice(line.start, date.start) + " " + text.slice(date.end, line.end);
  return (rest.match(/[A-Za-z]{1,20}/g) ?? []).every((word) => isWeekday(word) || DATE_WORD.test(word));
}
const DATE_WORD = /^(?:[a-z]{1,4}|updated|published|posted|modified|first|hours)$/i;

/**
 * Whether a first line that no dateline tells apart is a headline. Headlines leave out articles and "said", and
 * most have no stop at their end: "Ferry capsizes off Samar", "Council backs tax plan."; not "The ferry capsized on Monday."
 */
export function isHeadline(text: string, line: Line, next: Line, rest: number): boolean {
  const length = line.end - line.start;
  if (length > 180 || length < 8 || rest < length) return false;
  const printed = text.slice(line.start, line.end);
  const last = printed[length - 1];
  if (last === ":" || last === ",") return false;
  // An open quotation goes on in the next paragraph.
  if (/^["“]/.test(printed) && !/["”]/.test(printed.slice(1))) return false;
  // The first line of text broken at a margin.
  if (!next.afterBlank && /^[a-z]/.test(text[next.start])) return false;
  if (!/[.!?"”’')]/.test(last)) return !/^["“”'‘]?[a-z]/.test(printed) || length < 60;
  const words = printed.split(" ");
  const long = words.filter((word) => word.length > 3 && isLetter(word.charCodeAt(0)));
  const titled = long.filter((word) => classOf(word.charCodeAt(0)) === UPPER).length;
  if (long.length > 2 && titled / long.length > 0.8) return true;
  if (last === "?" || last === "!") return length < 90;
  // Set off by a blank line a headline may be a whole sentence, in the present tense and without the day.
  if (next.afterBlank && length <= 105) return !PAST.test(printed);
  return length <= 130 && !SENTENCE.test(printed);
}
/** "The ferry sank on Monday, police said": what headlines leave out; and a company's full name. */
const PAST =
  /\s(?:said|told|was|were|had)\s|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:Corp|Inc|Ltd|Co)\.?\s/;
/** Marks of a sentence of the story: its articles, its pronouns, a past "said", a day of the week. */
const SENTENCE =
  /^["“]?(?:The|A|An|It|He|She|They|We|I|This|That|These|There|In|On|At|As|When|While|After|Before|Some|But|And|If|For)\s|\s(?:said|says|the|a|an|was|were|had|he|she|they|it|we|I)\s|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;
