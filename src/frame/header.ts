import { PAGE_FURNITURE, PAGE_OPENINGS } from "../lexicon/labels.js";
import { BRACKETED_NOTES, NOTES, PERHAPS_NOTES } from "../lexicon/notes.js";
import { isCaptioned } from "./captions.js";
import { agencyNamed } from "./dateline/agency.js";
import { isWeekday } from "./dateline/date.js";
import type { Line } from "./lines.js";
import { readHeaderDate } from "./metadata.js";
import { openingsOf, opensWith } from "./openings.js";
import { isCredited, readsAsSentence } from "./prose.js";

/** What a line above a story is. `text` is a headline, a deck or the story itself. */
type HeaderKind = "slug" | "note" | "agency" | "date" | "chrome" | "caption" | "text";

/** Longer lines are text, whatever they begin with, unless they are in brackets. */
const LONGEST = 240;

/** Keywords of ANPA headers: "BC-AS--Trade Talks, 2nd Ld-Writethru,640", "r d BC-US--Storm"; not "BC residents said". */
const ANPA = /^(?:[a-z] ){0,3}\(?(?:BC|bc)-[A-Za-z]/;
/** Routing of ANPA and IPTC 7901: "eca0124 3 i 93  dpa 1888", "W2346asian", "A1234bxq r w", "ADV05"; not "A1307 to be shut". */
const ROUTING =
  /^(?:[A-Za-z]\d{3,5}[A-Za-z]{0,12}-?(?: (?:[A-Za-z]{1,2}|[A-Z][a-z]\d[a-z]|[a-z]{3}-[a-z])){0,6}(?:$| BC-)|ADV\d\d$|[a-z]{2,4}\d{3,4} \d [a-z]{1,2} \d|[A-Z]{2,8}-[A-Z\d]{2,8}-\d{3,6}\b|ZCZC|NNNN|MEDIA RELEASE )/;
/** Subjects and takes: "Yemen/conflict/", "US-Ferry Strike, 1st Add"; not "Oslo-Bergen line, led by Lund". */
const SUBJECT =
  /^(?:.{1,60}\/$|[\w-]{2,30}-{1,2}[\w -]{2,40},\s?(?:\d(?:st|nd|rd|th) )?(?:Ld|Lead|Add|Take)\b)/;

const OPENINGS = /* @__PURE__ */ openingsOf(NOTES);
const IN_BRACKETS = /* @__PURE__ */ openingsOf(BRACKETED_NOTES);
const PERHAPS_IN_BRACKETS = /* @__PURE__ */ openingsOf(PERHAPS_NOTES);
/** "1ST LEAD", "c.1998 N.Y. Times News Service", "(For use by Herald clients)"; not "1st LD: Ferry sinks". */
const WIRE_NOTE =
  /^(?:\d(?:st|nd|rd|th) (?:ld|lead)\b(?!.{0,12}: \S)|c\.\d{4} |\(?for use by\b.{1,80}\b(?:clients|subscribers|only)\b|={1,3}\()/i;
/** "With photos, graphic."; not "With video evidence". */
const PICTURED = /^with(?:[\s,.:;]{1,3}(?:and|(?:ap|photo|graphic|video|picture)s?)){1,6}[.\s]?$/i;
/** "(This Dec. 4 story was refiled …)", "(In March 3 item, corrects …)"; not "(This Dec. 4 vote was a draw)". */
const ABOUT_STORY = /^(?:in )?(?:this\b|[a-z]{3,9}\.? \d).{1,40}\b(?:story|article|item|report|dispatch)\b/i;

/** A page's furniture, whole lines of it. */
const CHROME: ReadonlySet<string> = new Set(PAGE_FURNITURE.split("|"));
/** What a page's lines between paragraphs begin with: "Advertisement · Scroll to continue", "ALSO READ: Fares rise". */
const BETWEEN = /* @__PURE__ */ openingsOf(PAGE_OPENINGS);
/** Lines without such words: "#ferry #Oslo", "Follow Harbour News on WhatsApp", "* * *"; not "Follow the ferry". */
const MARKED =
  /^(?:#\w+(?:\s#\w+){0,20}|[_*=–—-]{2,}|\* \* \*|follow .{1,40} on (?:facebook|instagram|whatsapp|google|telegram|twitter|x)\b.*)$/i;

/** Whether a line between paragraphs is the page's and no paragraph. */
export function isFurniture(text: string, line: Line): boolean {
  if (line.end - line.start > LONGEST / 2) return false;
  const printed = text.slice(line.start, line.end);
  return (
    CHROME.has(printed.toLowerCase().replace(/[:,]$/, "")) ||
    ((opensWith(printed, BETWEEN) || MARKED.test(printed)) && !readsAsSentence(printed))
  );
}

/** "Updated: 16-03-2022 09:58 IST", "3 min read", "PTI | Srinagar | Updated: …", "Home > News"; not "Updated figures show", "3 min readings". */
const CHROME_LINE =
  /^(?:[\w.+-]{1,40}@[\w.-]{3,60}$|(?:last |first )?(?:updated|published|posted)\s?(?::|[-–]\s[a-z]{3,9}\.?\s\d)|created:|editor\s?:|\d{1,3} min(?:ute)?s? read(?:$|\s?[|•·–—-])|read(?:ing)? time\s?(?::|\d|$)|.{0,60}\|(?:.{0,60}\|| ?updated\s)|[^.!?]{1,40}\s[>»›]\s[^.!?]{1,80}$)/i;
/** A menu in one line: "Home World Asia"; not "Home World Tour begins". */
const MENU = /^Home (?:News|World|Asia|India|Pakistan|Africa|Europe)(?: [A-Z][a-z]{1,15}){0,2}$/;
/** "Source: Xinhua", "Last updated on Thursday"; not "Source: premier to quit", "Updated figures show a rise". */
const CAME_OUT = /^source\s?:|^(?:last |first |originally )?(?:updated|published|posted)\s/i;

/** What a line above the story is, by itself. */
export function headerKind(text: string, line: Line): HeaderKind {
  const length = line.end - line.start;
  const bracketed = text[line.start] === "(" || text[line.start] === "[";
  const head = text.slice(line.start, Math.min(line.end, line.start + LONGEST));
  if (bracketed && /[)\]]\W?$/.test(text.slice(line.end - 3, line.end))) {
    const inside = head.replace(BRACKET, "");
    if (
      opensWith(inside, IN_BRACKETS) ||
      ABOUT_STORY.test(inside) ||
      (opensWith(inside, PERHAPS_IN_BRACKETS) && !readsAsSentence(head))
    )
      return "note";
  }
  if (length <= 40 && head.split("/").every((name) => agencyNamed(name) !== null)) return "agency";
  if (isCaptioned(text, line)) return "caption";
  if (length > LONGEST) return "text";
  if (ANPA.test(head) || ROUTING.test(head) || SUBJECT.test(head)) return "slug";
  if (opensWith(head, OPENINGS) || PICTURED.test(head) || WIRE_NOTE.test(head)) return "note";
  if (isFurniture(text, line) || MENU.test(head) || !/[A-Za-z]{2}/.test(head)) return "chrome";
  if (length <= 120 && isDateLine(text, line)) return "date";
  if (length <= 160 && isChromeLine(head)) return "chrome";
  return "text";
}

/** "((This …", "(2nd Ld: …"; not "2nd Ld: …". */
const BRACKET = /^[([]{1,2}\s?(?:\d(?:st|nd|rd|th) )?/i;

/** Names and words of such lines alone come behind a source and behind "updated" without a colon. */
function isChromeLine(printed: string): boolean {
  return CHROME_LINE.test(printed)
    ? !readsAsSentence(printed)
    : CAME_OUT.test(printed) && isCredited(printed);
}

/** "Monday, April 30, 2007", "Mar 11, 2024, 07:15 ET": a date, and words of dates and times alone. */
function isDateLine(text: string, line: Line): boolean {
  const date = readHeaderDate(text, line);
  if (date === null) return TIME_LINE.test(text.slice(line.start, line.end));
  const rest = text.slice(line.start, date.start) + " " + text.slice(date.end, line.end);
  return (rest.match(/[A-Za-z]{1,20}/g) ?? []).every(
    (word) => isWeekday(word.toLowerCase()) || DATE_WORD.test(word),
  );
}

/** What stands beside a header's date and says no more: "GMT", "Updated", "hours"; not "ferry". */
const DATE_WORD = /^(?:[a-z]{1,4}|updated|published|posted|modified|first|hours)$/i;
/** "24 Nov, 12:14", "Tuesday, Nov. 24, 19:20 GMT"; not "May 5 vote", "Nov 24: 12:14 ferry sinks" */
const TIME_LINE =
  /^(?:[A-Z][a-z]{2,8}, )?(?:\d\d? [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\.? \d\d?), \d\d?:\d\d(?: [A-Z]{2,4})?$/;
