import type {
  CreativeWork,
  NewsArticle,
  NewsMediaOrganization,
  Person,
  Place,
  PostalAddress,
  Quotation,
  WithContext,
} from "schema-dts";
import { describe, expect, it, test } from "vitest";
import { parseArticle, type Speaker } from "../../src/index.js";
import {
  toSchemaOrg,
  type SchemaAddress,
  type SchemaDocument,
  type SchemaNewsArticle,
  type SchemaOrganization,
  type SchemaPerson,
  type SchemaPlace,
  type SchemaQuotation,
} from "../../src/interop/schema-org.js";
import { sampleArticle } from "../support/sample-article.js";

/** The properties of ours that schema.org's type of that name does not have. */
type Unknown<Ours, Theirs> = Exclude<
  keyof Ours,
  "@context" | (Theirs extends { "@type": string } ? keyof Theirs : never)
>;

it("is a NewsArticle by schema.org's own vocabulary", () => {
  // Neither compiles unless every property here is one of schema.org's for its type, with a value it allows.
  const story: WithContext<NewsArticle> = toSchemaOrg(sampleArticle());
  const unknown: (
    | Unknown<SchemaNewsArticle, NewsArticle>
    | Unknown<SchemaQuotation, Quotation>
    | Unknown<SchemaPerson, Person>
    | Unknown<SchemaOrganization, NewsMediaOrganization>
    | Unknown<SchemaDocument, CreativeWork>
    | Unknown<SchemaPlace, Place>
    | Unknown<SchemaAddress, PostalAddress>
  )[] = [] satisfies never[];
  const none: never[] = unknown;
  expect(none).toEqual([]);
  expect(story["@type"]).toBe("NewsArticle");
});

it("carries the whole of a story", () => {
  const dahl = { "@type": "Person", "@id": "_:speaker-0", name: "Kari Dahl", jobTitle: "Transport Minister" };
  const reuters = { "@type": "NewsMediaOrganization", name: "Reuters" };
  expect(toSchemaOrg(sampleArticle())).toEqual({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: "Ferry fares to rise",
    dateline: "BERGEN, Norway, March 4 (Reuters)",
    datePublished: "2025-03-04",
    author: [{ "@type": "Person", name: "Ida Holm" }],
    sourceOrganization: reuters,
    publisher: reuters,
    locationCreated: [
      { "@type": "Place", name: "BERGEN", address: { "@type": "PostalAddress", addressCountry: "NO" } },
    ],
    inLanguage: "en",
    wordCount: 21,
    articleBody:
      "Fares will rise 12 percent on Friday, Transport Minister Kari Dahl\n" +
      'told Reuters on Tuesday. "The fleet is old," she said.',
    mentions: [dahl],
    hasPart: [{ "@type": "Quotation", text: "The fleet is old,", spokenByCharacter: dahl }],
  });
});

describe("the options", () => {
  it("put the address into url, @id and the ids of speakers", () => {
    const story = toSchemaOrg(sampleArticle(), { url: "https://example.com/ferry" });
    expect([story["@id"], story.url, story.mentions?.[0]?.["@id"]]).toEqual([
      "https://example.com/ferry",
      "https://example.com/ferry",
      "https://example.com/ferry#speaker-0",
    ]);
  });

  it("say when and by whom it was published", () => {
    const story = toSchemaOrg(sampleArticle(), {
      datePublished: "2025-03-04T09:30:00Z",
      publisher: { name: "The Daily Example", url: undefined },
    });
    expect(story.datePublished).toBe("2025-03-04T09:30:00Z");
    expect(story.publisher).toEqual({ "@type": "NewsMediaOrganization", name: "The Daily Example" });
    expect(story.sourceOrganization?.name).toBe("Reuters");
  });
});

describe("a speaker", () => {
  const kinds: [Speaker["kind"], object][] = [
    ["person", { "@type": "Person", name: "X" }],
    ["unnamed", { "@type": "Person", description: "X" }],
    ["organization", { "@type": "Organization", name: "X" }],
    ["group", { "@type": "Organization", description: "X" }],
    ["document", { "@type": "CreativeWork", name: "X" }],
  ];
  test.each(kinds)("that is a %s is %j", (kind, expected) => {
    const article = sampleArticle();
    article.speakers = [{ name: "X", kind, title: null, affiliation: null, mentions: [] }];
    const story = toSchemaOrg(article);
    const voice = { ...expected, "@id": "_:speaker-0" };
    expect(story.mentions).toEqual([voice]);
    const property = kind === "document" ? "isBasedOn" : "spokenByCharacter";
    expect(story.hasPart).toEqual([{ "@type": "Quotation", text: "The fleet is old,", [property]: voice }]);
  });

  it("belongs to an organization", () => {
    const article = sampleArticle();
    article.speakers[0]!.affiliation = "Transport Ministry";
    expect(toSchemaOrg(article).mentions?.[0]).toMatchObject({
      affiliation: { "@type": "Organization", name: "Transport Ministry" },
    });
  });
});

describe("the dateline", () => {
  test.each([
    ["OSLO, March 3 (Reuters) -", "OSLO, March 3 (Reuters)"],
    ["TOKYO (AP) —", "TOKYO (AP)"],
    ["SEOUL, Dec. 17 (Yonhap) --", "SEOUL, Dec. 17 (Yonhap)"],
    ["Seoul, Dec 17", "Seoul, Dec 17"],
    ["GUINEA-BISSAU:", "GUINEA-BISSAU"],
  ])("%j is told as %j", (printed, told) => {
    const article = sampleArticle();
    article.dateline!.text = printed;
    expect(toSchemaOrg(article).dateline).toBe(told);
  });

  it("has no address for a place nobody knows", () => {
    const article = sampleArticle();
    article.dateline!.places[0]!.country = null;
    expect(toSchemaOrg(article).locationCreated).toEqual([{ "@type": "Place", name: "BERGEN" }]);
  });
});

it("has the agency as author where nobody is named", () => {
  const article = { ...sampleArticle(), byline: null };
  expect(toSchemaOrg(article).author).toEqual([{ "@type": "NewsMediaOrganization", name: "Reuters" }]);
});

it("leaves out what an empty text does not say", () => {
  expect(toSchemaOrg(parseArticle(""))).toEqual({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    inLanguage: "en",
    wordCount: 0,
    articleBody: "",
  });
});
