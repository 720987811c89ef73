import type { Article, Excerpt } from "../../src/index.js";

/** A story and, written by hand, a sound Article of it with something in every list. */
export const sampleText = [
  "Ferry fares to rise",
  "",
  "By Ida Holm",
  "",
  "BERGEN, Norway, March 4 (Reuters) - Fares will rise 12 percent on Friday, Transport Minister Kari Dahl",
  'told Reuters on Tuesday. "The fleet is old," she said.',
  "",
  "(Reporting by Ida Holm)",
].join("\n");

const at = (text: string, from = 0): Excerpt => {
  const start = sampleText.indexOf(text, from);
  return { start, end: start + text.length, text };
};

/** A fresh copy each time, to be spoilt by a test. */
export function sampleArticle(): Article {
  const dateline = at("BERGEN, Norway, March 4 (Reuters) -");
  const bodyStart = sampleText.indexOf("Fares will");
  const body = sampleText.slice(bodyStart, sampleText.indexOf("\n\n(Reporting"));
  return {
    headline: at("Ferry fares to rise"),
    byline: { ...at("By Ida Holm"), authors: ["Ida Holm"] },
    dateline: {
      ...dateline,
      places: [
        { ...at("BERGEN, Norway"), name: "BERGEN", qualifier: at("Norway"), region: null, country: "NO" },
      ],
      agency: { ...at("Reuters"), name: "Reuters" },
      date: { ...at("March 4"), year: null, month: 3, day: 4, iso: "2025-03-04" },
    },
    date: { iso: "2025-03-04", basis: "dateline", span: { start: dateline.start, end: dateline.end } },
    agency: { ...at("Reuters"), name: "Reuters" },
    paragraphs: [at(body)],
    dates: [
      { ...at("Friday"), iso: "2025-03-07", relative: true },
      { ...at("Tuesday"), iso: "2025-03-04", relative: true },
    ],
    quotes: [
      {
        ...at('"The fleet is old,"'),
        content: at("The fleet is old,"),
        kind: "direct",
        parent: null,
        continues: null,
        paragraph: 0,
        attribution: 1,
      },
    ],
    attributions: [
      {
        kind: "indirect",
        source: at("Transport Minister Kari Dahl"),
        cue: at("told"),
        contents: [at("Fares will rise 12 percent on Friday")],
        quotes: [],
        speaker: 0,
        basis: "explicit",
        date: 1,
        medium: at("told Reuters"),
        relay: null,
        confidence: 0.9,
      },
      {
        kind: "direct",
        source: at("she"),
        cue: at("said"),
        contents: [at("The fleet is old,")],
        quotes: [0],
        speaker: 0,
        basis: "explicit",
        date: null,
        medium: null,
        relay: null,
        confidence: 0.9,
      },
    ],
    speakers: [
      {
        name: "Kari Dahl",
        kind: "person",
        title: "Transport Minister",
        affiliation: null,
        mentions: [at("Kari Dahl"), at("she")],
      },
    ],
    statistics: [
      {
        ...at("12 percent"),
        kind: "percentage",
        value: 12,
        range: null,
        modifier: "exact",
        change: "increase",
        unit: { text: "percent", code: "%" },
        subject: at("Fares"),
        attribution: 0,
        date: 0,
      },
    ],
    signOff: at("(Reporting by Ida Holm)"),
    diagnostics: [],
  };
}
