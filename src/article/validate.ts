import { assertText } from "../options.js";
import { problems } from "./check.js";
import { article } from "./shapes.js";
import type { Article } from "./types.js";

const SHOWN = 10;

/**
 * Checks that a value is an Article and a sound reading of `text`: its shape, that every excerpt is what
 * the text holds there, that indexes are in range, lists in text order, and links agree both ways.
 *
 * What {@link parseArticle} returns has been through it; use it on Articles that come from elsewhere.
 *
 * @param value - What should be an Article: the result of `JSON.parse`, for one.
 * @param text - The text it was read from, to the last code unit.
 * @returns The same value, typed.
 * @throws TypeError that lists what is wrong, each with its path.
 *
 * @example
 * ```ts
 * import { parseArticle, validateArticle } from "wirecopy";
 *
 * const text = "LIMA, May 3 (AFP) - The bridge reopened on Friday.";
 * const stored = JSON.stringify(parseArticle(text));
 * validateArticle(JSON.parse(stored), text).dateline?.text; // "LIMA, May 3 (AFP) -"
 * validateArticle(JSON.parse(stored), "Another text."); // throws TypeError
 * ```
 *
 * @category Validation
 */
export function validateArticle(value: unknown, text: string): Article {
  assertText(text);
  const found = article.accepts(value) ? problems(value as Article, text) : shapeProblems(value);
  if (found.length === 0) return value as Article;
  const more = found.length > SHOWN ? `\n  and ${found.length - SHOWN} more` : "";
  throw new TypeError(`not a valid Article:\n  ${found.slice(0, SHOWN).join("\n  ")}${more}`);
}

function shapeProblems(value: unknown): string[] {
  const { error } = article.schema().safeParse(value);
  return (error?.issues ?? []).map(({ path, message }) => `${shownPath(path)}${message}`);
}

function shownPath(path: readonly PropertyKey[]): string {
  let shown = "";
  for (const step of path) shown += typeof step === "number" ? `[${step}]` : `${shown && "."}${String(step)}`;
  return shown && `${shown}: `;
}
