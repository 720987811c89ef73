import { SIGN_OFFS } from "../lexicon/credits.js";
import { readNameLine } from "./byline.js";
import { goesOn, openingsOf, opensWith } from "./openings.js";
import { hasVerb, isCredited, readsAsSentence } from "./prose.js";

const OPENINGS = /* @__PURE__ */ openingsOf(SIGN_OFFS);

/** Marks, and words that say that there are more credits: "(Additional reporting by", "--With assistance from"; not "Further, reporting". */
const BEFORE = /^[(\s*•–—-]{0,4}(?:(?:additional|further|with)\s(?=[a-z]))?/i;

/** Who made the story, among words of credits alone: "Jo Park contributed to this report.", "Lund reported from Lima."; not "Lund contributed $5", "reported from home". */
const CONTRIBUTED =
  /\bcontribut(?:ed|ing)\b.{0,20}\s(?:report|article|story|dispatch)|^AP .{2,120} contributed|\sreported from [A-Z]/;
/** "Jane Dover can be reached at jd@example.com."; not "The island can be reached by boat." */
const REACHED = /\bcan be (?:reached|contacted) (?:at|by|on)\s.{0,60}(?:@|\d{3}|http|www\.)/;
/** "Follow Jo Park on Twitter", "More AP stories: https://…"; not "Follow the leader" */
const FOLLOW = /^["“]?Follow\s.{2,80}\s(?:on (?:Twitter|X\b)|at https?:)|^(?:More AP |AP's? ).{2,80}https?:/i;
/** "Source: PTI", "SOURCE Blue Rock, Inc."; not "Source close to the talks said". */
const SOURCE = /^(?:Source\s?:|SOURCE\s|SOURCES?\s?:)\s{0,3}[A-Z]/;
/** "This …", "(Except for the headline, this …"; not "In this …". */
const THIS = /^[(•]?\s?(?:except for the headline, )?this /i;
/** Behind "this": "story was published by …", "report by Orbit News was first published …", "version corrects …"; not "report was leaked", "story is old". */
const STORY =
  /^(?:[a-z]{3,9}\.? \d\d? )?(?:story|article|report|copy|version) (?:by (?:the )?[a-z]{2,12}(?: [a-z]{2,12}){0,2} )?(?:(?:is|was|has (?:not )?been)\s.{0,40}\b(?:published|generated|edited|produced|adapted|auto-generated|reprinted|refiled|amended|corrected)|(?:first |originally )?appeared|corrects)\b/i;
/** "— Staff report", "- Dana Cole."; not "— Dana", "- Dana Cole left". */
const SIGNED =
  /^[-–—]{1,2}\s?(?:(?:From )?(?:[Ss]taff|[Ww]ire)(?: and (?:staff|wire))? [Rr]eports?|[A-Z][\w.'’-]{1,20}(?: [A-Z][\w.'’-]{1,20}){1,3})\.?$/;
/** "(By Ana Lund)", "-By Ana Lund, Harbour Wire"; not "By Monday". */
const BY = /^[-–—(]{1,2}by\s/i;
/** A whole line of an address: "https://www.example.org", "www.example.org (5.12.)"; not "www.example.org has more". */
const ADDRESS = /^\(?(?:https?:\/\/|www\.)\S{3,200}(?: \(\S{1,20}\))?$/;
/** "+47 22 55 01 23"; "Tel: 22 55 01 23", "newsroom, 312-555-0190"; not "12 14 16 20" or "40 workers". */
const PHONE = /\+\s?\d[\d\s()/-]{5}/;
/** What a telephone number stands beside: "Oslo [newsroom]"; not "deskbound". */
const PHONE_WORD = /\b(?:telephone|phone|tel|newsroom|newsdesk|desk|bureau)\b/i;
/** A number long enough for a telephone: "22 55 01 99"; not "12 days". */
const DIGITS = /\d[\d\s()/-]{6}/;
/** "jd@example.com"; not "@handle". */
const EMAIL = /[\w-]@[\w-]/;
/** "-- Chicago newsdesk, 312-555-0190 abc", "(Oslo grain desk 22 555 0123)"; "(Oslo newsroom)"; not "(The desk was closed for 12 days.)" */
const DESK =
  /^(?:[-–—]{1,2}\s?\(?|\(|Reuters ).{0,60}\b(?:newsroom|newsdesk|desk|bureau).{1,50}\d[\d\s()/-]{3,12}\d|^\([a-z]{2,20}(?: [a-z]{2,20})? newsroom\)$/i;

/** Whether a line below a story credits those who made it, or says where it is from: what stands behind its first words tells. */
export function isCreditLine(printed: string): boolean {
  if (ABOUT_STORY.some((word) => printed.includes(word)) && isAboutStory(printed)) return true;
  if (/^\[?(?:©|\([Cc]\)\s[A-Z\d])/.test(printed)) return true;
  if (isPublished(printed)) return true;
  const head = BEFORE.exec(printed)![0];
  const from = /^\[/.test(printed) ? 1 : head.length;
  const prefixed = /[a-z]/i.test(head);
  return (
    opensWith(printed.slice(from), OPENINGS, (rest, behind) => fits(printed, rest, behind, prefixed)) ||
    (printed.length <= 120 && isPrinted(printed))
  );
}
const ABOUT_STORY = ["contribut", "reported from", "be reached", "be contacted", "Follow", "http"];

/** Shorter lines, by their marks. */
function isPrinted(printed: string): boolean {
  if (printed.length <= 60 && SIGNED.test(printed)) return true;
  if (ADDRESS.test(printed)) return true;
  if (SOURCE.test(printed)) return !readsAsSentence(printed);
  if (DESK.test(printed)) return true;
  if (EMAIL.test(printed) || printed.includes("©") || BY.test(printed) || hasPhone(printed))
    return isCredited(printed) && !readsAsSentence(printed);
  // "Ana Lund, The Canadian Press"
  return printed.includes(", ") && readNameLine(printed, 0, printed.length) !== null;
}

function hasPhone(printed: string): boolean {
  return PHONE.test(printed) || (DIGITS.test(printed) && PHONE_WORD.test(printed));
}

/** Whether a line goes on behind its opening as the table asks. */
function fits(printed: string, rest: string, behind: string, prefixed: boolean): boolean {
  if (/^[a-z\d]/.test(rest)) return false;
  switch (behind) {
    case "label":
      return (/^\s?:/.test(rest) && !/[.!?]$/.test(printed)) || isCredit(printed, rest, prefixed);
    case "names":
      return isCredit(printed, rest, prefixed);
    case "credited":
      return isCredited(printed);
    case "notice":
      return /^[\s,:]{0,3}(?:[©(\d]|by [a-z])|^[.;]/.test(rest) || !readsAsSentence(printed);
    default:
      return goesOn(rest, behind);
  }
}

/**
 * A second verb comes behind where the text is in brackets or says what was wrong: "(This story has not been edited by The
 * Herald and is generated from a feed.)", "This story has been corrected to show that the ferry was built in 1990."
 */
function isPublished(printed: string): boolean {
  const lead = THIS.exec(printed);
  if (lead === null) return false;
  const behind = printed.slice(lead[0].length);
  const match = STORY.exec(behind);
  return (
    match !== null &&
    (printed[0] === "(" ||
      /(?:correct|amend)\S{1,2}$/.test(match[0]) ||
      !hasVerb(behind.slice(match[0].length)))
  );
}

/** Names behind "by", "from" or a colon; in brackets whatever comes behind a name: "(Editing by Jo Park, who is on leave)" */
function isCredit(printed: string, rest: string, prefixed: boolean): boolean {
  if (printed[0] === "(" && /^[^:]{1,60}\bby [A-Z]/.test(printed)) return true;
  return isCredited(printed) && (prefixed || /\b(?:by|from)\b|:/i.test(rest));
}

function isAboutStory(printed: string): boolean {
  return (
    (CONTRIBUTED.test(printed) && isCredited(printed)) ||
    ((REACHED.test(printed) || FOLLOW.test(printed)) && !printed.includes(" said"))
  );
}
