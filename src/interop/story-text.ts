import type { Article } from "../article/types.js";

/** The paragraphs of the body, with an empty line between them. */
export function bodyText(article: Article): string {
  return article.paragraphs.map((paragraph) => paragraph.text).join("\n\n");
}

/** The story as it runs under its headline and byline: paragraphs, with the dateline before the first behind it; sign-off. */
export function runningText({ paragraphs, dateline, signOff }: Article): string {
  const parts = paragraphs.map((paragraph) => paragraph.text);
  if (dateline !== null) {
    const filed = paragraphs.findIndex((paragraph) => paragraph.start >= dateline.end);
    if (filed < 0) parts.push(dateline.text);
    else parts[filed] = `${dateline.text} ${parts[filed]}`;
  }
  if (signOff !== null) parts.push(signOff.text);
  return parts.join("\n\n");
}

/** From a letter or a digit to the next space: "Reuters) in "(Reuters) -", not "-". */
const WORD = /[\p{L}\p{N}]\S*/gu;

/** How many words a text has. */
export function wordCount(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
