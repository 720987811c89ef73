import type { Line } from "./lines.js";
import { isCredited } from "./prose.js";

/** The longest caption. */
const LONGEST = 600;

/**
 * Credits of photographs: "(AP Photo/Lena Kos)", "REUTERS/Jo Park", "Photo courtesy of Acme", "Image: Jo Park"; not
 * "Reuters said", "Photo by photo".
 */
const CREDIT =
  /\b(?:AP|AFP|EPA|Getty|PTI|Reuters|Xinhua|Yonhap|Kyodo) (?:File )?(?:Photos?|Images?)\b|REUTERS\/|\bPhoto(?:graph)? (?:by|courtesy(?: of)?|credit)\s?:?\s(?=[A-Z])|\bImage: (?=[A-Z])|\bThomson Reuters Foundation\//;

/**
 * What captions begin with: "FILE PHOTO: …", "In this Friday, Dec. 6, 2019 photo, …"; not "Image makers said", "In this
 * town, every photo tells of war".
 */
const CAPTION_HEAD =
  /^\(?(?:FILE PHOTO|FILE|File photo|HANDOUT|Image|Photo|Photograph|Picture)\s?[:–—-]\s|^In (?:this|these)(?:,? (?:[A-Z][\w.'’]{0,15}|\d{1,4}|undated|file|handout|aerial|satellite|courtesy|combination|still)){0,9},? (?:file |handout )?(?:photos?|pictures?|images?|frame grab)(?=,|\s(?:made|taken|released|provided|shot|posted|from|by|illustration|combo)\b)/;

/** The agency behind a photographer's name, near a line's end: "Jo Park/Getty Images"; not "AFP/". */
const AGENCY_CREDIT = /\/(?:Getty|AFP|AP|Reuters|Xinhua)\b/;
/** How far from the line's end, in code units. */
const CREDIT_REACH = 37;

/** Whether a line above a story is a photograph's caption. Behind a credit come names alone. */
export function isCaptioned(text: string, line: Line): boolean {
  if (line.end - line.start > LONGEST) return false;
  const printed = text.slice(line.start, line.end);
  if (CAPTION_HEAD.test(printed) || AGENCY_CREDIT.test(printed.slice(-CREDIT_REACH))) return true;
  const credit = CREDIT.exec(printed);
  return credit !== null && isCredited(printed.slice(credit.index + credit[0].length));
}

/**
 * Whether a line between paragraphs is a photograph's caption, by its credit: "… sits in Davos. REUTERS/Ana Lund",
 * "FILE PHOTO: …". Looks at its ends only.
 */
export function isCaption(text: string, line: Line): boolean {
  if (line.end - line.start > LONGEST) return false;
  const tail = text.slice(Math.max(line.start, line.end - 60), line.end);
  const credit = tail.includes("/") ? CREDIT_END.exec(tail) : null;
  return credit !== null ? isCredited(tail.slice(credit.index)) : text.startsWith("FILE PHOTO", line.start);
}
const CREDIT_END = /\bREUTERS\/|\((?:AP|AFP) Photo\/|\/(?:Getty Images|AFP)\)?$|\/File Photo$/;
