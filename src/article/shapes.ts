import {
  boolean,
  list,
  matching,
  nullable,
  number,
  object,
  oneOf,
  shapeOf,
  string,
  whole,
  within,
  type Shape,
} from "./shape.js";
import type {
  Agency,
  Article,
  ArticleDate,
  Attribution,
  Byline,
  DateMention,
  Dateline,
  DatelineDate,
  Diagnostic,
  Excerpt,
  Paragraph,
  Place,
  Quote,
  Span,
  Speaker,
  Statistic,
  StatisticUnit,
} from "./types.js";

const offset = whole(0, Number.MAX_SAFE_INTEGER);
const index = nullable(offset);
const day = matching(/^\d{4}-\d{2}-\d{2}$/);
const dayOrLonger = matching(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
const spanFields = { start: offset, end: offset };
const excerptFields = { ...spanFields, text: string };

export const span = shapeOf<Span>()(object(spanFields));

export const excerpt = shapeOf<Excerpt>()(object(excerptFields));

export const byline = shapeOf<Byline>()(object({ ...excerptFields, authors: list(string) }));

export const agency = shapeOf<Agency>()(object({ ...excerptFields, name: string }));

export const place = shapeOf<Place>()(
  object({
    ...excerptFields,
    name: string,
    qualifier: nullable(excerpt),
    region: nullable(string),
    country: nullable(string),
  }),
);

export const datelineDate = shapeOf<DatelineDate>()(
  object({
    ...excerptFields,
    year: nullable(whole(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)),
    month: whole(1, 12),
    day: whole(1, 31),
    iso: nullable(day),
  }),
);

export const dateline = shapeOf<Dateline>()(
  object({
    ...excerptFields,
    places: list(place),
    agency: nullable(agency),
    date: nullable(datelineDate),
  }),
);

export const articleDate = shapeOf<ArticleDate>()(
  object({
    iso: day,
    basis: oneOf("metadata", "dateline", "reference"),
    span: nullable(span),
  }),
);

export const paragraph: Shape<Paragraph> = excerpt;

export const dateMention = shapeOf<DateMention>()(
  object({ ...excerptFields, iso: nullable(dayOrLonger), relative: boolean }),
);

export const quote = shapeOf<Quote>()(
  object({
    ...excerptFields,
    content: excerpt,
    kind: oneOf("direct", "partial", "term"),
    parent: index,
    continues: index,
    paragraph: offset,
    attribution: index,
  }),
);

export const attribution = shapeOf<Attribution>()(
  object({
    kind: oneOf("direct", "mixed", "indirect"),
    source: nullable(excerpt),
    cue: nullable(excerpt),
    contents: list(excerpt),
    quotes: list(offset),
    speaker: index,
    basis: oneOf("explicit", "continued", "inferred"),
    date: index,
    medium: nullable(excerpt),
    relay: index,
    confidence: within(0, 1),
  }),
);

export const speaker = shapeOf<Speaker>()(
  object({
    name: string,
    kind: oneOf("person", "organization", "group", "unnamed", "document"),
    title: nullable(string),
    affiliation: nullable(string),
    mentions: list(excerpt),
  }),
);

export const statisticUnit = shapeOf<StatisticUnit>()(object({ text: string, code: nullable(string) }));

export const statistic = shapeOf<Statistic>()(
  object({
    ...excerptFields,
    kind: oneOf(
      "count",
      "percentage",
      "percentage-points",
      "money",
      "measure",
      "duration",
      "age",
      "temperature",
      "ratio",
      "rate",
      "multiple",
      "rank",
      "number",
    ),
    value: nullable(number),
    range: nullable(object({ low: nullable(number), high: nullable(number) })),
    modifier: oneOf("exact", "approximate", "at-least", "more-than", "at-most", "less-than"),
    change: nullable(oneOf("increase", "decrease")),
    unit: nullable(statisticUnit),
    subject: nullable(excerpt),
    attribution: index,
    date: index,
  }),
);

export const diagnostic = shapeOf<Diagnostic>()(
  object({
    ...spanFields,
    code: oneOf(
      "empty-text",
      "no-body",
      "no-headline",
      "no-dateline",
      "no-story-date",
      "impossible-date",
      "date-conflict",
      "unknown-agency",
      "unclosed-quote",
      "unmatched-closing-mark",
      "unattributed-quote",
      "lone-surrogate",
      "control-character",
      "encoded-character",
      "number-too-large",
      "malformed-number",
      "text-left-out",
    ),
    message: string,
  }),
);

export const article = shapeOf<Article>()(
  object({
    headline: nullable(excerpt),
    byline: nullable(byline),
    dateline: nullable(dateline),
    date: nullable(articleDate),
    agency: nullable(agency),
    paragraphs: list(paragraph),
    dates: list(dateMention),
    quotes: list(quote),
    attributions: list(attribution),
    speakers: list(speaker),
    statistics: list(statistic),
    signOff: nullable(excerpt),
    diagnostics: list(diagnostic),
  }),
);
