import type { Article } from "../article/types.js";

/** The paragraphs of the body, with an empty line between them. */
export function bodyText(article: Article): string {
  return article.paragraphs.map((paragraph) => paragraph.text).join("\n\n");
}

/** The story as it runs under its headline and byline: dateline, paragraphs, sign-off. */
export function runningText(article: Article): string {
  const body = bodyText(article);
  const filed = article.dateline === null ? body : `${article.dateline.text} ${body}`.trimEnd();
  return article.signOff === null ? filed : `${filed}\n\n${article.signOff.text}`.trimStart();
}

/** From a letter or a digit to the next space: "Reuters) in "(Reuters) -", not "-". */
const WORD = /[\p{L}\p{N}]\S*/gu;

/** How many words a text has. */
export function wordCount(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
