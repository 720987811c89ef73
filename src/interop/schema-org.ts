/**
 * Articles as schema.org JSON-LD, for search engines and archives.
 *
 * @module wirecopy/schema-org
 */

import type { Article, Place, Speaker } from "../article/types.js";
import { readOptions } from "../options.js";
import { assertArticle } from "./assert-article.js";
import { assertDateTime, assertFilled } from "./assert-options.js";
import { compact, unlessEmpty } from "./compact.js";
import { quotations } from "./quotations.js";
import { bodyText, wordCount } from "./story-text.js";

/**
 * Somebody who speaks or writes: https://schema.org/Person.
 *
 * @example
 * ```ts
 * import { parseArticle } from "wirecopy";
 * import { toSchemaOrg } from "wirecopy/schema-org";
 *
 * toSchemaOrg(parseArticle('OSLO (AP) - "It holds," Mayor Kari Dahl said.')).mentions?.[0];
 * // { "@type": "Person", "@id": "_:speaker-0", name: "Kari Dahl", jobTitle: "Mayor" }
 * ```
 */
export interface SchemaPerson {
  /** The type in schema.org's vocabulary. */
  "@type": "Person";
  /** The same for every mention of one speaker in one document. */
  "@id"?: string;
  /** The name; absent for an unnamed source. */
  name?: string;
  /** What the story calls an unnamed source: "White House official". */
  description?: string;
  /** Title or role: "Foreign Minister". */
  jobTitle?: string;
  /** Where the person belongs. */
  affiliation?: SchemaOrganization;
}

/**
 * An organization or a group that speaks: https://schema.org/Organization.
 *
 * @example
 * ```ts
 * import { parseArticle } from "wirecopy";
 * import { toSchemaOrg } from "wirecopy/schema-org";
 *
 * toSchemaOrg(parseArticle("OSLO (AP) - It rained.")).sourceOrganization;
 * // { "@type": "NewsMediaOrganization", name: "AP" }
 * ```
 */
export interface SchemaOrganization {
  /** The type in schema.org's vocabulary. */
  "@type": "Organization" | "NewsMediaOrganization";
  /** The same for every mention of one speaker in one document. */
  "@id"?: string;
  /** The name; absent for a group of people. */
  name?: string;
  /** What the story calls a group of people: "residents". */
  description?: string;
  /** Address of its site. */
  url?: string;
  /** Address of its logo. */
  logo?: string;
}

/**
 * A document that is quoted: https://schema.org/CreativeWork.
 *
 * @example
 * ```ts
 * import { parseArticle } from "wirecopy";
 * import { toSchemaOrg } from "wirecopy/schema-org";
 *
 * toSchemaOrg(parseArticle("OSLO (AP) - A report said it was over.")).mentions?.[0];
 * // { "@type": "CreativeWork", "@id": "_:speaker-0", name: "report" }
 * ```
 */
export interface SchemaDocument {
  /** The type in schema.org's vocabulary. */
  "@type": "CreativeWork";
  /** The same for every mention of one document in one story. */
  "@id"?: string;
  /** What the story calls it: "report". */
  name: string;
}

/**
 * Something said in quotation marks: https://schema.org/Quotation.
 *
 * @example
 * ```ts
 * import { parseArticle } from "wirecopy";
 * import { toSchemaOrg } from "wirecopy/schema-org";
 *
 * const [quotation] = toSchemaOrg(parseArticle('OSLO (AP) - "It holds," Mayor Kari Dahl said.')).hasPart!;
 * quotation?.text; // "It holds,"
 * quotation?.spokenByCharacter?.name; // "Kari Dahl"
 * ```
 */
export interface SchemaQuotation {
  /** The type in schema.org's vocabulary. */
  "@type": "Quotation";
  /** What is between the marks. */
  text: string;
  /** Who says it in the story. */
  spokenByCharacter?: SchemaPerson | SchemaOrganization;
  /** The document it is quoted from. */
  isBasedOn?: SchemaDocument;
  /** ISO 8601 date of when it was said. */
  dateCreated?: string;
}

/**
 * A place the story was filed from: https://schema.org/Place.
 *
 * @example
 * ```ts
 * import { parseArticle } from "wirecopy";
 * import { toSchemaOrg } from "wirecopy/schema-org";
 *
 * toSchemaOrg(parseArticle("PROVO, Utah (AP) - It rained.")).locationCreated?.[0]?.name; // "PROVO"
 * ```
 */
export interface SchemaPlace {
  /** The type in schema.org's vocabulary. */
  "@type": "Place";
  /** As printed, without its qualifier: "SALT LAKE CITY". */
  name: string;
  /** Its country and region, where known. */
  address?: SchemaAddress;
}

/**
 * Where a place is: https://schema.org/PostalAddress.
 *
 * @example
 * ```ts
 * import { parseArticle } from "wirecopy";
 * import { toSchemaOrg } from "wirecopy/schema-org";
 *
 * toSchemaOrg(parseArticle("PROVO, Utah (AP) - It rained.")).locationCreated?.[0]?.address;
 * // { "@type": "PostalAddress", addressRegion: "US-UT", addressCountry: "US" }
 * ```
 */
export interface SchemaAddress {
  /** The type in schema.org's vocabulary. */
  "@type": "PostalAddress";
  /** ISO 3166-2 code: "US-UT". */
  addressRegion?: string;
  /** ISO 3166-1 alpha-2 code: "US". */
  addressCountry?: string;
}

/**
 * A story as JSON-LD: https://schema.org/NewsArticle. What the story does not say is absent.
 *
 * @example
 * ```ts
 * import { parseArticle } from "wirecopy";
 * import { toSchemaOrg } from "wirecopy/schema-org";
 *
 * const story = toSchemaOrg(parseArticle("OSLO, March 3, 2025 (AP) - It rained."));
 * story.articleBody; // "It rained."
 * story.wordCount; // 2
 * story.datePublished; // "2025-03-03"
 * ```
 */
export interface SchemaNewsArticle {
  /** The vocabulary. */
  "@context": "https://schema.org";
  /** The type in schema.org's vocabulary. */
  "@type": "NewsArticle";
  /** Address of the story, from the options. */
  "@id"?: string;
  /** Address of the story, from the options. */
  url?: string;
  /** The headline. */
  headline?: string;
  /** The dateline as printed, without its last separator: "OSLO, March 3 (Reuters)". */
  dateline?: string;
  /** ISO 8601: the story's date, or what the options say. */
  datePublished?: string;
  /** Whom the byline names, or else the agency. */
  author?: (SchemaPerson | SchemaOrganization)[];
  /** The agency that filed the story. */
  sourceOrganization?: SchemaOrganization;
  /** Who publishes it: from the options, or else the agency. */
  publisher?: SchemaOrganization;
  /** The places of the dateline. */
  locationCreated?: SchemaPlace[];
  /** BCP 47 tag of the language, `"en"`. */
  inLanguage: string;
  /** Words of `articleBody`. */
  wordCount: number;
  /** The paragraphs, with an empty line between them. */
  articleBody: string;
  /** Who and what speaks in the story. */
  mentions?: (SchemaPerson | SchemaOrganization | SchemaDocument)[];
  /** What is said in quotation marks. */
  hasPart?: SchemaQuotation[];
}

/**
 * Who publishes a story.
 *
 * @example
 * ```ts
 * import { parseArticle } from "wirecopy";
 * import { toSchemaOrg } from "wirecopy/schema-org";
 *
 * const publisher = { name: "The Daily Example", url: "https://example.com" };
 * toSchemaOrg(parseArticle("It rained."), { publisher }).publisher;
 * // { "@type": "NewsMediaOrganization", name: "The Daily Example", url: "https://example.com" }
 * ```
 */
export interface SchemaOrgPublisher {
  /** The publisher's name. */
  name: string;
  /** Address of its site. */
  url?: string | undefined;
  /** Address of its logo. */
  logo?: string | undefined;
}

/**
 * Metadata the story itself does not contain.
 *
 * @example
 * ```ts
 * import { parseArticle } from "wirecopy";
 * import { toSchemaOrg } from "wirecopy/schema-org";
 *
 * const story = toSchemaOrg(parseArticle("It rained."), { datePublished: "2025-03-03T12:00:00Z" });
 * story.datePublished; // "2025-03-03T12:00:00Z"
 * ```
 */
export interface SchemaOrgOptions {
  /** Address of the story: becomes `url` and `@id`, and the ids of its speakers start with it. */
  url?: string | undefined;
  /** When it was published, a day or an RFC 3339 date-time; without it, the story's date. */
  datePublished?: string | undefined;
  /** Who publishes the story. Without it, the agency that filed it. */
  publisher?: SchemaOrgPublisher | undefined;
}

/**
 * Gives a story as a schema.org `NewsArticle` in JSON-LD, for search engines and archives.
 *
 * Every quotation of the story is a `Quotation` in `hasPart`, with the speaker in `spokenByCharacter`
 * ("the character, Person or Organization to whom the quotation is attributed within the containing
 * CreativeWork"). A quote over several paragraphs is one; terms and quotes inside quotes are left out. A
 * speaker has the same `@id` everywhere.
 *
 * The result is data, not markup: inside a `<script>` element, write `<` as `\u003c`.
 *
 * @param article - An Article from `parseArticle`.
 * @param options - What the story does not say of itself.
 * @throws TypeError for an `article` that is none, or for an option that there is not or that is no string.
 * @throws RangeError for an `options.datePublished` that is neither a day nor an RFC 3339 date-time.
 *
 * @example
 * ```ts
 * import { parseArticle } from "wirecopy";
 * import { toSchemaOrg } from "wirecopy/schema-org";
 *
 * const article = parseArticle("OSLO, March 3 (Reuters) - The bridge reopened on Monday.", { referenceDate: "2025-03-03" });
 * const story = toSchemaOrg(article, { url: "https://example.com/bridge" });
 * story.dateline; // "OSLO, March 3 (Reuters)"
 * story.datePublished; // "2025-03-03"
 * story.sourceOrganization?.name; // "Reuters"
 * ```
 */
export function toSchemaOrg(article: Article, options: SchemaOrgOptions = {}): SchemaNewsArticle {
  assertArticle(article);
  assertOptions(options);
  const { url, publisher } = options;
  const text = bodyText(article);
  const agency: SchemaOrganization | undefined = article.agency
    ? { "@type": "NewsMediaOrganization", name: article.agency.name }
    : undefined;
  const speakers = article.speakers.map((speaker, index) => voice(speaker, speakerId(url, index)));

  return compact<SchemaNewsArticle>({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": url,
    url,
    headline: article.headline?.text,
    dateline: article.dateline ? withoutSeparator(article.dateline.text) : undefined,
    datePublished: options.datePublished ?? article.date?.iso,
    author: article.byline?.authors.length
      ? article.byline.authors.map((name) => ({ "@type": "Person", name }))
      : agency && [agency],
    sourceOrganization: agency,
    publisher: publisher
      ? compact<SchemaOrganization>({ "@type": "NewsMediaOrganization", ...publisher })
      : agency,
    locationCreated: unlessEmpty(article.dateline?.places.map(place)),
    inLanguage: "en",
    wordCount: wordCount(text),
    articleBody: text,
    mentions: unlessEmpty(speakers),
    hasPart: unlessEmpty(
      quotations(article).map((quotation) => {
        const by = quotation.speakerIndex === null ? undefined : speakers[quotation.speakerIndex];
        return compact<SchemaQuotation>({
          "@type": "Quotation",
          text: quotation.text,
          spokenByCharacter: by && by["@type"] !== "CreativeWork" ? by : undefined,
          isBasedOn: by?.["@type"] === "CreativeWork" ? by : undefined,
          dateCreated: quotation.date ?? undefined,
        });
      }),
    ),
  });
}

function assertOptions(options: SchemaOrgOptions): void {
  const { url, datePublished, publisher } = readOptions(
    options,
    ["url", "datePublished", "publisher"],
    '{ url: "https://example.com/story" }',
  );
  if (url !== undefined)
    assertFilled("options.url", 'the address of the story, such as "https://example.com/story"', url);
  assertDateTime("options.datePublished", datePublished, "date");
  if (publisher === undefined) return;
  const by = readOptions(
    publisher,
    ["name", "url", "logo"],
    '{ name: "The Daily Example" }',
    "options.publisher",
  );
  assertFilled("options.publisher.name", 'a name such as "The Daily Example"', by.name);
  for (const key of ["url", "logo"] as const)
    if (by[key] !== undefined)
      assertFilled(`options.publisher.${key}`, 'an address such as "https://example.com"', by[key]);
}

/** With an address, ids on that page; without one, blank nodes, which are the document's own. */
function speakerId(url: string | undefined, index: number): string {
  return url === undefined ? `_:speaker-${String(index)}` : `${url}#speaker-${String(index)}`;
}

function voice(speaker: Speaker, id: string): SchemaPerson | SchemaOrganization | SchemaDocument {
  const affiliation = speaker.affiliation ?? undefined;
  switch (speaker.kind) {
    case "person":
    case "unnamed":
      return compact<SchemaPerson>({
        "@type": "Person",
        "@id": id,
        name: speaker.kind === "person" ? speaker.name : undefined,
        description: speaker.kind === "unnamed" ? speaker.name : undefined,
        jobTitle: speaker.title ?? undefined,
        affiliation: affiliation === undefined ? undefined : { "@type": "Organization", name: affiliation },
      });
    case "organization":
      return { "@type": "Organization", "@id": id, name: speaker.name };
    case "group":
      return { "@type": "Organization", "@id": id, description: speaker.name };
    case "document":
      return { "@type": "CreativeWork", "@id": id, name: speaker.name };
  }
}

function place({ name, region, country }: Place): SchemaPlace {
  if (region === null && country === null) return { "@type": "Place", name };
  return {
    "@type": "Place",
    name,
    address: compact<SchemaAddress>({
      "@type": "PostalAddress",
      addressRegion: region ?? undefined,
      addressCountry: country ?? undefined,
    }),
  };
}

/** "OSLO, March 3 (Reuters) -" without the dash; "Seoul, Dec 17" stays as it is. */
function withoutSeparator(dateline: string): string {
  let end = dateline.length;
  while (end > 0 && " \u00a0\t-–—:_".includes(dateline[end - 1]!)) end--;
  return dateline.slice(0, end);
}
