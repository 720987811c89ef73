import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it, test } from "vitest";
import { parseArticle } from "../../src/index.js";
import {
  toWebAnnotations,
  type TextPositionSelector,
  type TextQuoteSelector,
  type WebAnnotation,
} from "../../src/interop/web-annotation.js";
import { sampleArticle, sampleText } from "../support/sample-article.js";
import { ANNOTATION_RULES } from "./annotation-rules.js";

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const obeys = ajv.compile(ANNOTATION_RULES);

const source = "https://example.com/ferry.txt";
const annotations = toWebAnnotations(sampleArticle(), sampleText, { source });

/** The annotation at a JSON Pointer. */
const at = (pointer: string, among: WebAnnotation[] = annotations): WebAnnotation =>
  among.find(({ id }) => id === `${source}#${pointer}`)!;

const position = ({ target }: WebAnnotation) => target.selector[0] as TextPositionSelector;
const quote = ({ target }: WebAnnotation) => target.selector[1] as TextQuoteSelector;

describe("by the standard's rules", () => {
  it("every annotation is one", () => {
    for (const annotation of annotations) {
      obeys(annotation);
      expect(obeys.errors).toBeNull();
    }
  });

  test.each([
    ["an id that is no IRI", { id: "quotes/0" }],
    ["no target", { target: undefined }],
    ["a motivation of its own", { motivation: "parsing" }],
    ["an unknown selector", { target: { source, selector: [{ type: "Span", start: 0, end: 1 }] } }],
  ])("%s is refused", (_, change) => {
    expect(obeys(JSON.parse(JSON.stringify({ ...annotations[0], ...change })))).toBe(false);
  });
});

it("annotates every span of the Article, once", () => {
  const spans = JSON.stringify(sampleArticle()).split('"start":').length - 1;
  expect(annotations).toHaveLength(spans);
  expect(new Set(annotations.map(({ id }) => id)).size).toBe(spans);
});

describe("a span is tagged with what it is, and described where more is known", () => {
  test.each<[pointer: string, tag: string, note: string | null]>([
    ["/headline", "headline", null],
    ["/byline", "byline", null],
    ["/dateline", "dateline", null],
    ["/dateline/places/0", "place", "NO"],
    ["/dateline/places/0/qualifier", "place-qualifier", null],
    ["/dateline/agency", "agency", "Reuters"],
    ["/dateline/date", "dateline-date", "2025-03-04"],
    ["/date/span", "story-date", "2025-03-04"],
    ["/agency", "agency", "Reuters"],
    ["/paragraphs/0", "paragraph", null],
    ["/dates/0", "date", "2025-03-07"],
    ["/quotes/0", "quote", "Kari Dahl"],
    ["/quotes/0/content", "quote-content", null],
    ["/attributions/1/source", "source", "Kari Dahl"],
    ["/attributions/1/cue", "cue", null],
    ["/attributions/1/contents/0", "content", "Kari Dahl"],
    ["/attributions/0/medium", "medium", null],
    ["/speakers/0/mentions/1", "mention", "Kari Dahl"],
    ["/statistics/0", "statistic", "12 %"],
    ["/statistics/0/subject", "subject", null],
    ["/signOff", "sign-off", null],
  ])("%s: %s, %j", (pointer, tag, note) => {
    const [tagging, describing] = at(pointer).body;
    expect(tagging).toEqual({ type: "TextualBody", purpose: "tagging", value: tag, format: "text/plain" });
    expect(describing?.value ?? null).toBe(note);
  });
});

describe("the selectors", () => {
  test.each(annotations.map((annotation) => [annotation.id.slice(source.length), annotation] as const))(
    "of %s both find its text",
    (_, annotation) => {
      const { start, end } = position(annotation);
      const { exact, prefix, suffix } = quote(annotation);
      expect(Array.from(sampleText).slice(start, end).join("")).toBe(exact);
      expect(sampleText).toContain(prefix + exact + suffix);
    },
  );

  // An emoji is one code point and two code units.
  const text = "😀😀 Storm 😀😀";
  const article = parseArticle("");
  article.headline = { start: 5, end: 10, text: "Storm" };

  it("count in code points", () => {
    const [headline] = toWebAnnotations(article, text, { source });
    expect(position(headline!)).toMatchObject({ start: 3, end: 8 });
  });

  it("never part a surrogate pair", () => {
    const [headline] = toWebAnnotations(article, text, { source, context: 2 });
    expect(quote(headline!)).toMatchObject({ prefix: " ", exact: "Storm", suffix: " " });
    const [wider] = toWebAnnotations(article, text, { source, context: 3 });
    expect(quote(wider!)).toMatchObject({ prefix: "😀 ", suffix: " 😀" });
  });

  it("of an empty span are only its place", () => {
    const odd = parseArticle("");
    odd.diagnostics = [{ start: 0, end: 0, code: "empty-text", message: "Empty." }];
    const empty = at("/diagnostics/0", toWebAnnotations(odd, "", { source }));
    expect(empty.target.selector).toEqual([{ type: "TextPositionSelector", start: 0, end: 0 }]);
    obeys(empty);
    expect(obeys.errors).toBeNull();
  });
});

it("describes a diagnostic by its message", () => {
  const article = sampleArticle();
  article.diagnostics = [{ start: 0, end: 5, code: "text-left-out", message: "Left out." }];
  const diagnostic = at("/diagnostics/0", toWebAnnotations(article, sampleText, { source }));
  expect(diagnostic.body.map(({ value }) => value)).toEqual(["diagnostic", "Left out."]);
});

it("refuses another text", () => {
  expect(() => toWebAnnotations(sampleArticle(), `x${sampleText}`, { source })).toThrow(RangeError);
});

it("refuses a text that is none, as where it stands in the Article's place", () => {
  const swapped = toWebAnnotations as unknown as (text: string, article: object, options: object) => unknown;
  expect(() => swapped(sampleText, sampleArticle(), { source })).toThrow(TypeError);
});
