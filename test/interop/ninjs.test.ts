import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it, test } from "vitest";
import { parseArticle } from "../../src/index.js";
import { toNinjs } from "../../src/interop/ninjs.js";
import { sampleArticle } from "../support/sample-article.js";
import { NINJS_RULES } from "./ninjs-rules.js";

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const obeys = ajv.compile(NINJS_RULES);
const uri = "https://example.com/ferry";

describe("by the standard's rules", () => {
  test.each([
    ["a whole story", toNinjs(sampleArticle(), { uri, versionCreated: "2025-03-04T09:30:00+01:00" })],
    ["an empty text", toNinjs(parseArticle(""), { uri })],
  ])("%s is an item", (_, item) => {
    obeys(JSON.parse(JSON.stringify(item)));
    expect(obeys.errors).toBeNull();
  });

  test.each([
    ["no uri", { uri: undefined }],
    ["a uri that is none", { uri: "ferry 12" }],
    ["a date without a time", { contentCreated: "2025-03-04" }],
    ["a type of its own", { type: "story" }],
    ["a property of its own", { dateline: "BERGEN" }],
    ["a body without a text", { bodies: [{ role: "main" }] }],
  ])("%s is refused", (_, change) => {
    const item = JSON.parse(JSON.stringify({ ...toNinjs(sampleArticle(), { uri }), ...change })) as object;
    expect(obeys(item)).toBe(false);
  });
});

it("carries the whole of a story", () => {
  const { bodies, ...item } = toNinjs(sampleArticle(), { uri, versionCreated: "2025-03-04T09:30:00Z" });
  expect(item).toEqual({
    uri,
    type: "text",
    standard: {
      name: "ninjs",
      version: "3.2",
      schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.2.json#",
    },
    language: "en",
    versionCreated: "2025-03-04T09:30:00Z",
    contentCreated: "2025-03-04T00:00:00Z",
    by: "Ida Holm",
    located: "BERGEN, Norway",
    headlines: [{ role: "main", contentType: "text/plain", value: "Ferry fares to rise" }],
    people: [{ name: "Kari Dahl", rel: "mentions" }],
    places: [{ name: "BERGEN", rel: "mentions", literal: "NO" }],
    infoSources: [{ name: "Reuters", role: "provider" }],
  });
  expect(bodies).toHaveLength(1);
  expect(bodies[0]?.value).toMatch(
    /^BERGEN, Norway, March 4 \(Reuters\) - Fares .*\(Reporting by Ida Holm\)$/s,
  );
});

it("counts code points and words of the body", () => {
  const article = sampleArticle();
  Object.assign(article, {
    dateline: null,
    signOff: null,
    paragraphs: [{ start: 0, end: 5, text: "Go 😀" }],
  });
  expect(toNinjs(article, { uri }).bodies[0]).toMatchObject({ value: "Go 😀", charCount: 4, wordCount: 1 });
});

describe("authors are told in a row", () => {
  test.each<[authors: string[], by: string]>([
    [["A"], "A"],
    [["A", "B"], "A and B"],
    [["A", "B", "C"], "A, B and C"],
  ])("%j: %j", (authors, by) => {
    const article = sampleArticle();
    article.byline!.authors = authors;
    expect(toNinjs(article, { uri }).by).toBe(by);
  });

  it("and nobody where the byline names none", () => {
    const article = sampleArticle();
    article.byline!.authors = [];
    expect(toNinjs(article, { uri }).by).toBeUndefined();
  });
});

it("keeps organizations apart from people, and leaves out who has no name", () => {
  const article = sampleArticle();
  const speaker = { title: null, affiliation: null, mentions: [] };
  article.speakers = [
    { ...speaker, name: "Coast Guard", kind: "organization" },
    { ...speaker, name: "residents", kind: "group" },
    { ...speaker, name: "an official", kind: "unnamed" },
    { ...speaker, name: "the report", kind: "document" },
  ];
  const item = toNinjs(article, { uri });
  expect(item.people).toBeUndefined();
  expect(item.organisations).toEqual([{ name: "Coast Guard", rel: "mentions" }]);
});
