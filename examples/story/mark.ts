import { styleText } from "node:util";
import type { Article, Excerpt, Span } from "wirecopy";

type Style = Parameters<typeof styleText>[0] & string;

const DATELINE = "cyan";
const DATE = "green";
const FIGURE = "yellow";
const SOURCE = "bold";
const CUE = "underline";
const UNNAMED = "gray";
const VOICES: readonly Style[] = ["magenta", "blue", "red", "magentaBright", "blueBright", "redBright"];

/** The story with its parts in colour, and below it who said what and which figures are whose. */
export function marked(text: string, article: Article): string {
  const parts = [legend(), paint(text, article), spoken(article), cited(article)];
  return parts.filter(Boolean).join("\n\n");
}

function legend(): string {
  return [
    styleText(DATELINE, "dateline"),
    styleText(DATE, "date"),
    styleText(FIGURE, "figure"),
    styleText(SOURCE, "source"),
    styleText(CUE, "cue"),
    `${styleText(VOICES[0], "quote")} (a colour for each speaker)`,
  ].join("  ");
}

/** Every code unit gets the styles of all the parts it is in; of two colours the later one wins. */
function paint(text: string, article: Article): string {
  const styles: Style[][] = Array.from({ length: text.length }, () => []);
  const add = (span: Span | null, style: Style) => {
    for (let i = span?.start ?? 0; i < (span?.end ?? 0); i++) styles[i].push(style);
  };
  add(article.headline, "bold");
  add(article.dateline, DATELINE);
  for (const quote of article.quotes)
    if (quote.kind !== "term") add(quote, voiceOf(article, quote.attribution));
  for (const date of article.dates) add(date, DATE);
  for (const statistic of article.statistics) add(statistic, FIGURE);
  for (const { source, cue } of article.attributions) {
    add(source, SOURCE);
    add(cue, CUE);
  }
  let out = "";
  for (let start = 0, end = 0; start < text.length; start = end) {
    const style = styles[start].join();
    while (end < text.length && styles[end].join() === style) end++;
    out += styles[start].reduce((run, name) => styleText(name, run), text.slice(start, end));
  }
  return out.trimEnd();
}

function voiceOf(article: Article, attribution: number | null): Style {
  const speaker = attribution === null ? null : article.attributions[attribution].speaker;
  return speaker === null ? UNNAMED : VOICES[speaker % VOICES.length];
}

function spoken(article: Article): string {
  const lines = article.speakers.flatMap((speaker, index) => {
    const said = article.attributions.filter((attribution) => attribution.speaker === index);
    const about = [speaker.title, speaker.affiliation].filter(Boolean).join(", ");
    const head = styleText(VOICES[index % VOICES.length], speaker.name) + (about && ` (${about})`);
    return [head, ...said.map(({ contents }) => `  ${contents.map(oneLine).join(" … ")}`)];
  });
  return lines.length === 0 ? "" : ["Who said what", ...lines].join("\n");
}

function cited(article: Article): string {
  const lines = article.statistics.map((statistic) => {
    const source = statistic.attribution === null ? null : article.attributions[statistic.attribution].source;
    return `${styleText(FIGURE, oneLine(statistic))} ${source ? `says ${oneLine(source)}` : "(nobody cited)"}`;
  });
  return lines.length === 0 ? "" : ["Figures", ...lines].join("\n");
}

function oneLine({ text }: Excerpt): string {
  return text.replace(/\s{1,8}/g, " ");
}
