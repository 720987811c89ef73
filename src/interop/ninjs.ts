/**
 * Articles as IPTC ninjs, the news industry's JSON.
 *
 * @module wirecopy/ninjs
 */

import type { Article, Speaker } from "../article/types.js";
import { readOptions } from "../options.js";
import { assertArticle } from "./assert-article.js";
import { assertDateTime, assertFilled } from "./assert-options.js";
import { compact, unlessEmpty } from "./compact.js";
import { runningText, wordCount } from "./story-text.js";

/**
 * A text with its role and media type: an item of `headlines` or `bodies`.
 *
 * @example
 * ```ts
 * import { parseArticle } from "wirecopy";
 * import { toNinjs } from "wirecopy/ninjs";
 *
 * toNinjs(parseArticle("It rained."), { uri: "urn:example:1" }).bodies[0];
 * // { role: "main", contentType: "text/plain", charCount: 10, wordCount: 2, value: "It rained." }
 * ```
 */
export interface NinjsText {
  /** What the text is among its like: `"main"`. */
  role: string;
  /** IANA media type: `"text/plain"`. */
  contentType: string;
  /** The text itself. */
  value: string;
  /** Characters (Unicode code points) of the text; only of a body. */
  charCount?: number;
  /** Words of the text; only of a body. */
  wordCount?: number;
}

/**
 * A person, an organisation or a place that the item has to do with.
 *
 * @example
 * ```ts
 * import { parseArticle } from "wirecopy";
 * import { toNinjs } from "wirecopy/ninjs";
 *
 * toNinjs(parseArticle("OSLO (AP) - It rained."), { uri: "urn:example:1" }).places?.[0];
 * // { name: "OSLO", rel: "mentions", literal: "NO" }
 * ```
 */
export interface NinjsConcept {
  /** Its name, as printed. */
  name: string;
  /** How the item relates to it: `"mentions"`. */
  rel: string;
  /** An identifier as text: for a place its ISO 3166 code. */
  literal?: string;
}

/**
 * Which standard an item follows.
 *
 * @example
 * ```ts
 * import { parseArticle } from "wirecopy";
 * import { toNinjs } from "wirecopy/ninjs";
 *
 * toNinjs(parseArticle("It rained."), { uri: "urn:example:1" }).standard.version; // "3.2"
 * ```
 */
export interface NinjsStandard {
  /** Always `"ninjs"`. */
  name: "ninjs";
  /** Its version: `"3.2"`. */
  version: string;
  /** URI of its JSON Schema. */
  schema: string;
}

/**
 * Who had a part in making the item.
 *
 * @example
 * ```ts
 * import { parseArticle } from "wirecopy";
 * import { toNinjs } from "wirecopy/ninjs";
 *
 * toNinjs(parseArticle("OSLO (AP) - It rained."), { uri: "urn:example:1" }).infoSources?.[0];
 * // { name: "AP", role: "provider" }
 * ```
 */
export interface NinjsSource {
  /** The name. */
  name: string;
  /** The part: `"provider"`. */
  role: string;
}

/**
 * A news item as IPTC ninjs 3.2. What the story does not say is absent.
 *
 * @example
 * ```ts
 * import { parseArticle } from "wirecopy";
 * import { toNinjs } from "wirecopy/ninjs";
 *
 * const item = toNinjs(parseArticle("OSLO, Norway (AP) - It rained."), { uri: "urn:example:1" });
 * item.located; // "OSLO, Norway"
 * item.bodies[0]?.value; // "OSLO, Norway (AP) - It rained."
 * ```
 */
export interface NinjsItem {
  /** Globally unique identifier, from the options. */
  uri: string;
  /** Always `"text"`. */
  type: "text";
  /** Which standard the item follows, and where its schema is. */
  standard: NinjsStandard;
  /** BCP 47 tag of the language, `"en"`. */
  language: string;
  /** RFC 3339 date-time of this version, from the options. */
  versionCreated?: string;
  /** RFC 3339 date-time: from the options, or else midnight UTC of the story's date. */
  contentCreated?: string;
  /** The authors: "Jane Doe and Ali Khan". */
  by?: string;
  /** Where the story was filed from, as printed: "Oslo, Norway". */
  located?: string;
  /** The headline, as the only item. */
  headlines?: NinjsText[];
  /** The running text with its dateline and sign-off, as the only item. */
  bodies: NinjsText[];
  /** The people who speak in the story. */
  people?: NinjsConcept[];
  /** The organizations that speak in the story. */
  organisations?: NinjsConcept[];
  /** The places of the dateline. */
  places?: NinjsConcept[];
  /** The agency, with the role `"provider"`. */
  infoSources?: NinjsSource[];
}

/**
 * Metadata the story itself does not contain.
 *
 * @example
 * ```ts
 * import { parseArticle } from "wirecopy";
 * import { toNinjs } from "wirecopy/ninjs";
 *
 * const options = { uri: "urn:example:1", contentCreated: "2025-03-03T12:00:00Z" };
 * toNinjs(parseArticle("It rained."), options).contentCreated; // "2025-03-03T12:00:00Z"
 * ```
 */
export interface NinjsOptions {
  /** Globally unique identifier of the item: `"urn:newsml:example.com:20250303:bridge"`. */
  uri: string;
  /** RFC 3339 date-time at which this version was made. */
  versionCreated?: string | undefined;
  /** RFC 3339 date-time at which the story was written, if it is known better than to the day. */
  contentCreated?: string | undefined;
}

const STANDARD = {
  name: "ninjs",
  version: "3.2",
  schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.2.json#",
} as const;

/**
 * Gives a story as a ninjs 3.2 item, the IPTC's format for news in JSON
 * (https://iptc.org/standards/ninjs/).
 *
 * The body is the running text, dateline and sign-off included, as the standard's own examples have it.
 * ninjs knows no date without a time: where the options give none, `contentCreated` is midnight UTC of the
 * story's date. Quotes have no place in ninjs; `wirecopy/web-annotation` gives them beside it.
 *
 * @param article - An Article from `parseArticle`.
 * @param options - The identifier, and the times if they are known.
 * @throws TypeError for an `article` that is none, without `options.uri`, or for an option that there is not or that is no string.
 * @throws RangeError for a time that is no RFC 3339 date-time.
 *
 * @example
 * ```ts
 * import { parseArticle } from "wirecopy";
 * import { toNinjs } from "wirecopy/ninjs";
 *
 * const article = parseArticle("OSLO, March 3 (Reuters) - The bridge reopened on Monday.", { referenceDate: "2025-03-03" });
 * const item = toNinjs(article, { uri: "https://example.com/bridge" });
 * item.contentCreated; // "2025-03-03T00:00:00Z"
 * item.places?.[0]; // { name: "OSLO", rel: "mentions", literal: "NO" }
 * item.bodies[0]?.wordCount; // 9
 * ```
 */
export function toNinjs(article: Article, options: NinjsOptions): NinjsItem {
  assertArticle(article);
  const given = readOptions(
    options,
    ["uri", "versionCreated", "contentCreated"],
    '{ uri: "https://example.com/story" }',
  );
  assertFilled("options.uri", 'the identifier of the story, such as "https://example.com/story"', given.uri);
  assertDateTime("options.versionCreated", given.versionCreated);
  assertDateTime("options.contentCreated", given.contentCreated);
  const body = runningText(article);
  const places = article.dateline?.places;
  return compact<NinjsItem>({
    uri: options.uri,
    type: "text",
    standard: { ...STANDARD },
    language: "en",
    versionCreated: options.versionCreated,
    contentCreated: options.contentCreated ?? (article.date ? `${article.date.iso}T00:00:00Z` : undefined),
    by: article.byline?.authors.length ? list(article.byline.authors) : undefined,
    located: places?.length ? places.map((place) => place.text).join("/") : undefined,
    headlines: article.headline
      ? [{ role: "main", contentType: "text/plain", value: article.headline.text }]
      : undefined,
    bodies: [
      {
        role: "main",
        contentType: "text/plain",
        charCount: Array.from(body).length,
        wordCount: wordCount(body),
        value: body,
      },
    ],
    people: named(article.speakers, "person"),
    organisations: named(article.speakers, "organization"),
    places: unlessEmpty(
      places?.map((place) =>
        compact<NinjsConcept>({
          name: place.name,
          rel: "mentions",
          literal: place.region ?? place.country ?? undefined,
        }),
      ),
    ),
    infoSources: article.agency ? [{ name: article.agency.name, role: "provider" }] : undefined,
  });
}

function named(speakers: Speaker[], kind: Speaker["kind"]): NinjsConcept[] | undefined {
  const some = speakers.filter((speaker) => speaker.kind === kind);
  return unlessEmpty(some.map(({ name }) => ({ name, rel: "mentions" })));
}

/** ["A", "B", "C"] reads "A, B and C". */
function list(names: string[]): string {
  const last = names[names.length - 1]!;
  return names.length === 1 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
