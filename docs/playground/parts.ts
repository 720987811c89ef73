import type { Article, Span } from "wirecopy";

/** What a part of the story is. */
export type PartKind =
  | "headline"
  | "byline"
  | "dateline"
  | "place"
  | "agency"
  | "dateline-date"
  | "sign-off"
  | "quote"
  | "term"
  | "source"
  | "cue"
  | "content"
  | "medium"
  | "figure"
  | "subject"
  | "date"
  | "mention"
  | "note";

/** A part of the story, by where it stands in the text and in the Article. */
export interface Part extends Span {
  kind: PartKind;
  /** Where the Article has it: `attributions[2].cue`. */
  path: string;
  /** Index in `speakers` of whose it is, or null. */
  speaker: number | null;
  /** Index in `attributions`, or null. */
  attribution: number | null;
}

/** Parts that show only while something that belongs to them is looked at. */
const QUIET: ReadonlySet<PartKind> = new Set<PartKind>(["content", "subject", "medium", "mention", "note"]);

/** Whether a part is marked in the story at all times. */
export function isMarked({ kind }: Part): boolean {
  return !QUIET.has(kind);
}

/** Every part of the story, in no particular order. They may nest and overlap. */
export function partsOf(article: Article): Part[] {
  const { attributions, dateline } = article;
  const parts: Part[] = [];
  const add = (kind: PartKind, path: string, span: Span | null, attribution: number | null = null) => {
    if (!span || span.start >= span.end) return;
    const { start, end } = span;
    const speaker = attribution === null ? null : (attributions[attribution]?.speaker ?? null);
    parts.push({ kind, path, start, end, speaker, attribution });
  };
  add("headline", "headline", article.headline);
  add("byline", "byline", article.byline);
  add("dateline", "dateline", dateline);
  dateline?.places.forEach((place, i) => add("place", `dateline.places[${i}]`, place));
  add("agency", "agency", article.agency);
  add("dateline-date", "dateline.date", dateline?.date ?? null);
  add("sign-off", "signOff", article.signOff);
  article.quotes.forEach((quote, i) =>
    add(quote.kind === "term" ? "term" : "quote", `quotes[${i}]`, quote, quote.attribution),
  );
  attributions.forEach(({ source, cue, contents, medium }, i) => {
    add("source", `attributions[${i}].source`, source, i);
    add("cue", `attributions[${i}].cue`, cue, i);
    add("medium", `attributions[${i}].medium`, medium, i);
    contents.forEach((content, j) => add("content", `attributions[${i}].contents[${j}]`, content, i));
  });
  article.speakers.forEach(({ mentions }, i) =>
    mentions.forEach(({ start, end }, j) =>
      parts.push({
        kind: "mention",
        path: `speakers[${i}].mentions[${j}]`,
        start,
        end,
        speaker: i,
        attribution: null,
      }),
    ),
  );
  article.statistics.forEach((statistic, i) => {
    add("figure", `statistics[${i}]`, statistic, statistic.attribution);
    add("subject", `statistics[${i}].subject`, statistic.subject, statistic.attribution);
  });
  article.dates.forEach((date, i) => add("date", `dates[${i}]`, date));
  article.diagnostics.forEach((diagnostic, i) => add("note", `diagnostics[${i}]`, diagnostic));
  return parts;
}
