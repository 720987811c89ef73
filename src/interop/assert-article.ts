import type { Article } from "../article/types.js";
import { mismatch } from "../options.js";

const LISTS = [
  "paragraphs",
  "dates",
  "quotes",
  "attributions",
  "speakers",
  "statistics",
  "diagnostics",
] as const;
const PARTS = ["headline", "byline", "dateline", "date", "agency", "signOff"] as const;

/** Throws a `TypeError` unless a value has the fields of an Article; what is in them is `validateArticle`'s to check. */
export function assertArticle(article: unknown): asserts article is Article {
  if (typeof article !== "object" || article === null || Array.isArray(article))
    throw new TypeError(mismatch("article", "an Article, as parseArticle gives it", article));
  const fields = article as Partial<Article>;
  for (const name of LISTS)
    if (!Array.isArray(fields[name]))
      throw new TypeError(mismatch(`article.${name}`, "a list, as parseArticle gives it", fields[name]));
  for (const name of PARTS)
    if (typeof fields[name] !== "object")
      throw new TypeError(
        mismatch(`article.${name}`, "an object or null, as parseArticle gives it", fields[name]),
      );
}
