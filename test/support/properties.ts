import { deepStrictEqual, ok } from "node:assert";
import fc from "fast-check";
import { articleSchema, parseArticle, validateArticle, type Article } from "wirecopy";
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
      if (!/[^\s\p{C}]/u.test(text)) return;
      const article = parseArticle(text, { referenceDate });
      const padded = parseArticle(`\n\n${text}\n\n`, { referenceDate });
      deepStrictEqual(padded, shifted(article, 2));
    }),
  ];
}

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
  ofKnownStory("a paragraph behind a story changes nothing in it", (story) => {
    const behind = read({ ...story, text: `${story.text}\n\nThe rain went on until the evening.` });
    const before = read(story);
    deepStrictEqual(behind.dateline, before.dateline);
    deepStrictEqual(behind.quotes, before.quotes);
    deepStrictEqual(behind.dates, before.dates);
    deepStrictEqual(behind.attributions, before.attributions);
    deepStrictEqual(behind.speakers, before.speakers);
    deepStrictEqual(behind.statistics, before.statistics);
    deepStrictEqual(behind.paragraphs.slice(0, -1), before.paragraphs);
  }),
  ofKnownStory("a headline before a story only shifts what is in it", (story) => {
    const headline = "Council meets again to talk about the harbour\n\n";
    const behind = read({ ...story, text: headline + story.text });
    const before = shifted(read(story), headline.length) as Article;
    deepStrictEqual(behind.headline?.text, headline.trimEnd());
    deepStrictEqual({ ...behind, headline: null, diagnostics: [] }, { ...before, diagnostics: [] });
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
