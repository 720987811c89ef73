import fc from "fast-check";
import type { Statistic } from "wirecopy";

/** A story made from a grammar, and what reading it must give. */
export interface KnownStory {
  text: string;
  /** The story's date, which is its reference date as well. */
  iso: string;
  place: string;
  agency: string;
  quotes: { content: string; speaker: string }[];
  /** Names of those whose words are reported without quotation marks. */
  indirect: { speaker: string; content: string }[];
  /** Figures, each with the name of who says so, or null where the story itself does. */
  statistics: (Pick<Statistic, "text" | "kind" | "value" | "change"> & { source: string | null })[];
  /** ISO dates of the weekdays mentioned. */
  dates: string[];
  /** Its paragraphs, each as it stands in the text. */
  paragraphs: string[];
  /** What stands between them. */
  gap: string;
}

const PLACES = ["OSLO", "NAIROBI", "LIMA", "SALT LAKE CITY", "KUALA LUMPUR", "WASHINGTON", "VIENNA"];
const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const SHORT = "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.".split(" ");
const WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const FIRST_NAMES = ["Ida", "Jonas", "Amina", "Pedro", "Olga", "Samuel", "Grace", "Victor"];
const SURNAMES = [
  "Holm",
  "Lindqvist",
  "Okoro",
  "Salazar",
  "Petrenko",
  "Abrams",
  "Tanaka",
  "Mbeki",
  "Rossi",
  "Dahl",
];
const TITLES = ["Finance Minister", "spokesman", "mayor", "Energy Minister", "analyst", "union leader"];
const SPEECH = [
  "We are ready to talk to all sides",
  "The bridge will stay closed until spring",
  "Nobody has asked us about the plan",
  "This is a good day for the harbour",
  "They should publish the report at once",
];
const CLAIMS = [
  "the talks would go on",
  "the ferry line had been closed for good",
  "the council would vote again",
  "nobody had been hurt in the fire",
];
const ASIDES = [
  "The harbour was quiet in the morning.",
  "Rain had fallen on the hills for hours.",
  "The road along the coast stayed open.",
];

type Dateline = (place: string, short: string, long: string, day: number) => { line: string; agency: string };
const DATELINES: readonly Dateline[] = [
  (place, _, long, day) => ({ line: `${place}, ${long} ${day} (Reuters) - `, agency: "Reuters" }),
  (place, short, _, day) => ({ line: `${place}, ${short} ${day} (AP) — `, agency: "AP" }),
  (place, _, long, day) => ({ line: `${place}, ${long} ${day} (Xinhua) -- `, agency: "Xinhua" }),
  (place, _, long, day) => ({ line: `${place}, ${long} ${day} (AFP) - `, agency: "AFP" }),
  (place, _, long, day) => ({ line: `${place}, ${day} ${long} (TASS) - `, agency: "TASS" }),
  (place, short, _, day) => ({ line: `${place}, ${short} ${day} (PTI) `, agency: "PTI" }),
  (place, _, long, day) => ({ line: `${place}, ${long} ${day}. /Interfax/. `, agency: "Interfax" }),
];

/** Something to say in one paragraph, given whose turn it is. */
type Paragraph = (
  speaker: string,
  title: string,
  marks: readonly [string, string],
  gap: string,
) => Partial<KnownStory> & { text: string };

const surname = (name: string): string => name.slice(name.indexOf(" ") + 1);

const capitalised = (text: string): string => text[0].toUpperCase() + text.slice(1);

const paragraph: fc.Arbitrary<Paragraph> = fc.oneof(
  // speech that the cue interrupts, and more of it in the same paragraph
  fc.constantFrom(...SPEECH).map<Paragraph>((speech) => (speaker, title, [open, close]) => ({
    text: `${open}I say it again,${close} ${title} ${speaker} told reporters, ${open}and I mean it. ${speech}.${close}`,
    quotes: [
      { content: "I say it again,", speaker },
      { content: `and I mean it. ${speech}.`, speaker },
    ],
  })),
  // a quotation that goes on in the next paragraph
  fc.constantFrom(...SPEECH).map<Paragraph>((speech) => (speaker, _, [open, close], gap) => ({
    text: `${open}${speech}, and we said so,${close} ${speaker} said. ${open}Now we wait.${gap}${open}${speech}.${close}`,
    quotes: [
      { content: `${speech}, and we said so,`, speaker },
      { content: "Now we wait.", speaker },
      { content: `${speech}.`, speaker },
    ],
  })),
  // one speaker by a surname and by a pronoun
  fc
    .tuple(fc.constantFrom(...CLAIMS), fc.constantFrom(...CLAIMS))
    .map<Paragraph>(([first, second]) => (speaker, title) => ({
      text: `${capitalised(title)} ${speaker} said ${first}. ${surname(speaker)} added that ${second}.`,
      indirect: [
        { speaker, content: first },
        { speaker, content: second },
      ],
    })),
  fc.constantFrom(...CLAIMS).map<Paragraph>((claim) => (speaker, title) => ({
    text: `${capitalised(claim)}, according to ${title} ${speaker}.`,
    indirect: [{ speaker, content: capitalised(claim) }],
  })),
  fc.constantFrom(...SPEECH).map<Paragraph>((speech) => (speaker, title, [open, close]) => ({
    text: `${open}${speech},${close} ${title} ${speaker} said.`,
    quotes: [{ content: `${speech},`, speaker }],
  })),
  fc.constantFrom(...SPEECH).map<Paragraph>((speech) => (speaker, _, [open, close]) => ({
    text: `${speaker} said: ${open}${speech}.${close}`,
    quotes: [{ content: `${speech}.`, speaker }],
  })),
  fc.constantFrom(...CLAIMS).map<Paragraph>((claim) => (speaker, title) => ({
    text: `${capitalised(title)} ${speaker} said ${claim}.`,
    indirect: [{ speaker, content: claim }],
  })),
  fc.tuple(fc.integer({ min: 2, max: 98 }), fc.boolean()).map<Paragraph>(([value, up]) => () => ({
    text: `Exports ${up ? "rose" : "fell"} ${value} percent.`,
    statistics: [
      {
        text: `${value} percent`,
        kind: "percentage",
        value,
        change: up ? "increase" : "decrease",
        source: null,
      },
    ],
  })),
  fc
    .tuple(fc.integer({ min: 2, max: 98 }), fc.boolean())
    .map<Paragraph>(([value, up]) => (speaker, title) => {
      const content = `exports ${up ? "rose" : "fell"} ${value} percent`;
      return {
        text: `${capitalised(title)} ${speaker} said ${content}.`,
        indirect: [{ speaker, content }],
        statistics: [
          {
            text: `${value} percent`,
            kind: "percentage",
            value,
            change: up ? "increase" : "decrease",
            source: speaker,
          },
        ],
      };
    }),
  fc.integer({ min: 11, max: 999 }).map<Paragraph>((tenths) => (speaker, _, [open, close]) => {
    const content = `The harbour cost us $${(tenths / 10).toFixed(1)} billion`;
    return {
      text: `${open}${content},${close} said ${speaker}.`,
      quotes: [{ content: `${content},`, speaker }],
      statistics: [
        {
          text: `$${(tenths / 10).toFixed(1)} billion`,
          kind: "money",
          value: tenths * 1e8,
          change: null,
          source: speaker,
        },
      ],
    };
  }),
  fc.integer({ min: 11, max: 999 }).map<Paragraph>((tenths) => () => ({
    text: `The harbour cost $${(tenths / 10).toFixed(1)} billion.`,
    statistics: [
      {
        text: `$${(tenths / 10).toFixed(1)} billion`,
        kind: "money",
        value: tenths * 1e8,
        change: null,
        source: null,
      },
    ],
  })),
  fc.constantFrom(...ASIDES).map<Paragraph>((text) => () => ({ text })),
);

/** Stories in the agencies' styles whose every answer is known. */
export const knownStory: fc.Arbitrary<KnownStory> = fc
  .record({
    place: fc.constantFrom(...PLACES),
    year: fc.integer({ min: 1990, max: 2030 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    dateline: fc.constantFrom(...DATELINES),
    surnames: fc.shuffledSubarray(SURNAMES, { minLength: 8, maxLength: 8 }),
    firstNames: fc.shuffledSubarray(FIRST_NAMES, { minLength: 8, maxLength: 8 }),
    titles: fc.array(fc.constantFrom(...TITLES), { minLength: 8, maxLength: 8 }),
    marks: fc.constantFrom(['"', '"'] as const, ["“", "”"] as const),
    weekday: fc.nat({ max: 6 }),
    paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 8 }),
    gap: fc.constantFrom("\n", "\n\n"),
  })
  .map(
    ({
      place,
      year,
      month,
      day,
      dateline,
      surnames,
      firstNames,
      titles,
      marks,
      weekday,
      paragraphs,
      gap,
    }) => {
      const { line, agency } = dateline(place, SHORT[month - 1], MONTHS[month - 1], day);
      const story = new Date(Date.UTC(year, month - 1, day));
      // Monday is 0; the day meant is the latest one on or before the story's own
      const back = (((story.getUTCDay() + 6) % 7) - weekday + 7) % 7;
      const meant = new Date(story.getTime() - back * 86_400_000);
      const parts = paragraphs.map((make, i) =>
        make(`${firstNames[i]} ${surnames[i]}`, titles[i], marks, gap),
      );
      const lede = `${line}The council met on ${WEEKDAYS[weekday]} to discuss the harbour.`;
      const printed = [lede, ...parts.map(({ text }) => text)];
      return {
        text: printed.join(gap),
        paragraphs: printed,
        gap,
        iso: story.toISOString().slice(0, 10),
        place,
        agency,
        quotes: parts.flatMap(({ quotes }) => quotes ?? []),
        indirect: parts.flatMap(({ indirect }) => indirect ?? []),
        statistics: parts.flatMap(({ statistics }) => statistics ?? []),
        dates: [meant.toISOString().slice(0, 10)],
      };
    },
  );
