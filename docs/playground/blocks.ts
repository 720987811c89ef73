import type { Article, Span } from "wirecopy";

/** A stretch of the story that stands on lines of its own. */
export interface Block extends Span {
  /** `rest` is text in none of the others; `gap` is white space between blocks. */
  role: "headline" | "byline" | "paragraph" | "sign-off" | "rest" | "gap";
}

/** Cuts the text into blocks, without a gap. A dateline is in one block with the paragraph on its line. */
export function blocksOf(text: string, article: Article): Block[] {
  const known: Block[] = [];
  const add = (role: Block["role"], span: Span | null) => {
    if (span) known.push({ role, start: span.start, end: Math.min(span.end, text.length) });
  };
  add("headline", article.headline);
  add("byline", article.byline);
  add("paragraph", article.dateline);
  for (const paragraph of article.paragraphs) add("paragraph", paragraph);
  add("sign-off", article.signOff);
  known.sort((a, b) => a.start - b.start || b.end - a.end);

  const blocks: Block[] = [];
  const put = (role: Block["role"], start: number, end: number) => {
    if (start >= end) return;
    const last = blocks.at(-1);
    const between = text.slice(start, end);
    if (role === "rest" && !between.trim()) {
      if (last && !between.includes("\n") && end < text.length) last.end = end;
      else blocks.push({ role: "gap", start, end });
    } else if (role === "rest") {
      const lead = between.length - between.trimStart().length;
      const body = between.trimEnd().length;
      put("rest", start, start + lead);
      blocks.push({ role, start: start + lead, end: start + body });
      put("rest", start + body, end);
    } else if (last?.role === "paragraph" && role === "paragraph") last.end = end;
    else blocks.push({ role, start, end });
  };
  let at = 0;
  for (const { role, start, end } of known) {
    put("rest", at, start);
    put(role, Math.max(at, start), end);
    at = Math.max(at, end);
  }
  put("rest", at, text.length);
  return blocks;
}
