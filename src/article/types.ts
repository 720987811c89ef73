/**
 * A half-open range `[start, end)` of UTF-16 code units in the text that was passed in,
 * whatever was normalised inside.
 *
 * @example
 * ```ts
 * import { parseArticle } from "wirecopy";
 *
 * const text = "PARIS, May 3 (AFP) - The bridge reopened on Friday.";
 * const { start, end } = parseArticle(text).dateline!;
 * text.slice(start, end); // "PARIS, May 3 (AFP) -"
 * ```
 *
 * @category The Article
 */
export interface Span {
  /** First code unit of the span. */
  start: number;
  /** One past the last code unit of the span. */
  end: number;
}

/**
 * A span together with the text it covers: `text === input.slice(start, end)`, always.
 *
 * @example
 * ```ts
 * import { parseArticle } from "wirecopy";
 *
 * const text = "OSLO, March 3 (AP) - Police said the road was closed.";
 * const source = parseArticle(text).attributions[0]?.source;
 * source; // { start: 21, end: 27, text: "Police" }
 * text.slice(21, 27); // "Police"
 * ```
 *
 * @category The Article
 */
export interface Excerpt extends Span {
  /** The covered text, exactly as printed. */
  text: string;
}

/**
 * The byline, as printed, and the people it names.
 *
 * @example
 * ```ts
 * import { parseArticle } from "wirecopy";
 *
 * const text = "By Ida Holm and Tom Reed\n\nOSLO, March 3 (Reuters) - It rained on Monday.";
 * parseArticle(text).byline?.authors; // ["Ida Holm", "Tom Reed"]
 * ```
 *
 * @category Frame
 */
export interface Byline extends Excerpt {
  /** Authors' names, in print order, without "By", titles or the agency. */
  authors: string[];
}

/**
 * A news agency, as printed where the story names it.
 *
 * @example
 * ```ts
 * import { parseDateline } from "wirecopy";
 *
 * parseDateline("OSLO, March 3 (AP) - It rained.")?.agency; // { start: 15, end: 17, text: "AP", name: "AP" }
 * parseDateline("OSLO, March 3 (Norsk Delta) - It rained.")?.agency?.name; // "Norsk Delta"
 * ```
 *
 * @category Frame
 */
export interface Agency extends Excerpt {
  /** Canonical name: `"Reuters"`, `"AP"`, `"IANS"`, `"Xinhua"`; of an agency that the library does not list, as printed. */
  name: string;
}

/**
 * One place of a dateline. The span covers the place with its qualifier.
 *
 * @example
 * ```ts
 * import { parseDateline } from "wirecopy";
 *
 * const [city, london] = parseDateline("SALT LAKE CITY, Utah/LONDON, Dec 17 (Reuters) - It rained.")!.places;
 * city?.text; // "SALT LAKE CITY, Utah"
 * city?.name; // "SALT LAKE CITY"
 * city?.qualifier?.text; // "Utah"
 * city?.region; // "US-UT"
 * london?.qualifier; // null
 * london?.country; // "GB"
 * ```
 *
 * @category Frame
 */
export interface Place extends Excerpt {
  /** As printed, without the qualifier: `"SALT LAKE CITY"`. */
  name: string;
  /** The state, province or country printed after the name: `"Utah"`, `"Bosnia-Herzegovina"`, `"N.Y."`. */
  qualifier: Excerpt | null;
  /** ISO 3166-2 code, where the qualifier or the lists of stand-alone cities say so: `"US-UT"`. */
  region: string | null;
  /** ISO 3166-1 alpha-2 code, likewise: `"US"`. */
  country: string | null;
}

/**
 * The date printed in a dateline.
 *
 * @example
 * ```ts
 * import { parseDateline } from "wirecopy";
 *
 * const line = "OSLO, Dec 30 (AP) - It rained.";
 * parseDateline(line)?.date?.iso; // null
 * parseDateline(line, { referenceDate: "2025-01-02" })?.date; // { start: 6, end: 12, text: "Dec 30", year: null, month: 12, day: 30, iso: "2024-12-30" }
 * ```
 *
 * @category Frame
 */
export interface DatelineDate extends Excerpt {
  /** The year, if the text prints one. */
  year: number | null;
  /** Month of the year, 1 to 12. */
  month: number;
  /** Day of the month, 1 to 31. */
  day: number;
  /**
   * ISO 8601 calendar date, with the year in the text, or else the year that puts it nearest to the
   * reference date; null where neither is known or the day does not exist.
   */
  iso: string | null;
}

/**
 * The line that says where, when and by whom a story was filed, from its first part to its last
 * separator: `SALT LAKE CITY, Utah/LONDON, Dec 17 (Reuters) -`.
 *
 * @example
 * ```ts
 * import { parseDateline } from "wirecopy";
 *
 * const dateline = parseDateline("SALT LAKE CITY, Utah/LONDON, Dec 17 (Reuters) - It rained.");
 * dateline?.text; // "SALT LAKE CITY, Utah/LONDON, Dec 17 (Reuters) -"
 * dateline?.places.length; // 2
 * dateline?.agency?.name; // "Reuters"
 * parseDateline("(Reuters) - It rained.")?.places; // []
 * ```
 *
 * @category Frame
 */
export interface Dateline extends Excerpt {
  /** The places, in print order; empty in a place-less dateline such as `(Reuters) -`. */
  places: Place[];
  /**
   * The agency inside the dateline or, where the dateline names none, the one that the byline or the sign-off
   * names (its span is there, outside the dateline); null where neither does.
   */
  agency: Agency | null;
  /** The date inside the dateline, or null. */
  date: DatelineDate | null;
}

/**
 * The date of a story: every relative date in it is counted from here.
 *
 * @example
 * ```ts
 * import { parseArticle } from "wirecopy";
 *
 * const text = "OSLO, March 3 (AP) - It rained.";
 * parseArticle(text).date; // null
 * parseArticle(text, { referenceDate: "2025-03-05" }).date; // { iso: "2025-03-03", basis: "dateline", span: { start: 6, end: 13 } }
 * parseArticle("It rained.", { referenceDate: "2025-03-05" }).date; // { iso: "2025-03-05", basis: "reference", span: null }
 * ```
 *
 * @category Frame
 */
export interface ArticleDate {
  /** ISO 8601 calendar date, `YYYY-MM-DD`. */
  iso: string;
  /** Where it was read: a crawler's or wire header, the dateline, or `options.referenceDate`. */
  basis: "metadata" | "dateline" | "reference";
  /** Where it stands in the text; null when it came from the options. */
  span: Span | null;
}

/**
 * A paragraph of the body. The dateline is not part of the first one.
 *
 * @example
 * ```ts
 * import { parseArticle } from "wirecopy";
 *
 * parseArticle("OSLO (AP) - It rained.\n\nIt was cold.").paragraphs.map(({ text }) => text); // ["It rained.", "It was cold."]
 * ```
 *
 * @category The Article
 */
export type Paragraph = Excerpt;

/**
 * A date mentioned in the headline or the body.
 *
 * @example
 * ```ts
 * import { extractDates } from "wirecopy";
 *
 * const dates = extractDates("It rained on Tuesday, last month, on Dec. 12 and in 2019.", { referenceDate: "2024-12-19" });
 * dates.map(({ text, iso, relative }) => [text, iso, relative]);
 * // [
 * //   ["Tuesday", "2024-12-17", true],
 * //   ["last month", "2024-11", true],
 * //   ["Dec. 12", "2024-12-12", false],
 * //   ["2019", "2019", false],
 * // ]
 * extractDates("It rained on Tuesday.")[0]?.iso; // null
 * ```
 *
 * @category Figures and dates
 */
export interface DateMention extends Excerpt {
  /**
   * ISO 8601 at the precision of the text: `"2024-12-17"`, `"2024-12"` or `"2024"`. Null
   *
   * - where the story has no date to count from: "Tuesday", and also "Dec. 17", which has no year;
   * - for a day that does not exist: "Feb. 30";
   * - for what is no day, month or year of the calendar: a week, a season, a quarter without its year, a decade.
   */
  iso: string | null;
  /** Whether the words themselves count from the story's date: "Tuesday", "last month"; not "Dec. 17". */
  relative: boolean;
}

/**
 * What a quotation-marked run is: `direct`, a sentence or more; `partial`, a fragment inside the
 * writer's own sentence; `term`, a title, nickname, scare quote or word as word, said by nobody.
 *
 * @example
 * ```ts
 * import { extractQuotes } from "wirecopy";
 *
 * const kinds = (text: string) => extractQuotes(text).map(({ kind }) => kind);
 * kinds('"It is over," she said.'); // ["direct"]
 * kinds('She called it "a disgrace".'); // ["partial"]
 * kinds('They signed the "Fair Fares" petition.'); // ["term"]
 * ```
 *
 * @category Speech
 */
export type QuoteKind = "direct" | "partial" | "term";

/**
 * A quotation-marked run, marks included.
 *
 * @example
 * ```ts
 * import { parseArticle } from "wirecopy";
 *
 * const text = 'OSLO (AP) - "It is over," Dahl said.\n\n"We lost.\n\n"But we tried," she said.';
 * const { quotes, attributions } = parseArticle(text);
 * quotes[0]?.text; // '"It is over,"'
 * quotes[0]?.content.text; // "It is over,"
 * quotes[2]?.continues; // 1
 * attributions[quotes[0]!.attribution!]?.source?.text; // "Dahl"
 * ```
 *
 * @category Speech
 */
export interface Quote extends Excerpt {
  /** The run without its marks; of an unclosed run, all behind the opening one. */
  content: Excerpt;
  /** Speech, fragment or term. */
  kind: QuoteKind;
  /** Index in `quotes` of the run that encloses this one, or null. */
  parent: number | null;
  /** Index in `quotes` of the run in the paragraph before, left open by convention, or null. */
  continues: number | null;
  /** Index in `paragraphs` of the paragraph it stands in. */
  paragraph: number;
  /** Index in `attributions` of the attribution it belongs to; null for a `term`, and where nobody is found to say it. */
  attribution: number | null;
}

/**
 * Whether the content is all quoted (`direct`), partly quoted (`mixed`) or not at all (`indirect`).
 *
 * @example
 * ```ts
 * import { extractAttributions } from "wirecopy";
 *
 * const kind = (text: string) => extractAttributions(text).attributions[0]?.kind;
 * kind('"It is over," she said.'); // "direct"
 * kind('She called the delay "a disgrace".'); // "mixed"
 * kind("She said it was over."); // "indirect"
 * ```
 *
 * @category Speech
 */
export type AttributionKind = "direct" | "mixed" | "indirect";

/**
 * How an attribution is known: `explicit`, its cue is here; `continued`, an open quote goes on from the
 * paragraph before; `inferred`, from the context alone.
 *
 * @example
 * ```ts
 * import { extractAttributions } from "wirecopy";
 *
 * const text = '"It is over," Kari Dahl said. "We lost.\n\n"We tried."\n\n"We will be back."';
 * extractAttributions(text).attributions.map(({ basis }) => basis); // ["explicit", "continued", "inferred"]
 * ```
 *
 * @category Speech
 */
export type AttributionBasis = "explicit" | "continued" | "inferred";

/**
 * Who said what: a source, a cue and a content, as the PolNeAR guidelines define them (Newell,
 * Margolin and Ruths, 2018).
 *
 * @example
 * ```ts
 * import { extractAttributions } from "wirecopy";
 *
 * const text = 'Norsk Radio reported that officials said the bridge was unsafe.';
 * const { attributions, speakers } = extractAttributions(text);
 * const [radio, officials] = attributions;
 * officials?.source?.text; // "officials"
 * officials?.cue?.text; // "said"
 * officials?.contents.map(({ text }) => text); // ["the bridge was unsafe"]
 * officials?.kind; // "indirect"
 * attributions[officials!.relay!] === radio; // true
 * speakers[officials!.speaker!]?.kind; // "group"
 * ```
 *
 * @category Speech
 */
export interface Attribution {
  /** How much of the content is quoted: all, some or nothing. The marks of a headline do not count, as they make no `Quote`. */
  kind: AttributionKind;
  /** The source, as printed: "a White House official", "he". Null where the text names none. */
  source: Excerpt | null;
  /** The words that attribute: "said", "according to", "denounced". Null where `basis` is not `explicit`. */
  cue: Excerpt | null;
  /** What is attributed, in text order, none overlapping; several where the cue interrupts it. */
  contents: Excerpt[];
  /** Indexes in `quotes` of the runs inside the contents. */
  quotes: number[];
  /** Index in `speakers` of the source, resolved across the story; null where it resolves to no speaker. */
  speaker: number | null;
  /** How it is known. */
  basis: AttributionBasis;
  /** Index in `dates` of when it was said; null where the text does not say. */
  date: number | null;
  /** How or where it was said, as printed: "in a statement", "told Reuters", "on X". Null where the text does not say. */
  medium: Excerpt | null;
  /** Index in `attributions` of the attribution that reports this one: "Yonhap reported that officials said". */
  relay: number | null;
  /** Probability, 0 to 1, that source and contents are both right, as measured on annotated news. */
  confidence: number;
}

/**
 * What a speaker is.
 *
 * @example
 * ```ts
 * import { extractAttributions } from "wirecopy";
 *
 * const kind = (text: string) => extractAttributions(text).speakers[0]?.kind;
 * kind("Kari Dahl said it was over."); // "person"
 * kind("The ministry said it was over."); // "organization"
 * kind("Police said it was over."); // "group"
 * kind("An official said it was over."); // "unnamed"
 * kind("A report said it was over."); // "document"
 * ```
 *
 * @category Speech
 */
export type SpeakerKind = "person" | "organization" | "group" | "unnamed" | "document";

/**
 * A person, organization, group or document the story quotes or cites, with all its mentions.
 *
 * @example
 * ```ts
 * import { extractAttributions } from "wirecopy";
 *
 * const { speakers } = extractAttributions('"It is over," Transport Minister Kari Dahl said. She left.');
 * speakers[0]?.name; // "Kari Dahl"
 * speakers[0]?.title; // "Transport Minister"
 * speakers[0]?.mentions.map(({ text }) => text); // ["Transport Minister Kari Dahl", "She"]
 * ```
 *
 * @category Speech
 */
export interface Speaker {
  /** The fullest name in the story, "Volodymyr Zelensky"; of whoever has none, the noun: "White House official", "report". */
  name: string;
  /** Person, organization, group ("police"), unnamed ("an official") or document ("a report"). */
  kind: SpeakerKind;
  /** Title or role, as printed: "Ukrainian President"; null where the text gives none. */
  title: string | null;
  /** Organization or place the speaker belongs to, as printed; null where the text gives none. */
  affiliation: string | null;
  /** Names, surnames, nouns and pronouns resolved to this speaker, in text order. */
  mentions: Excerpt[];
}

/**
 * What a figure measures:
 *
 * - `count`: so many of something, "40 bridges"
 * - `percentage` and `percentage-points`: "12 percent", "half a point"
 * - `money`: "$1.5bn"
 * - `measure`: a length, weight, speed or other physical quantity, "300 km"
 * - `duration`, `age` and `temperature`: "two hours", "45-year-old", "30 degrees"
 * - `ratio`: a share of a whole, "one in five"
 * - `rate`: so many for each of something, "five times a week", "20 per week". What has a unit of its own keeps its kind:
 *   "$40 a barrel" is `money`, with "$ a barrel" as its unit's text
 * - `multiple`: "twice", "threefold"
 * - `rank`: a place in an order, "the third-largest port", "in second place"; and how long something has gone on, "for a
 *   third straight month", with the month as its unit
 * - `number`: a figure of nothing in particular, "fell to 48.7"
 *
 * @example
 * ```ts
 * import { extractStatistics } from "wirecopy";
 *
 * extractStatistics("40 bridges, 12 percent, $1.5bn and 300 km").map(({ kind }) => kind);
 * // ["count", "percentage", "money", "measure"]
 * ```
 *
 * @category Figures and dates
 */
export type StatisticKind =
  | "count"
  | "percentage"
  | "percentage-points"
  | "money"
  | "measure"
  | "duration"
  | "age"
  | "temperature"
  | "ratio"
  | "rate"
  | "multiple"
  | "rank"
  | "number";

/**
 * How exact the text claims a figure is: "some" is `approximate`, "at least" is `at-least`.
 *
 * @example
 * ```ts
 * import { extractStatistics } from "wirecopy";
 *
 * const modifier = (text: string) => extractStatistics(text)[0]?.modifier;
 * modifier("200 soldiers left."); // "exact"
 * modifier("Some 200 soldiers left."); // "approximate"
 * modifier("At least 200 soldiers left."); // "at-least"
 * modifier("Up to 200 soldiers left."); // "at-most"
 * ```
 *
 * @category Figures and dates
 */
export type StatisticModifier = "exact" | "approximate" | "at-least" | "more-than" | "at-most" | "less-than";

/**
 * What a figure counts or is measured in.
 *
 * @example
 * ```ts
 * import { extractStatistics } from "wirecopy";
 *
 * extractStatistics("Oil cost $40 a barrel.")[0]?.unit; // { text: "$ a barrel", code: "USD" }
 * extractStatistics("Some 200 soldiers left.")[0]?.unit; // { text: "soldiers", code: null }
 * ```
 *
 * @category Figures and dates
 */
export interface StatisticUnit {
  /** As printed, without the number: "km", "euros", "$ a barrel"; of a count the head of the counted noun: "soldiers". */
  text: string;
  /**
   * ISO 4217 for money (`"EUR"`), UCUM for measures (`"km"`, `"%"`), otherwise null. Of a name that several countries
   * use, "rupees" or "kroner", it is the dateline's country's.
   */
  code: string | null;
}

/**
 * The ends of a range or of a bound, scaled as `value` is: "5 to 7" has two, "at least 3" one.
 *
 * @example
 * ```ts
 * import { extractStatistics } from "wirecopy";
 *
 * extractStatistics("5 to 7 tons fell.")[0]?.range; // { low: 5, high: 7 }
 * extractStatistics("At least 3 tons fell.")[0]?.range; // { low: 3, high: null }
 * extractStatistics("Up to 30 tons fell.")[0]?.range; // null
 * ```
 *
 * @category Figures and dates
 */
export interface StatisticRange {
  /** The lower end, or null where it is open. */
  low: number | null;
  /** The upper end, or null where it is open. */
  high: number | null;
}

/**
 * A figure in the headline or the body, with the words that belong to it: "some 200 soldiers".
 *
 * @example
 * ```ts
 * import { parseArticle } from "wirecopy";
 *
 * const text = "OSLO (AP) - Exports rose 4.2 percent, the ministry said.";
 * const { statistics, attributions } = parseArticle(text);
 * const figure = statistics[0]!;
 * figure.text; // "4.2 percent"
 * figure.value; // 4.2
 * figure.unit?.code; // "%"
 * figure.change; // "increase"
 * figure.subject?.text; // "Exports"
 * attributions[figure.attribution!]?.source?.text; // "the ministry"
 * ```
 *
 * @category Figures and dates
 */
export interface Statistic extends Excerpt {
  /** What it is a figure of. */
  kind: StatisticKind;
  /** Scaled value: "1.2bn" is 1.2e9, "3 percent" is 3, "one in five" is 0.2; null for a range with two ends. */
  value: number | null;
  /**
   * Both ends of a range, scaled: "5 to 7" is 5 and 7. A bound, "at least 3" or "at most 3", has one end, null on its
   * open side, and its figure as `value` as well: "at least 3" is 3 and null. Null for a single value, and for the
   * highest or lowest figure of several, "up to 30", "as many as 30", though its `modifier` is that of a bound.
   */
  range: StatisticRange | null;
  /** How exact the text claims it is. */
  modifier: StatisticModifier;
  /** Direction, where the text says the figure is one of a rise or a fall. */
  change: "increase" | "decrease" | null;
  /** Its unit, or the counted noun; null for a bare number. */
  unit: StatisticUnit | null;
  /** The noun phrase it measures, "exports" in "exports rose 4 percent"; null where none is found. */
  subject: Excerpt | null;
  /** Index in `attributions` of who says so; null in the writer's own voice, and in all that `extractStatistics` gives. */
  attribution: number | null;
  /** Index in `dates` of what day or period it is as of; null where the text says none, and from `extractStatistics`. */
  date: number | null;
}

/**
 * The closed list of what can be odd about a text, and what its span covers:
 *
 * - `empty-text`: nothing but white space; the whole text
 * - `no-body`: no paragraph of a story; the whole story
 * - `no-headline`, `no-dateline`: a story of two or more paragraphs has none; an empty span where the body begins
 * - `no-story-date`: neither the text nor `referenceDate` tells the day; an empty span likewise
 * - `impossible-date`: a day that no calendar has, "Feb. 30"; the date
 * - `date-conflict`: header and dateline are more than seven days apart; the dateline's date
 * - `unknown-agency`: the dateline names an agency that is not in the library's list; its name
 * - `unclosed-quote`: a quotation mark that opens and is never closed; from the mark on
 * - `unmatched-closing-mark`: one that closes nothing; the mark
 * - `unattributed-quote`: a `direct` quote, in no other one, that nobody is found to say; the quote
 * - `lone-surrogate`, `control-character`: no text should hold it; the code unit. The first twenty of both are reported
 * - `encoded-character`: entities, wrong encodings or characters without width were read as what they stand for; the first
 * - `number-too-large`: no finite double can hold it; the figure
 * - `malformed-number`: its digits are grouped as no number's are, "1,23,4"; the digits
 * - `text-left-out`: a header, note, caption or page element that no field holds; all of it
 *
 * @example
 * ```ts
 * import { parseArticle } from "wirecopy";
 *
 * const codes = (text: string) => parseArticle(text).diagnostics.map(({ code }) => code);
 * codes("OSLO, Feb. 30, 2025 (AP) - It rained."); // ["impossible-date", "no-story-date"]
 * codes("OSLO, March 3, 2025 (Norsk Delta) - It rained."); // ["unknown-agency"]
 * ```
 *
 * @category The Article
 */
export type DiagnosticCode =
  | "empty-text"
  | "no-body"
  | "no-headline"
  | "no-dateline"
  | "no-story-date"
  | "impossible-date"
  | "date-conflict"
  | "unknown-agency"
  | "unclosed-quote"
  | "unmatched-closing-mark"
  | "unattributed-quote"
  | "lone-surrogate"
  | "control-character"
  | "encoded-character"
  | "number-too-large"
  | "malformed-number"
  | "text-left-out";

/**
 * Something odd about the text, and where. None of them keeps a text from being parsed.
 *
 * @example
 * ```ts
 * import { parseArticle } from "wirecopy";
 *
 * parseArticle("").diagnostics[0]?.code; // "empty-text"
 * ```
 *
 * @category The Article
 */
export interface Diagnostic extends Span {
  /** What it is, from a closed list. */
  code: DiagnosticCode;
  /** A sentence for people to read; programs should go by `code`. */
  message: string;
}

/**
 * Everything parsed from one story, as plain JSON: indexes point into its own arrays, absent is null.
 *
 * @example
 * ```ts
 * import { parseArticle } from "wirecopy";
 *
 * const article = parseArticle("OSLO, March 3 (Reuters) - Police said the road was closed.");
 * article.headline; // null
 * article.agency?.name; // "Reuters"
 * article.attributions.length; // 1
 * ```
 *
 * @category The Article
 */
export interface Article {
  /** The headline, or null. */
  headline: Excerpt | null;
  /** The byline, or null. */
  byline: Byline | null;
  /** The dateline, or null. */
  dateline: Dateline | null;
  /** The story's date, or null. */
  date: ArticleDate | null;
  /** Who filed the story: from dateline, byline or sign-off. */
  agency: Agency | null;
  /** The body, in order. */
  paragraphs: Paragraph[];
  /** Dates mentioned in the headline and the body. */
  dates: DateMention[];
  /** Quotation-marked runs of the body: those of the headline are in no paragraph, and seldom anybody's own words. */
  quotes: Quote[];
  /** Who said what. */
  attributions: Attribution[];
  /** Who speaks, by first mention. */
  speakers: Speaker[];
  /** Figures of the headline and the body. */
  statistics: Statistic[];
  /** What closes the story: `--IANS`, `(Reporting by …)`, `Enditem`; from its first part to its last. */
  signOff: Excerpt | null;
  /** Whatever was odd about the text. */
  diagnostics: Diagnostic[];
}

/**
 * Options of `parseArticle` and of the functions for one part of a story. Any other option throws a `TypeError`.
 *
 * @example
 * ```ts
 * import { parseArticle } from "wirecopy";
 *
 * parseArticle("It rained on Monday.", { referenceDate: "2025-03-05" }).dates[0]?.iso; // "2025-03-03"
 * parseArticle("It rained on Monday.", { referenceDate: "5 March" }); // throws RangeError
 * ```
 *
 * @category Parsing
 */
export interface ParseOptions {
  /**
   * A day to count from when the text has no date of its own, and to choose the year of a year-less
   * dateline by: an ISO 8601 calendar date, `YYYY-MM-DD` (what follows a `T` is not read). The words
   * that exports of data write for a missing value, `""`, `"None"`, `"null"`, `"NaN"` and `"NaT"`, count
   * as no date; any other string throws a `RangeError`, and what is no string, `null` and `Date` included, a `TypeError`:
   * pass `row.date ?? undefined`, or `date.toISOString()` for the day in UTC.
   */
  referenceDate?: string | undefined;
}
