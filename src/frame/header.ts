import { isCaptioned } from "./captions.js";
import { agencyNamed } from "./dateline-agency.js";
import { isWeekday } from "./dateline-date.js";
import type { Line } from "./lines.js";
import { readHeaderDate } from "./metadata.js";
import { isCredited, readsAsSentence } from "./prose.js";

/** What a line above a story is. `text` is a headline, a deck or the story itself. */
type HeaderKind = "slug" | "note" | "agency" | "date" | "chrome" | "caption" | "text";

/** Longer lines are text, whatever they begin with, unless they are in brackets. */
const LONGEST = 240;

/**
 * Keywords and routing of ANPA and IPTC 7901 headers: "BC-AS--Trade Talks, 2nd Ld-Writethru,640", "r d BC-US--Storm",
 * "eca0124 3 i 93  dpa 1888", "W2346asian", "Yemen/conflict/". Not "BC residents said".
 */
const SLUG =
  /^(?:(?:[a-z] ){0,3}\(?BC-[A-Za-z]|[A-Za-z]\d{3,5}[A-Za-z]{0,12}-?$|[a-z]{2,4}\d{3,4} \d [a-z] \d|[A-Z]{2,8}-[A-Z\d]{2,8}-\d{3,6}\b|ZCZC|NNNN|MEDIA RELEASE |.{1,60}\/$|[\w-]{2,30}-{1,2}[\w -]{2,40},\s?(?:\d(?:st|nd|rd|th) )?(?:Ld|Lead)\b)/;

/**
 * Notes to editors: "Eds: Minor edits.", "ATTN: UPDATES throughout", "1ST LEAD", "REFILE", "c.1998 N.Y. Times News Service";
 * not "Editors note a rise", "Repeat offenders face jail".
 */
const NOTE =
  /^(?:eds?[.:]|editor(?:s|'s|’s|s'|s’)? notes?\s?(?:[:.–—-]|$)|attn\b|attention\s?[:–—-]|extra$|refil(?:e[ds]?|ing)(?:$|\s?[:.,–—]|\s?-\B|\s(?:to|for|with|after)\s)|rpt\b(?!-)|repeat(?:$|\s?[:.–—-])|repeat(?:s|ing|ed)? (?:of (?:story|item|an item)|for|to|story|item)\b|urgent:?$|bulletin:?$|flash:?$|eil?meldung$|\d(?:st|nd|rd|th) (?:ld|lead)\b|lead$|advisory:?$|embargo(?:ed)?(?:$|\s?:|\s(?:until|till|for release|to \d))|for immediate release\b|\(?for use by\b.{1,80}\b(?:clients|subscribers|only)\b|c\.\d{4} |full text\.?$|abstract\.?$|corrections? appended\.?$|exclusive[.!:]?$|breaking(?: news)?[.!:]?$|by request(?:[.:]|$)|note contents\b|notes? to editors\s?(?:[:.–—-]|$)|={1,3}\(|(?:from )?(?:staff|wire)(?: and (?:staff|wire))? reports?$|staff writers?$|text of (?:report|statement|article|speech|interview)(?:$|[:.,]|\s(?:by|in|from|on|issued|carried|published)\s)|(?:language|article type|document type|report type|header)\s?:)/i;
/** "With photos, graphic"; not "With video evidence". */
const WITH = /^with (?:(?:ap |and )?(?:photos?|graphics?|videos?|pictures?)(?:[.:,;] ?| |$)){1,5}$/i;

/** Notes in brackets: "(Corrects paragraph 7 to show …)", "(ATTN: …)", "(LEAD)", "(This Dec. 4 story was refiled …)". */
const BRACKETED_NOTE =
  /^[([]{1,2}\s?(?:\d(?:st|nd|rd|th) )?(?:corrects?\b|correct(?:ing|ion|ed)|updat|adds?\b|attn|eds?\b|lead\b|ld\b|recasts?\b|refil|repeats?\b|clarif|changes\b|fixes\b|the (?:author|writer) is\b|the (?:opinions|views) expressed\b|removes\b|this\s.{0,40}(?:story|article|item)|in (?:this )?[a-z]{3,9}\.? \d{1,2}\b.{1,20}\b(?:story|item|report|article|dispatch)|in this .{0,30}story|for use|advisory|editor|recaps|wraps|rewrites|deletes|new throughout|filed|all times)/i;
/** Those that a sentence in brackets may begin with too: "(With photos)", "(Text of report)"; not "(With the crash solved, he left.)" */
const PERHAPS_A_NOTE =
  /^[([]{1,2}\s?(?:with|photos?\b|picture|note|text|report|excerpt|article|passage|for more)/i;

/** A page's furniture, whole lines of it. */
const CHROME: ReadonlySet<string> = new Set(
  (
    "video player close|close|share|share:|share this article|share this story|share on facebook|share on twitter|tweet|print|email|e-mail|left menu|menu|home|home world|" +
    "advertisement|advertise|comments|comment|save|save article|listen|listen to article|read more|copy link|facebook|twitter|whatsapp|linkedin|telegram|reddit|font size|" +
    "follow us|subscribe|sign in|log in|skip to content|skip to main content|search|latest news|trending|related|related stories|text size|a a a|photo|photos|image|video|gallery"
  ).split("|"),
);
/** "Updated: 16-03-2022 09:58 IST", "3 min read", "PTI | Srinagar | Updated: …". */
const CHROME_LINE =
  /^(?:[\w.+-]{1,40}@[\w.-]{3,60}$|(?:last |first )?(?:updated|published|posted)\s?:|created:|editor\s?:|\d{1,3} min(?:ute)?s? read(?:$|\s?[|•·–—-])|read(?:ing)? time\s?(?::|\d|$)|.{0,60}\|.{0,60}\|)/i;
/** "Source: Xinhua", "Last updated on Thursday"; not "Source: premier to quit", "Updated figures show a rise". */
const CAME_OUT = /^source\s?:|^(?:last |first |originally )?(?:updated|published|posted)\s/i;

/** What a line above the story is, by itself. */
export function headerKind(text: string, line: Line): HeaderKind {
  const length = line.end - line.start;
  const bracketed = text[line.start] === "(" || text[line.start] === "[";
  const head = text.slice(line.start, Math.min(line.end, line.start + LONGEST));
  if (bracketed && /[)\]]\W?$/.test(text.slice(line.end - 3, line.end))) {
    if (BRACKETED_NOTE.test(head) || (PERHAPS_A_NOTE.test(head) && !readsAsSentence(head))) return "note";
  }
  if (isCaptioned(text, line)) return "caption";
  if (length > LONGEST) return "text";
  if (SLUG.test(head)) return "slug";
  if (NOTE.test(head) || WITH.test(head)) return "note";
  if (CHROME.has(head.toLowerCase()) || !/[A-Za-z]{2}/.test(head)) return "chrome";
  if (length <= 40 && agencyNamed(head) !== null) return "agency";
  if (length <= 120 && isDateLine(text, line)) return "date";
  if (length <= 160 && isChromeLine(head)) return "chrome";
  return "text";
}

/** Names and words of such lines alone come behind a source and behind "updated" without a colon. */
function isChromeLine(printed: string): boolean {
  return CHROME_LINE.test(printed)
    ? !readsAsSentence(printed)
    : CAME_OUT.test(printed) && isCredited(printed);
}

/** "Monday, April 30, 2007", "Mar 11, 2024, 07:15 ET": a date, and words of dates and times alone. */
function isDateLine(text: string, line: Line): boolean {
  const date = readHeaderDate(text, line);
  if (date === null) return false;
  const rest = text.slice(line.start, date.start) + " " + text.slice(date.end, line.end);
  return (rest.match(/[A-Za-z]{1,20}/g) ?? []).every((word) => isWeekday(word) || DATE_WORD.test(word));
}
const DATE_WORD = /^(?:[a-z]{1,4}|updated|published|posted|modified|first|hours)$/i;
