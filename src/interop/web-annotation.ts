/**
 * The spans of an Article as W3C Web Annotations.
 *
 * @module wirecopy/web-annotation
 */

import type { Article, Span } from "../article/types.js";
import { assertText, mismatch, readOptions } from "../options.js";
import { assertArticle } from "./assert-article.js";
import { assertFilled } from "./assert-options.js";
import { codePointsBefore, splitsPair } from "./code-points.js";
import { SPAN_LABELS } from "./span-labels.js";
import { noteOf } from "./span-notes.js";

/**
 * Finds a span by its place: https://www.w3.org/TR/annotation-model/#text-position-selector.
 *
 * @example
 * ```ts
 * import { parseArticle } from "wirecopy";
 * import { toWebAnnotations } from "wirecopy/web-annotation";
 *
 * const text = "OSLO (AP) - It rained.";
 * const [first] = toWebAnnotations(parseArticle(text), text, { source: "https://example.com/1.txt" });
 * first?.target.selector[0]; // { type: "TextPositionSelector", start: 0, end: 11 }
 * ```
 */
export interface TextPositionSelector {
  /** Says which selector it is. */
  type: "TextPositionSelector";
  /** Unicode code points before the span. */
  start: number;
  /** Unicode code points before the end of the span. */
  end: number;
}

/**
 * Finds a span by its words: https://www.w3.org/TR/annotation-model/#text-quote-selector.
 *
 * @example
 * ```ts
 * import { parseArticle } from "wirecopy";
 * import { toWebAnnotations } from "wirecopy/web-annotation";
 *
 * const text = "OSLO (AP) - It rained.";
 * const [first] = toWebAnnotations(parseArticle(text), text, { source: "https://example.com/1.txt" });
 * first?.target.selector[1];
 * // { type: "TextQuoteSelector", exact: "OSLO (AP) -", prefix: "", suffix: " It rained." }
 * ```
 */
export interface TextQuoteSelector {
  /** Says which selector it is. */
  type: "TextQuoteSelector";
  /** The text of the span. */
  exact: string;
  /** The text before it. */
  prefix: string;
  /** The text after it. */
  suffix: string;
}

/**
 * A text about a span.
 *
 * @example
 * ```ts
 * import { parseArticle } from "wirecopy";
 * import { toWebAnnotations } from "wirecopy/web-annotation";
 *
 * const text = "OSLO (AP) - It rained.";
 * const [first] = toWebAnnotations(parseArticle(text), text, { source: "https://example.com/1.txt" });
 * first?.body[0];
 * // { type: "TextualBody", purpose: "tagging", value: "dateline", format: "text/plain" }
 * ```
 */
export interface AnnotationBody {
  /** A body that holds its text itself. */
  type: "TextualBody";
  /** `tagging` for what the span is, `describing` for what is known of it. */
  purpose: "tagging" | "describing";
  /** `"quote"`, or the name of who says it. */
  value: string;
  /** Media type of `value`. */
  format: "text/plain";
}

/**
 * A span of the story.
 *
 * @example
 * ```ts
 * import { parseArticle } from "wirecopy";
 * import { toWebAnnotations } from "wirecopy/web-annotation";
 *
 * const text = "OSLO (AP) - It rained.";
 * const [first] = toWebAnnotations(parseArticle(text), text, { source: "https://example.com/1.txt" });
 * first?.target.source; // "https://example.com/1.txt"
 * ```
 */
export interface AnnotationTarget {
  /** A part of a resource. */
  type: "SpecificResource";
  /** Address of the story. */
  source: string;
  /** Two ways to the same span; an empty span has only the first. */
  selector: (TextPositionSelector | TextQuoteSelector)[];
}

/**
 * A W3C Web Annotation: https://www.w3.org/TR/annotation-model/.
 *
 * @example
 * ```ts
 * import { parseArticle } from "wirecopy";
 * import { toWebAnnotations } from "wirecopy/web-annotation";
 *
 * const text = "OSLO (AP) - It rained.";
 * const [first] = toWebAnnotations(parseArticle(text), text, { source: "https://example.com/1.txt" });
 * first?.id; // "https://example.com/1.txt#/dateline"
 * ```
 */
export interface WebAnnotation {
  /** The JSON-LD context of the standard. */
  "@context": "http://www.w3.org/ns/anno.jsonld";
  /** The source with a JSON Pointer into the Article as fragment: `https://example.com/story#/quotes/0`. */
  id: string;
  /** The class of the standard. */
  type: "Annotation";
  /** Why it was made: to say what the span is. */
  motivation: "tagging";
  /** What the span is; then, where more is known, what. */
  body: AnnotationBody[];
  /** The span. */
  target: AnnotationTarget;
}

/**
 * Metadata the story itself does not contain.
 *
 * @example
 * ```ts
 * import { parseArticle } from "wirecopy";
 * import { toWebAnnotations } from "wirecopy/web-annotation";
 *
 * const text = "OSLO (AP) - It rained.";
 * const [first] = toWebAnnotations(parseArticle(text), text, { source: "https://example.com/1.txt", context: 3 });
 * first?.target.selector[1];
 * // { type: "TextQuoteSelector", exact: "OSLO (AP) -", prefix: "", suffix: " It" }
 * ```
 */
export interface WebAnnotationOptions {
  /** IRI of the story's plain text; the ids of the annotations start with it. */
  source: string;
  /** How much text before and after a span goes into its quote selector, in UTF-16 code units; 32 without it. */
  context?: number | undefined;
}

/**
 * Gives every span of an Article as a W3C Web Annotation, in the order of the Article's fields.
 *
 * The standard counts in Unicode code points, an Article in UTF-16 code units; the positions are converted.
 *
 * @param article - An Article from `parseArticle`.
 * @param text - The text the Article was parsed from.
 * @param options - The address of the text, and how much of it goes into each quote selector.
 * @throws TypeError for an `article` that is none, a `text` that is no string, without `options.source`, or for an
 * option that there is not.
 * @throws RangeError if the Article was not parsed from this text, or for a `context` that is no whole number.
 *
 * @example
 * ```ts
 * import { parseArticle } from "wirecopy";
 * import { toWebAnnotations } from "wirecopy/web-annotation";
 *
 * const text = "OSLO, March 3 (Reuters) - The bridge reopened on Monday.";
 * const annotations = toWebAnnotations(parseArticle(text), text, { source: "https://example.com/bridge.txt" });
 * const dateline = annotations.find((annotation) => annotation.body[0]?.value === "dateline");
 * dateline?.id; // "https://example.com/bridge.txt#/dateline"
 * dateline?.target.selector[0]; // { type: "TextPositionSelector", start: 0, end: 25 }
 * ```
 */
export function toWebAnnotations(
  article: Article,
  text: string,
  options: WebAnnotationOptions,
): WebAnnotation[] {
  assertArticle(article);
  assertText(text);
  assertOptions(options);
  const { source, context = 32 } = options;
  const position = codePointsBefore(text);
  const annotations: WebAnnotation[] = [];
  eachSpan(article, [], (span, path) => {
    if (text.slice(span.start, span.end) !== (span.text ?? text.slice(span.start, span.end))) {
      throw new RangeError(
        `text: expected the one that the article was parsed from, but was given one that differs at /${path.join("/")}`,
      );
    }
    annotations.push({
      "@context": "http://www.w3.org/ns/anno.jsonld",
      id: `${source}#/${path.join("/")}`,
      type: "Annotation",
      motivation: "tagging",
      body: bodies(label(path), noteOf(article, path)),
      target: { type: "SpecificResource", source, selector: selectors(text, span, context, position) },
    });
  });
  return annotations;
}

function assertOptions(options: WebAnnotationOptions): void {
  const { source, context } = readOptions(
    options,
    ["source", "context"],
    '{ source: "https://example.com/story.txt" }',
  );
  assertFilled("options.source", 'the address of the text, such as "https://example.com/story.txt"', source);
  if (context === undefined) return;
  const wanted = "how many code units of text go before and behind a span, such as 32";
  if (typeof context !== "number") throw new TypeError(mismatch("options.context", wanted, context));
  if (!Number.isSafeInteger(context) || context < 0)
    throw new RangeError(mismatch("options.context", wanted, context));
}

type Path = readonly (string | number)[];

/** Every object with a `start` and an `end`, however deep, with its path. */
function eachSpan(value: unknown, path: Path, visit: (span: Span & { text?: string }, path: Path) => void) {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    value.forEach((item, index) => eachSpan(item, [...path, index], visit));
    return;
  }
  if ("start" in value && "end" in value) visit(value as Span & { text?: string }, path);
  for (const [key, item] of Object.entries(value)) eachSpan(item, [...path, key], visit);
}

function label(path: Path): string {
  const shape = path.map((part) => (typeof part === "number" ? "*" : part)).join("/");
  return SPAN_LABELS[shape] ?? String(path.findLast((part) => typeof part === "string"));
}

function bodies(tag: string, note: string | null): AnnotationBody[] {
  const tagging: AnnotationBody = {
    type: "TextualBody",
    purpose: "tagging",
    value: tag,
    format: "text/plain",
  };
  return note === null ? [tagging] : [tagging, { ...tagging, purpose: "describing", value: note }];
}

function selectors(
  text: string,
  { start, end }: Span,
  context: number,
  position: (offset: number) => number,
): (TextPositionSelector | TextQuoteSelector)[] {
  const place: TextPositionSelector = {
    type: "TextPositionSelector",
    start: position(start),
    end: position(end),
  };
  if (start === end) return [place];
  let from = Math.max(0, start - context);
  let to = Math.min(text.length, end + context);
  if (splitsPair(text, from)) from++;
  if (splitsPair(text, to)) to--;
  const quote: TextQuoteSelector = {
    type: "TextQuoteSelector",
    exact: text.slice(start, end),
    prefix: text.slice(from, start),
    suffix: text.slice(end, to),
  };
  return [place, quote];
}
