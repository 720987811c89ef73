import type { Byline } from "../article/types.js";
import { REPORTERS } from "../lexicon/credits.js";
import { LABEL_WORDS } from "../lexicon/labels.js";
import { BYLINE_PARTICLES, NO_BYLINES } from "../lexicon/name-particles.js";
import { wordSet } from "../lexicon/words.js";
import { classOf, DIGIT, UPPER } from "../text/characters.js";
import { agencyNamed } from "./dateline/agency.js";
import { isWeekday } from "./dateline/date.js";
import { isPlace, placeKey } from "./dateline/geography.js";

/** The longest byline, in characters: three names with their papers. */
const LONGEST = 200;

/** Words that a name does not begin with: "By Monday", "By contrast", "By The End". */
const NO_NAME = /* @__PURE__ */ wordSet(NO_BYLINES);
/** Small words of names. */
const PARTICLES = /* @__PURE__ */ wordSet(BYLINE_PARTICLES);
/** What they are who report, and where. */
const ROLES = /* @__PURE__ */ wordSet(REPORTERS);

/** "KABUL" in capitals ends a name in title case; initials and particles go on with it. */
export function isNameWord(word: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word) || PARTICLES.has(word);
}

/** Whether words name somebody by what he is or where: "Staff Writer", "Special to The Herald"; not "Ann Lund". */
export function namesRole(printed: string): boolean {
  const words = printed.toLowerCase().split(/[^a-z]+/);
  return words.some((word, i) => ROLES.has(word) || (word === "special" && words[i + 1] === "to"));
}

/** "By Jo Park[ - Published 5 hours ago]"; not "By Jo Park, Harbour Publishing". */
const PUBLISHED = /\s[-–—•]\s(?:last )?(?:published|updated|posted)\b/i;

/** A byline that takes up a whole line: "By GERRY SHIH", "by Janie Gabbett, Reuters", "By dpa correspondents =". */
export function readByline(text: string, start: number, end: number): Byline | null {
  if (end - start > LONGEST || end - start < 5) return null;
  // dpa's mark
  while (text[end - 1] === "=" || text[end - 1] === " ") end--;
  const line = text.slice(start, end);
  const cut = line.search(PUBLISHED);
  const printed = cut > 0 ? line.slice(0, cut) : line;
  end = start + printed.length;
  const match = /^by:?\s{1,4}/i.exec(printed);
  if (match === null) return null;
  const names = printed.slice(match[0].length);
  const first = names.split(/[\s,.-]/, 1)[0].toLowerCase();
  const agency = agencyNamed(names);
  if (agency === null && (NO_NAME.has(first) || isWeekday(first) || classOf(names.charCodeAt(0)) === DIGIT))
    return null;
  const authors = readAuthors(names);
  if (authors.length === 0 && agency === null && !namesRole(names)) return null;
  // "By Tuesday night the town was empty." is prose: it ends like a sentence and has small words.
  if (
    /[.!?]$/.test(names) &&
    names.split(" ").filter((word) => /^\p{Ll}/u.test(word) && !isNameWord(word)).length > 1
  )
    return null;
  return { start, end, text: printed, authors };
}

/** The people of a byline without "By": "Nick Perry and Mark Stevenson, Associated Press" is two. */
function readAuthors(names: string): string[] {
  const authors: string[] = [];
  // what stands behind a bar is the paper
  const [people] = names.split("|", 1);
  for (const part of people.split(/\s{0,4}(?:[,;&|/=]|\band\b|\bin\b|\bat\b|\bwith\b|\bfor\b)\s{0,4}/iu)) {
    let name = part
      .replace(/[.\s]{0,4}$/, (tail) => (/\b(?:Jr|Sr|[A-Z])\.$/.test(part) ? "." : tail && ""))
      .trim();
    // "by Xinhua writers Yang Shilong", "By Health Correspondent Nina Moe"
    name = name.replace(
      /^.{0,40}\b(?:[Ww]riters?|[Cc]orrespondents?|[Rr]eporters?|[Ee]ditors?)\s(?=\p{Lu})/u,
      "",
    );
    if (agencyNamed(name) !== null) continue;
    let words = name.split(/\s{1,4}/);
    // "ANA LUND AP Sports Writer", "ANA LUND Associated Press"
    const behind = words.findIndex(
      (word, i) =>
        i > 1 &&
        (agencyNamed(word) !== null ||
          agencyNamed(words.slice(i).join(" ")) !== null ||
          (/^staff$/i.test(word) && i + 1 < words.length)),
    );
    if (behind > 0) {
      words = words.slice(0, behind);
      name = words.join(" ");
    }
    if (words.length < 2 || words.length > 5 || !words.every(isNameWord)) continue;
    if (namesRole(name) || isPlace(placeKey(name))) continue;
    authors.push(name);
  }
  return authors;
}

/** A line that is a name and nothing else, as Reuters printed above its dateline in 1996: "Peter Blackburn". */
export function readNameLine(text: string, start: number, end: number): Byline | null {
  if (end - start > LONGEST) return null;
  // "Anna Lund   |19.11.2025 - Update : 19.11.2025"
  const [line] = text.slice(start, end).split("|", 1);
  if (line.length > 60) return null;
  const printed = line.replace(/\s{0,4}=?$/, "");
  if (classOf(printed.charCodeAt(0)) !== UPPER || /[!?:]$/.test(printed)) return null;
  const people = printed.split(/,\s{1,4}/, 1)[0];
  const words = people.split(/\s{1,4}/);
  if (isPost(words)) return { start, end, text: text.slice(start, end), authors: [] };
  // "STORY HIGHLIGHTS", "NASA Names Crew"
  if (words.some((word) => word[0] < "a" && LABEL_WORDS.has(word.toLowerCase())) || isMixed(words))
    return null;
  const authors = readAuthors(people);
  if (!people.startsWith(authors[0])) return null;
  const parts = people.replace(/ and agencies$/, "").split(/\s(?:and|&)\s/).length;
  if (authors.length !== parts) return null;
  const rest = printed.slice(people.length + 2);
  return rest === "" || agencyNamed(rest) !== null || namesRole(rest)
    ? { start, end, text: text.slice(start, end), authors }
    : null;
}

/** Somebody of the staff without a name: "Our Correspondent", "Special Correspondent", "Staff Reporter". */
function isPost(words: readonly string[]): boolean {
  return (
    /^(?:correspondent|reporter)s?$/i.test(words.at(-1)!) &&
    words.every((word) => POST.test(word) || namesRole(word))
  );
}
/** Words of a correspondent's post beside its noun: "[Our Own] Correspondent"; no names. */
const POST = /^(?:our|own|special|from|a)$/i;

/** Whether the first of some words is all in capitals and another is not: "NASA Names Crew"; not "J.R. Lund". */
function isMixed([first, ...others]: readonly string[]): boolean {
  return (
    /^[A-Z]{3}/.test(first) &&
    first === first.toUpperCase() &&
    others.some((word) => /^[A-Z][a-z]{2}/.test(word))
  );
}
