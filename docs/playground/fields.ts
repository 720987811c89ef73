import type { Article } from "wirecopy";
import { oneLine } from "./elements.js";
import type { Part } from "./parts.js";

/** A field of a part, in words; `value` null where the Article has null. */
export interface Field {
  name: string;
  value: string | null;
}

/** The object of the Article that says most about a part: a cue's is its attribution. */
export function objectOf(article: Article, { path }: Part): { path: string; value: object } | null {
  const within = /^(?:attributions|statistics|speakers)\[\d{1,9}\]/.exec(path);
  const at = within ? within[0] : path;
  let value: unknown = article;
  for (const step of at.split(/[.[\]]/).filter(Boolean)) value = (value as Record<string, unknown>)[step];
  return typeof value === "object" && value !== null ? { path: at, value } : null;
}

/** Every field of an object of the Article but its place and text. Indexes are followed and named. */
export function fieldsOf(article: Article, value: object): Field[] {
  const fields: Field[] = [];
  for (const [name, held] of Object.entries(value)) {
    if (name === "start" || name === "end" || name === "text") continue;
    fields.push({ name, value: shown(article, name, held) });
  }
  return fields;
}

function shown(article: Article, name: string, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") return named(article, name, value) ?? String(round(value));
  if (typeof value === "string") return oneLine(value, 160);
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (Array.isArray(value)) return listed(article, name, value);
  const { low, high, text, code } = value as Record<string, unknown>;
  if (typeof text === "string") return oneLine(typeof code === "string" ? `${text} (${code})` : text, 160);
  return `${String(low ?? "…")} to ${String(high ?? "…")}`;
}

function listed(article: Article, name: string, values: unknown[]): string | null {
  if (values.length === 0) return null;
  if (name === "mentions") return `${values.length}`;
  return values.map((value) => shown(article, name, value)).join(" … ");
}

/** An index into the Article's lists, with what stands there. */
function named(article: Article, name: string, index: number): string | null {
  const text = target(article, name, index);
  return text === null ? null : `${index}: ${oneLine(text, 80)}`;
}

function target(article: Article, name: string, index: number): string | null {
  switch (name) {
    case "speaker":
      return article.speakers[index]?.name ?? null;
    case "date":
      return article.dates[index]
        ? `${article.dates[index].text}, ${article.dates[index].iso ?? "day unknown"}`
        : null;
    case "attribution":
    case "relay": {
      const found = article.attributions[index];
      return found ? [found.source?.text, found.cue?.text].filter(Boolean).join(" · ") || "no source" : null;
    }
    case "quotes":
    case "parent":
    case "continues":
      return article.quotes[index]?.text ?? null;
    default:
      return null;
  }
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
