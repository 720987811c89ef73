import type { Article } from "wirecopy";
import { oneLine } from "./elements.js";
import type { Part, PartKind } from "./parts.js";

/** What a part is called. */
export const PART_NAMES: Readonly<Record<PartKind, string>> = {
  headline: "Headline",
  byline: "Byline",
  dateline: "Dateline",
  place: "Place",
  agency: "Agency",
  "dateline-date": "Dateline’s date",
  "sign-off": "Sign-off",
  quote: "Quote",
  term: "Term",
  source: "Source",
  cue: "Cue",
  content: "Content",
  medium: "Medium",
  figure: "Figure",
  subject: "Subject",
  date: "Date",
  mention: "Mention",
  note: "Note",
};

/** The number a speaker goes by on the page. */
export function numberOf(speaker: number | null): string {
  return speaker === null ? "?" : String(speaker + 1);
}

/** The class that gives a speaker its colour; eight take turns, the number tells them apart. */
export function voiceOf(speaker: number | null): string {
  return speaker === null ? "voice-none" : `voice-${speaker % 8}`;
}

/** A part in a sentence, for those who hear the page: "Figure, 12 percent, said by Kari Dahl." */
export function spoken(article: Article, part: Part, text: string): string {
  const words = [PART_NAMES[part.kind], oneLine(text.slice(part.start, part.end), 120)];
  const speaker = part.speaker === null ? undefined : article.speakers[part.speaker];
  if (speaker) words.push(`by speaker ${numberOf(part.speaker)}, ${speaker.name}`);
  const index = Number(/\d{1,9}/.exec(part.path)?.[0] ?? -1);
  if (part.kind === "date") words.push(article.dates[index]?.iso ?? "day unknown");
  if (part.kind === "figure") words.push(article.statistics[index]?.kind ?? "");
  return `${words.filter(Boolean).join(", ")}.`;
}
