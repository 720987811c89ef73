import { deepStrictEqual, ok } from "node:assert";
import fc from "fast-check";
import {
  articleSchema,
  extractAttributions,
  extractDates,
  extractQuotes,
  extractStatistics,
  parseArticle,
  parseDateline,
  validateArticle,
  type Article,
  type Span,
} from "wirecopy";
import { decode } from "../../src/text/decoded.js";
import { anyDay, anyText, mutated, spliced } from "./any-text.js";
import { knownStory, type KnownStory } from "./story-grammar.js";

/** Something that holds for every text of a kind. */
export interface Property {
  name: string;
  /** The property, ready for `fc.assert` and `fc.check`. */
  property: fc.IProperty<unknown[]>;
}

const ofKnownStory = (name: string, holds: (story: KnownStory) => void): Property => ({
  name,
  property: fc.property(knownStory, holds),
});

/** Every excerpt of an Article, at whatever depth. */
function excerptsIn(value: unknown): { start: number; end: number; text: string }[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(excerptsIn);
  return "start" in value && "text" in value ? [value as never, ...inner] : inner;
}

/** Where the first part of an attribution stands. */
const startOf = ({ source, cue, contents }: Article["attributions"][number]): number =>
  Math.min(...[source, cue, ...contents].map((part) => part?.start ?? Infinity));

/** Asserts that every list is in text order. */
function isInOrder({ paragraphs, dates, quotes, attributions, speakers, statistics }: Article): void {
  const lists: readonly (readonly number[])[] = [
    ...[paragraphs, dates, quotes, statistics].map((list: readonly Span[]) => list.map(({ start }) => start)),
    attributions.map(startOf),
    speakers.map(({ mentions }) => mentions[0]?.start ?? Infinity),
    ...speakers.map(({ mentions }) => mentions.map(({ start }) => start)),
    ...attributions.map(({ contents }) => contents.map(({ start }) => start)),
    ...attributions.map((attribution) => attribution.quotes),
  ];
  for (const list of lists)
    deepStrictEqual(
      list,
      list.toSorted((a, b) => a - b),
    );
}

/** Asserts that every part points at one that is there, and quotes and attributions at each other. */
function isLinked({ paragraphs, dates, quotes, attributions, speakers, statistics }: Article): void {
  const isOne = (index: number | null, of: readonly unknown[]) => {
    ok(
      index === null || (Number.isInteger(index) && index >= 0 && index < of.length),
      `${index} of ${of.length}`,
    );
  };
  quotes.forEach(({ start, end, parent, continues, paragraph, attribution }, q) => {
    isOne(paragraph, paragraphs);
    isOne(attribution, attributions);
    ok(start >= paragraphs[paragraph].start && end <= paragraphs[paragraph].end);
    if (parent !== null) ok(parent < q && quotes[parent].start <= start && quotes[parent].end >= end);
    if (continues !== null) ok(continues < q && quotes[continues].paragraph === paragraph - 1);
    if (attribution !== null) ok(attributions[attribution].quotes.includes(q));
  });
  attributions.forEach((attribution, a) => {
    isOne(attribution.speaker, speakers);
    isOne(attribution.date, dates);
    isOne(attribution.relay, attributions);
    ok(attribution.relay !== a);
    ok(attribution.contents.length > 0);
    ok(attribution.confidence >= 0 && attribution.confidence <= 1);
    for (const quote of attribution.quotes) isOne(quote, quotes);
  });
  for (const statistic of statistics) {
    isOne(statistic.attribution, attributions);
    isOne(statistic.date, dates);
  }
}

/** An Article as it would be with its text `by` code units further on. */
function shifted(value: unknown, by: number): unknown {
  if (Array.isArray(value)) return value.map((item) => shifted(item, by));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === "start" || key === "end" ? (item as number) + by : shifted(item, by),
    ]),
  );
}

const read = ({ text, iso }: KnownStory): Article => parseArticle(text, { referenceDate: iso });

/** Each quotation-marked run, and whose words it is. */
function spokenRuns({ quotes, attributions, speakers }: Article): KnownStory["quotes"] {
  return quotes.map(({ content, attribution }) => ({
    content: content.text,
    speaker: speakers[attributions[attribution ?? -1]?.speaker ?? -1]?.name,
  }));
}

/** An Article's answers without their places. */
function printed(article: Article) {
  return {
    paragraphs: article.paragraphs.map(({ start, end }) => end - start),
    dateline: article.dateline?.text,
    quotes: article.quotes.map(({ text, attribution }) => ({ text, attribution })),
    attributions: article.attributions.map(({ source, cue, contents, quotes, speaker }) => ({
      source: source?.text,
      cue: cue?.text,
      contents: contents.map(({ text }) => text),
      quotes,
      speaker,
    })),
    speakers: article.speakers.map(({ name }) => name),
    dates: article.dates.map(({ text, iso }) => ({ text, iso })),
    statistics: article.statistics.map(({ text, value, attribution }) => ({ text, value, attribution })),
  };
}

/** What holds for every text: made of anything, of stories that were changed, and of stories put together. */
function ofAnyText(stories: fc.Arbitrary<string>): Property[] {
  const texts = fc.oneof(anyText, mutated(stories), spliced(stories));
  const property = (
    name: string,
    holds: (text: string, referenceDate: string | undefined) => void,
  ): Property => ({
    name: `any text ${name}`,
    property: fc.property(texts, anyDay, holds),
  });
  return [
    property("parses into what the schema describes and the text bears out", (text, referenceDate) => {
      const article = parseArticle(text, { referenceDate });
      ok(articleSchema.safeParse(article).success);
      ok(validateArticle(article, text) === article);
    }),
    property("gives excerpts that are what the text holds there", (text, referenceDate) => {
      for (const { start, end, text: printed } of excerptsIn(parseArticle(text, { referenceDate })))
        deepStrictEqual(printed, text.slice(start, end));
    }),
    property("has its parts in text order, and pointing at what is there", (text, referenceDate) => {
      const article = parseArticle(text, { referenceDate });
      isInOrder(article);
      isLinked(article);
    }),
    property("has each part on its own as it is in the whole", (text, referenceDate) => {
      const options = { referenceDate };
      const { dateline, dates, quotes, attributions, speakers, statistics } = parseArticle(text, options);
      deepStrictEqual(parseDateline(text, options), dateline);
      deepStrictEqual(extractDates(text, options), dates);
      deepStrictEqual(extractAttributions(text, options), { dates, quotes, attributions, speakers });
      deepStrictEqual(
        extractQuotes(text).map(({ text }) => text),
        quotes.map(({ text }) => text),
      );
      deepStrictEqual(
        extractStatistics(text).map(({ text, value }) => ({ text, value })),
        statistics.map(({ text, value }) => ({ text, value })),
      );
    }),
    property("gives the same Article every time, whatever was read in between", (text, referenceDate) => {
      const first = parseArticle(text, { referenceDate });
      parseArticle(text.toUpperCase().split(" ").reverse().join(" "));
      deepStrictEqual(parseArticle(text, { referenceDate }), first);
    }),
    property("gives plain JSON", (text, referenceDate) => {
      const article = parseArticle(text, { referenceDate });
      deepStrictEqual(JSON.parse(JSON.stringify(article)), article);
    }),
    property("is only shifted by blank lines before and behind it", (text, referenceDate) => {
      // White space alone has no place of its own.
      if (!/[^\s\p{C}]/u.test(decode(text).text)) return;
      const article = parseArticle(text, { referenceDate });
      const padded = parseArticle(`\n\n${text}\n\n`, { referenceDate });
      deepStrictEqual(padded, shifted(article, 2));
    }),
  ];
}

/** Paragraphs that may follow a story: of nobody of whom it tells. */
const BEHIND = [
  "The rain went on until the evening.",
  'Baker Nils Aune said 12 ovens were sold on Monday. "They were old," Aune said.',
  "Four of five towns lost power, according to the grid operator.",
  '"Nobody knows," one diver said, "and nobody asks."',
];

/** What holds for stories whose every answer is known. */
const OF_KNOWN_STORIES: readonly Property[] = [
  ofKnownStory("a story's dateline, date and agency are read", (story) => {
    const { dateline, date, agency } = read(story);
    deepStrictEqual(
      { places: dateline?.places.map(({ name }) => name), date: dateline?.date?.iso, agency: agency?.name },
      { places: [story.place], date: story.iso, agency: story.agency },
    );
    deepStrictEqual(date?.iso, story.iso);
  }),
  ofKnownStory("a story's quotes are found, each with its speaker", (story) => {
    deepStrictEqual(spokenRuns(read(story)), story.quotes);
  }),
  ofKnownStory("a story's indirect speech is found, with its speaker", (story) => {
    const { attributions, speakers } = read(story);
    const said = attributions.map(({ contents, speaker }) => ({
      speaker: speakers[speaker ?? -1]?.name,
      content: contents.map(({ text }) => text).join(" "),
    }));
    for (const { speaker, content } of story.indirect)
      ok(
        said.some((one) => one.speaker === speaker && one.content.includes(content)),
        `${speaker}: ${content}`,
      );
  }),
  ofKnownStory("a story's figures are read, each with who says so", (story) => {
    const { statistics, attributions, speakers } = read(story);
    deepStrictEqual(
      statistics.map(({ text, kind, value, change, attribution }) => ({
        text,
        kind,
        value,
        change,
        source: attribution === null ? null : speakers[attributions[attribution].speaker ?? -1]?.name,
      })),
      story.statistics,
    );
  }),
  ofKnownStory("a story's weekdays are dated", (story) => {
    deepStrictEqual(
      read(story).dates.map(({ iso }) => iso),
      story.dates,
    );
  }),
  ofKnownStory("paragraphs behind a story, whatever is said in them, change nothing in it", (story) => {
    const before = read(story);
    for (const paragraph of BEHIND) {
      const behind = read({ ...story, text: `${story.text}\n\n${paragraph}` });
      deepStrictEqual(behind.dateline, before.dateline);
      for (const list of ["paragraphs", "dates", "quotes", "attributions", "speakers", "statistics"] as const)
        deepStrictEqual(behind[list].slice(0, before[list].length), before[list]);
    }
  }),
  ofKnownStory("a sign-off behind a story is its sign-off and no more", (story) => {
    const signOff = "(Reporting by Jo Park in Lima; Editing by Ana Ruiz)";
    const signed = read({ ...story, text: `${story.text}\n\n${signOff}` });
    deepStrictEqual(signed.signOff?.text, signOff);
    deepStrictEqual({ ...signed, signOff: null }, read(story));
  }),
  ofKnownStory("a headline and a byline before a story only shift what is in it", (story) => {
    // it names nobody of the story, whom it would only add a mention of
    const headline = "Ferries run late again in heavy snow";
    for (const [above, authors] of [
      [headline, undefined],
      [`${headline}\n\nBy Jo Park and Ana Ruiz`, ["Jo Park", "Ana Ruiz"]],
    ] as const) {
      const behind = read({ ...story, text: `${above}\n\n${story.text}` });
      const before = shifted(read(story), above.length + 2) as Article;
      deepStrictEqual(behind.headline?.text, headline);
      deepStrictEqual(behind.byline?.authors, authors);
      deepStrictEqual(
        { ...behind, headline: null, byline: null, diagnostics: [] },
        { ...before, diagnostics: [] },
      );
    }
  }),
  ofKnownStory("a paragraph between two others changes nothing in them", (story) => {
    const [first, ...others] = story.paragraphs;
    const { paragraphs, ...answers } = printed(
      read({ ...story, text: [first, "The rain went on until the evening.", ...others].join(story.gap) }),
    );
    const { paragraphs: without, ...expected } = printed(read(story));
    deepStrictEqual(answers, expected);
    deepStrictEqual(paragraphs.toSpliced(1, 1), without);
  }),
  ofKnownStory("line ends of one kind or another change no answer", (story) => {
    deepStrictEqual(
      printed(read({ ...story, text: story.text.replaceAll("\n", "\r\n") })),
      printed(read(story)),
    );
  }),
];

/** Every property; `stories` are those that are changed and put together to make texts. */
export function properties(stories: fc.Arbitrary<string> = knownStory.map(({ text }) => text)): Property[] {
  return [...ofAnyText(stories), ...OF_KNOWN_STORIES];
}
