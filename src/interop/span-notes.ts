import type { Article, Place, Statistic } from "../article/types.js";

/** What the Article knows of the span at a path, in words: the speaker of a quote, the day of a date. */
export function noteOf(article: Article, path: readonly (string | number)[]): string | null {
  const [field, first, second] = path;
  const index = typeof first === "number" ? first : -1;
  switch (field) {
    case "agency":
      return article.agency!.name;
    case "date":
      return article.date!.iso;
    case "dateline":
      return datelineNote(article, path);
    case "dates":
      return article.dates[index]!.iso;
    case "quotes":
      return second === undefined ? speakerOf(article, article.quotes[index]!.attribution) : null;
    case "attributions":
      return second === "source" || second === "contents" ? speakerOf(article, index) : null;
    case "speakers":
      return article.speakers[index]!.name;
    case "statistics":
      return second === undefined ? figure(article.statistics[index]!) : null;
    case "diagnostics":
      return article.diagnostics[index]!.message;
    default:
      return null;
  }
}

function datelineNote(article: Article, [, part, index, below]: readonly (string | number)[]): string | null {
  const dateline = article.dateline!;
  if (part === "agency") return dateline.agency!.name;
  if (part === "date") return dateline.date!.iso;
  if (part === "places" && typeof index === "number" && below === undefined) {
    return code(dateline.places[index]!);
  }
  return null;
}

function code(place: Place): string | null {
  return place.region ?? place.country;
}

function speakerOf(article: Article, attribution: number | null): string | null {
  const speaker = attribution === null ? null : article.attributions[attribution]!.speaker;
  return speaker === null ? null : article.speakers[speaker]!.name;
}

/** "200 soldiers", "1.5 to 2 km", "3 %". */
function figure({ value, range, unit }: Statistic): string | null {
  const ends = range === null ? [value] : [range.low, range.high];
  const known = ends.filter((end) => end !== null);
  if (known.length === 0) return null;
  return [known.join(" to "), unit?.code ?? unit?.text].filter((part) => part !== undefined).join(" ");
}
