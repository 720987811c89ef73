import type { Line } from "./lines.js";
import { isCredited } from "./prose.js";

/** The longest caption. */
const LONGEST = 600;

/**
 * Credits of photographs: "(AP Photo/Lena Kos)", "REUTERS/Jo Park", "Photo courtesy of Acme", "Image: Jo Park"; not
 * "Reuters said", "Photo-finish".
 */
const CREDIT =
  /\b(?:(?:AP|AFP|EPA|Getty|PTI|Reuters|Xinhua|Yonhap|Kyodo) (?:File )?(?:Photo|Image)s?\b|(?:REUTERS|Reuters Foundation)\/|Photo(?:graph)? (?:by|courtesy|credit)\b|Image:)/;

/** What stands before a caption and its mark: "FILE PHOTO: …"; not "Image makers said". */
const LABEL = /^\(?(?:FILE PHOTO|FILE|File photo|HANDOUT|Image|Photo|Photograph|Picture)\s?[:–—-]\s/;

/** "In this Friday, Dec. 6, 2019 photo, …", "In this image made from …"; not "In this town, every photo tells of war". */
const IN_PICTURE =
  /^In th(?:is|ese)(?: (?:[A-Z\d]\S{0,30}|(?:undated|file|handout|aerial|satellite|courtesy|combination|still|frame),?)){0,10} (?:photo|picture|image|grab)s?(?:,| (?:made|taken|released|provided|shot|posted|from|by|illustration|combo)(?!\S))/;

/** The agency behind a photographer's name, near a line's end: "Jo Park/Getty Images"; not "AFP/". */
const AGENCY_CREDIT = /\/(?:Getty|AFP|AP|Reuters|Xinhua)\b/;
/** How far from the line's end, in code units. */
const CREDIT_REACH = 37;

/** Whether a line above a story is a photograph's caption. Behind a credit come names alone. */
export function isCaptioned(text: string, line: Line): boolean {
  if (line.end - line.start > LONGEST) return false;
  const printed = text.slice(line.start, line.end);
  if (LABEL.test(printed) || IN_PICTURE.test(printed)) return true;
  if (AGENCY_CREDIT.test(printed.slice(-CREDIT_REACH))) return true;
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
  return credit !== null
    ? isCredited(tail.slice(credit.index))
    : BRACKETED.test(text.slice(line.start, line.start + 20));
}
/** "FILE PHOTO: …", "[Photo: …]"; not "Photo: …", which may be the story's own. */
const BRACKETED = /^(?:FILE PHOTO|[[(](?:file )?(?:photo|picture|image|video|graphic)s?\s?[:|])/i;
/** What credits of photographs end in or hold: "REUTERS/Kari Dahl", "(AP Photo/", "/Getty Images"; not "Reuters reported". */
const CREDIT_END = /\bREUTERS\/|\((?:AP|AFP) Photo\/|\/(?:Getty Images|AFP)\)?$|\/File Photo$/;
