import type { Article, Statistic } from "wirecopy";
import { el, oneLine } from "./elements.js";
import { partButton } from "./speakers-panel.js";
import { numberOf, voiceOf } from "./words.js";

const COLUMNS = ["Figure", "Value", "Of", "Source", "As of"];

/** The figures as a table, each with the source it is cited from. */
export function figuresPanel(article: Article): Node[] {
  if (article.statistics.length === 0) return [el("p", { class: "empty" }, "No figures in this story.")];
  const table = el(
    "table",
    {},
    el("thead", {}, el("tr", {}, ...COLUMNS.map((name) => el("th", { scope: "col" }, name)))),
    el("tbody", {}, ...article.statistics.map((statistic, i) => row(article, statistic, i))),
  );
  return [el("div", { class: "scroll", role: "region", "aria-label": "Figures", tabindex: "0" }, table)];
}

function row(article: Article, statistic: Statistic, index: number): HTMLElement {
  const { kind, unit, subject, date, change } = statistic;
  return el(
    "tr",
    { "data-figure": String(index) },
    el(
      "th",
      { scope: "row" },
      partButton(`statistics[${index}]`, statistic.text),
      el("small", {}, change ? `${kind}, ${change}` : kind),
    ),
    el("td", { class: "number" }, valueOf(statistic), unit ? el("small", {}, unit.code ?? unit.text) : null),
    el("td", {}, subject ? oneLine(subject.text, 80) : "–"),
    el("td", {}, ...sourceOf(article, statistic)),
    el("td", {}, date === null ? "–" : (article.dates[date]?.iso ?? article.dates[date]?.text ?? "–")),
  );
}

function sourceOf({ attributions, speakers }: Article, { attribution }: Statistic): (Node | string)[] {
  const cited = attribution === null ? undefined : attributions[attribution];
  if (!cited) return ["–"];
  const speaker = cited.speaker === null ? undefined : speakers[cited.speaker];
  const name = cited.source?.text ?? speaker?.name;
  if (name === undefined) return ["nobody named"];
  const badge = el("span", { class: `badge ${voiceOf(cited.speaker)}` }, numberOf(cited.speaker));
  return [badge, " ", cited.source ? partButton(`attributions[${attribution}].source`, name) : name];
}

const MODIFIERS = {
  exact: "",
  approximate: "≈ ",
  "at-least": "≥ ",
  "more-than": "> ",
  "at-most": "≤ ",
  "less-than": "< ",
} as const;

/** "≥ 12,000", "5 – 7". */
function valueOf({ value, range, modifier }: Statistic): string {
  if (value !== null) return MODIFIERS[modifier] + figure(value);
  if (range === null) return "–";
  return [range.low, range.high].map((end) => (end === null ? "…" : figure(end))).join(" – ");
}

function figure(value: number): string {
  return value.toLocaleString("en", { maximumFractionDigits: 4 });
}
