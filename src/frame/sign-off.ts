import { isCreditLine } from "./credit-line.js";
import { endOfLaterDateline } from "./dateline/find-dateline.js";
import { isFurniture } from "./header.js";
import { isEndMark, isTailMark } from "./end-mark.js";
import type { Line } from "./lines.js";
import { isProse } from "./lines.js";
import { isCredited, readsAsSentence } from "./prose.js";

/** How many lines from the end a sign-off can begin. */
const MOST_LINES = 30;
/** The longest line of credits. */
const LONGEST = 420;

/** Sections of a dpa file below the story: everything from here on is addressed to editors. "# Notebook", "Note to editors:"; not "Notes to editors were burnt". */
const SECTION =
  /^(?:#{1,2} (?:(?:dpa )?Notebook|Editorial contacts|dpa Contacts|Internet links|Note to editors)|Notes? to editors\s?:?$)/i;

/** What ends a story even where lines that say nothing by themselves come after: "-0-", "(END)", "SOURCE Blue Rock"; not "Ending", "Contact was lost". */
const CLOSES =
  /^(?:-0-|-\s?30\s?-|###|[[(-]{0,2}(?:end|END|End)[sS]?[\])-]{0,2}$|\(END\)|Enditem|SOURCE:?\s{1,3}[A-Z]|(?:Media |Press )?(?:Contacts?|CONTACTS?):?$|For (?:more|further) information\b.{0,30}:$)/;
const CLOSING = 8;
/** What those begin with, and the rules above credits: most lines of a story begin with none of these. */
const FIRST = "#_—-[(eESMPCFnNRY";
/** What a page sets over its links below a story, where nothing but such lines comes behind. */
const BELOW =
  /^(?:(?:related|suggested) (?:articles?|stor(?:y|ies)|news|topics|content|(?:internet )?links)|read (?:more|also)|more (?:on this story|from .{1,30})|most (?:read|popular)|read next|you may also like|recommended(?: for you| stories)?):?$/i;

/** Whether a line belongs to a sign-off. */
function isSignOff(printed: string): boolean {
  return printed.length <= LONGEST && (isEndMark(printed) || isCreditLine(printed));
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
  let from = closingFrom(text, lines, lowest, lines.length);
  for (let index = lowest; index < from; index++) {
    const { start, end } = lines[index];
    if (!FIRST.includes(text[start])) continue;
    const printed = text.slice(start, Math.min(end, start + 40));
    if (
      SECTION.test(printed) ||
      (index >= lines.length - CLOSING && CLOSES.test(printed)) ||
      (BELOW.test(printed) &&
        !lines
          .slice(index + 1, from)
          .some((line) => isProse(text, line) || readsAsSentence(text.slice(line.start, line.end)))) ||
      (isRule(printed) && isCredits(text, lines, index + 1, from))
    )
      from = index;
  }
  from = closingFrom(text, lines, lowest, from);
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

/**
 * The line from which on all before `from` belong to a sign-off: those that say so, and short ones below an end mark:
 * "PTI SJK" and "RC", "--SPA" and "0042".
 */
function closingFrom(text: string, lines: readonly Line[], lowest: number, from: number): number {
  let found = from;
  let at = from - 1;
  // "Published in Orbit" above "Follow us on X"
  let near = at;
  for (; at >= lowest && at > found - MOST_LOOSE; at--) {
    const printed = text.slice(lines[at].start, lines[at].end);
    if (at === near ? isSignOff(printed) : isTailMark(printed)) near = (found = at) - 1;
    else if (at === near && isFurniture(text, lines[at])) near = at - 1;
    else if (!isLoose(printed)) break;
  }
  const isLed = at >= 0 && at < found - 1 && tailOf(text, lines[at]) < lines[at].end;
  return isLed ? at + 1 : found;
}
const MOST_LOOSE = 6;

/** Initials, a number, a name, a date: "RC", "0042", "Jo Park"; no sentence. */
function isLoose(printed: string): boolean {
  return printed.length <= 40 && /^[A-Z\d(][^.!?]*$/.test(printed) && isCredited(printed);
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
  if (lines.slice(from, to).some((line) => endOfLaterDateline(text, line) !== null)) return false;
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

function tagBefore(text: string, line: Line, end: number): number {
  for (let at = end - 2; at > line.start && at > end - TAG_REACH; at--) {
    if (!'.!?"”)'.includes(text[at])) continue;
    const printed = text.slice(at + 1, end);
    const tag = printed.trim();
    if (tag.length > 1 && (/^\s/.test(printed) || /^[-–—=/]/.test(tag)) && isTailMark(tag)) return at + 1;
  }
  return end;
}
