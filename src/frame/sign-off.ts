import { wordSet } from "../lexicon/words.js";
import { agencyNamed } from "./dateline-agency.js";
import type { Line } from "./lines.js";
import { hasVerb, isCredited, readsAsSentence } from "./prose.js";

/** How many lines from the end a sign-off can begin. */
const MOST_LINES = 30;
/** The longest line of credits. */
const LONGEST = 420;

/** End marks: "-0-", "Enditem", "(END)", "ends", "^END<", "###", "-30-", "NNNN", "End of document." */
const END_MARK =
  /^(?:-0-|-\s?30\s?-|#{2,3}|# # #|\^?END<?|\(?(?:end|more)\)?[.:]?(?:\s[a-z]{2}\.[a-z]{2,4})?|ends\.?|enditem(?:\/[a-z]{2,4})?|end of document\.?|eom|nnnn|[_=*-]{3,}|[\u007f^<]{1,4})$/i;
/** Initials of desks: "ms/vd", "hh/ph/ts/hd", "mk/ jh/", "FBA/OJI"; and numbers that agencies end with: "1483**1424", "211259 GMT Nov 18". */
const INITIALS =
  /^(?:[a-z]{2,4}(?:[/-][a-z]{2,4}){1,5}|[A-Z]{2,4}(?:\/[A-Z]{2,4}){1,3}|[a-z]{2,4}\/(?: [a-z]{2,4}\/){0,4}|\d{3,5}\*{2}\d{3,5}|\d{6}(?: GMT)? [A-Z][a-z]{2} \d\d|A[A-Z]-[A-Z]{2}-\d\d-\d\d-\d\d\b.{0,20}|BBC Mon(?:itoring)?\b.{0,40}|KWS-\d\d:\d\d.{0,20})$/;
/**
 * What credits begin with; behind it come names and words of credits alone: "Reporting by A; Editing by B", "(Additional
 * reporting from C)", "Contributing: D", "With inputs from agencies"; not "Edited by A, the book sold 12 copies."
 */
const CREDIT =
  /^[(\s–—-]{0,4}(?:(?:additional |further |with )?(?:reporting|writing|editing|edited|compiled|written|translated|translation|produced|inputs|contributing|contributions|contributors?|graphics?|research)(?:\sand\s(?:reporting|writing|editing))?(?:\s(?:in|from)\s.{1,40})?\s?(?:by\b|from\b|:)|(?:translators?|editors?|reporters?|photos?|related (?:news|stories))\s?:|with (?:inputs|files|reports|reporting|contributions|agency inputs|agencies)\b|agencies$)/i;
/** "Graphic: …", and in brackets, whatever words come behind. */
const SURE_CREDIT =
  /^(?:\((?:additional |further )?(?:reporting|writing|editing) by [A-Z]|\(graphics?\s?:|(?:graphics?|related (?:news|stories))\s?:.{0,300}[^.!?]$)/i;
const NOTE_WORDS = ["contribut", "reported from", "be reached", "Follow", "http"];
/** Sentences about the story: "Jo Park contributed to this report."; not "Ann Lund, who contributed to the report, said so." */
const CONTRIBUTED =
  /\bcontribut(?:ed|ing) (?:reporting )?to (?:this|the) (?:report|article|story|dispatch)(?:\s(?:from|in)\s.{1,60})?[.)”"\s]{0,3}$|^[A-Z][^.]{2,90}\sreported from [A-Z]|^(?:AP|Associated Press) (?:writers?|reporters?)\s.{0,120}\scontributed\b/;
/** Where to find who wrote it: "Jane Dover can be reached at jd@example.com.", "Follow Jo Park on Twitter". */
const REACHED =
  /^(?:The (?:writer|reporter|author)s?|[A-Z][\w.'’-]{0,20}(?: [A-Z][\w.'’-]{0,20}){1,4}) can be reached (?:at|by)\s.{0,60}(?:@|\d{3}|http|www\.)|^["“]?Follow (?:[A-Z@]|our ).{1,80}\s(?:[Oo]n (?:Twitter|X\b)|at https?:)|^(?:More AP |AP's? ).{2,80}https?:/;
/** "Copyright 2024 …", "© …", "(c) 2008 …", "All rights reserved."; not "Copyright law was changed". */
const COPYRIGHT =
  /^\[?(?:[Cc]opyright|COPYRIGHT)(?:[\s,:]{1,3}(?:[A-Z\d©(]|by [A-Z])|$)|^\[?©|^\[?\([Cc]\)\s[A-Z\d]|^(?:[Aa]ll|ALL|[Ss]ome|SOME) (?:[Rr]ights|RIGHTS) (?:[Rr]eserved|RESERVED)(?:[.,;]|$)|^(?:Distributed|DISTRIBUTED|Provided|PROVIDED) (?:by|BY) (?:the )?[A-Z]/;
const SURELY_COPYRIGHT = /©|\(c\)|\d{4}|rights reserved/i;
/** "Source: PTI", "SOURCE Blue Rock, Inc."; not "Source close to the talks said". */
const SOURCE = /^(?:Source\s?:|SOURCE\s|SOURCES?\s?:)\s{0,3}[A-Z]/;
/** "Last updated on Thursday", "Contact: Jo Park, Orbit Corp."; names and dates alone come behind; not "First published in 1920, the novel sold well." */
const LABELLED = /^(?:(?:first|originally) published|last updated|updated\s?:|contacts?\s?:)/i;
/** "This story was published by …", "This report by Orbit News was first published …"; no second verb comes behind. */
const THIS_STORY =
  /^\(?this (?:story|article|report|copy) (?:by (?:the )?[a-z]{2,12}(?: [a-z]{2,12}){0,2} )?(?:(?:is|was|has been)\s.{0,40}\b(?:published|generated|edited|produced|adapted|auto-generated|reprinted)|(?:first |originally )?appeared)\b/i;
/** "— Staff report", "- Dana Cole." */
const SIGNED =
  /^[-–—]{1,2}\s?(?:(?:From )?(?:[Ss]taff|[Ww]ire)(?: and (?:staff|wire))? [Rr]eports?|[A-Z][\w.'’-]{1,20}(?: [A-Z][\w.'’-]{1,20}){1,3})\.?$/;
/** "Editor's note: …" below the story. */
const EDITORS_NOTE = /^editors?['’]?s?['’]? note\s?[:–—-]/i;
/** Addresses: "desk@example.org", "www.example.org/55", "CONTACT: …"; not "Tel Aviv said so." */
const ADDRESS =
  /^(?:[\w.+-]{1,40}@[\w.-]{3,60}|(?:https?:\/\/|www\.)\S{3,200}|(?:contacts?|e-?mail)\s?:.{0,60}(?:@|\d{3}).{0,140}|tel(?:ephone)?[.:\s]{0,3}[+(]{0,2}\d[\d\s()/-]{4}.{0,60})$/i;
/** "-- Chicago newsdesk, 312-555-0190", "- Grain Desk Tel+41 22 555 0123"; not "(The desk was closed for 12 days.)" */
const DESK =
  /^(?:[-–—]{1,2}\s?|\(|Reuters ).{0,60}\b(?:newsroom|newsdesk|desk|bureau).{1,50}\d[\d\s()/-]{3,12}\d/i;
/** Sections of a dpa file below the story: everything from here on is addressed to editors. */
const SECTION =
  /^(?:#{1,2} (?:Notebook|Editorial contacts|dpa Contacts|Internet links|Note to editors)|Notes? to editors\s?:?$)/i;

/** What ends a story even where lines that say nothing by themselves come after: "-0-", "(END)", "SOURCE Blue Rock". */
const CLOSES = /^(?:-0-|-\s?30\s?-|###|\(END\)|Enditem|SOURCE:?\s{1,3}[A-Z])/;
const CLOSING = 8;

/**
 * The first letters of what the patterns from `CREDIT` on match, those aside that begin with a mark. Most stories end
 * in prose that begins otherwise, and a pattern costs more when it is first used than all that it saves.
 */
const STARTS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "add fur wit rep wri edi rel com tra pro inp con gra res age cop all som dis sou pho fir las upd ori thi htt www e-m ema tel reu",
);
const MARKS = "([-–—©";

/** Whether a line belongs to a sign-off. */
function isSignOff(printed: string): boolean {
  if (printed.length > LONGEST) return false;
  if (
    printed.length <= 40 &&
    (END_MARK.test(printed) || INITIALS.test(printed) || isAgencyTag(printed) || isSigned(printed))
  )
    return true;
  if (NOTE_WORDS.some((word) => printed.includes(word)) && isAboutStory(printed)) return true;
  const begins = STARTS.has(printed.slice(0, 3).toLowerCase()) || MARKS.includes(printed[0]);
  if (!begins && !printed.includes("@")) return false;
  return (
    (CREDIT.test(printed) && (SURE_CREDIT.test(printed) || isCredited(printed))) ||
    (COPYRIGHT.test(printed) && (SURELY_COPYRIGHT.test(printed) || !readsAsSentence(printed))) ||
    (printed.length <= 120 && SOURCE.test(printed) && !readsAsSentence(printed)) ||
    (LABELLED.test(printed) && isCredited(printed)) ||
    isPublished(printed) ||
    ADDRESS.test(printed) ||
    (printed.length <= 140 && DESK.test(printed)) ||
    EDITORS_NOTE.test(printed) ||
    (printed.length <= 60 && SIGNED.test(printed))
  );
}

function isPublished(printed: string): boolean {
  const match = THIS_STORY.exec(printed);
  return match !== null && !hasVerb(printed.slice(match[0].length));
}

function isAboutStory(printed: string): boolean {
  return (
    (CONTRIBUTED.test(printed) && isCredited(printed)) ||
    (REACHED.test(printed) && !printed.includes(" said"))
  );
}

/** "--IANS", "(ANI)", "Reuter", "PTI SJK RC", "==Kyodo", "-- BERNAMA", "AAP RTV ar", "EFE jm/rt", "--SPA www.example.org/5"; not "AFP said so". */
function isAgencyTag(printed: string): boolean {
  const match =
    /^[-–—=(\s]{0,4}([A-Za-z]{2,10}(?: [A-Z][a-z]{3,9})?)\)?\.?(?:\s(?:[A-Za-z]{2,4}(?:[/\s-][A-Za-z]{2,4}){0,5}|www\.\S{3,60}))?\s?$/.exec(
      printed,
    );
  if (match === null) return false;
  const words = match[1].split(" ");
  if (hasVerb(printed)) return false;
  const name = agencyNamed(match[1]) ?? agencyNamed(words[0]);
  return name !== null && /^[A-Z]|^(?:dpa|tnn)/.test(match[1]);
}

/** "Elin Moe/TT", "APP/ab-cd": a reporter and the agency; not "Elin Moe/Oslo" or "Talks/AP". */
function isSigned(printed: string): boolean {
  const slash = printed.indexOf("/");
  if (slash > 0 && agencyNamed(printed.slice(0, slash)) !== null)
    return /^[A-Z]{2,6}\/[a-z]{2,4}(?:[-/][a-z]{2,4}){0,3}$/.test(printed);
  if (slash < 0 || agencyNamed(printed.slice(slash + 1)) === null) return false;
  return /^\p{Lu}[\p{L}'’.-]{1,20}(?: \p{Lu}[\p{L}'’.-]{1,20}){1,2}$/u.test(printed.slice(0, slash));
}

/** Where the story ends and its sign-off begins. */
interface SignOff {
  /** How many lines of the story are left before it. */
  readonly lines: number;
  /** End of the last of them, which may be cut short. */
  readonly bodyEnd: number;
  readonly start: number;
  readonly end: number;
}

/** The sign-off in the last lines from `first` on, or null; at least the line `first` is left to the story. */
export function readSignOff(text: string, lines: readonly Line[], first: number): SignOff | null {
  const lowest = Math.max(first + 1, lines.length - MOST_LINES);
  let from = lines.length;
  while (from > lowest && isSignOff(text.slice(lines[from - 1].start, lines[from - 1].end))) from--;
  for (let index = lowest; index < from; index++) {
    const printed = text.slice(lines[index].start, Math.min(lines[index].end, lines[index].start + 40));
    if (
      SECTION.test(printed) ||
      (index >= lines.length - CLOSING && CLOSES.test(printed)) ||
      (isRule(printed) && isCredits(text, lines, index + 1, from))
    )
      from = index;
  }
  while (from > lowest && isSignOff(text.slice(lines[from - 1].start, lines[from - 1].end))) from--;
  const last = lines[from - 1];
  const end = lines.at(-1)?.end ?? 0;
  if (last === undefined) return null;
  const cut = tailOf(text, last);
  if (cut < last.end) {
    let bodyEnd = cut;
    while (bodyEnd > last.start && /\s/.test(text[bodyEnd - 1])) bodyEnd--;
    if (bodyEnd > last.start) return { lines: from, bodyEnd, start: cut, end };
  }
  return from < lines.length ? { lines: from, bodyEnd: last.end, start: lines[from].start, end } : null;
}

/** "___", as AP sets it above its credits. */
function isRule(printed: string): boolean {
  return /^(?:_{2,}|—{2,})$/.test(printed);
}

/** Whether the lines behind a rule are few and short: credits, not another item of a round-up. */
function isCredits(text: string, lines: readonly Line[], from: number, to: number): boolean {
  if (to - from > 4) return false;
  let length = 0;
  for (let index = from; index < to; index++) length += lines[index].end - lines[index].start;
  return length <= 300 && !/["“]/.test(text.slice(lines[from - 1].start, lines[to - 1]?.end));
}

/** Offset in a paragraph where its tail is a sign-off: "… last year.--SPA www.example.org", "… report. (Editing by Jo Park)". */
function tailOf(text: string, line: Line): number {
  let end = line.end;
  for (let round = 0; round < 4; round++) {
    const cut = text[end - 1] === ")" ? bracketBefore(text, line, end) : tagBefore(text, line, end);
    if (cut === end) break;
    end = cut;
    while (end > line.start && /\s/.test(text[end - 1])) end--;
  }
  let start = end;
  while (start < line.end && /\s/.test(text[start])) start++;
  return start;
}

function bracketBefore(text: string, line: Line, end: number): number {
  const open = text.lastIndexOf("(", end - 1);
  if (open <= line.start || end - open > LONGEST) return end;
  return isSignOff(text.slice(open, end)) && /[.!?"”’'…)\s]/.test(text[open - 1]) ? open : end;
}

/** How far back a tag without brackets can begin. */
const TAG_REACH = 70;

/** End marks that no sentence ends with: "Enditem", "(END)", "(end) ab.cd", "-0-", "ENDS". */
const INLINE_END = /^(?:enditem(?:\/[a-z]{2,4})?|\((?:end|more)\)(?:\s[a-z]{2}\.[a-z]{2,4})?|-0-|-30-|###)$/i;

function tagBefore(text: string, line: Line, end: number): number {
  for (let at = end - 2; at > line.start && at > end - TAG_REACH; at--) {
    if (!'.!?"”)'.includes(text[at])) continue;
    const printed = text.slice(at + 1, end);
    const tag = printed.trim();
    if (
      tag.length > 1 &&
      (/^\s/.test(printed) || /^[-–—=]/.test(tag)) &&
      tag.length <= 40 &&
      (isAgencyTag(tag) || INITIALS.test(tag) || INLINE_END.test(tag))
    )
      return at + 1;
  }
  return end;
}
