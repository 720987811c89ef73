import { describe, expect, test } from "vitest";
import { readHead } from "../../src/frame/head.js";
import { splitLines } from "../../src/frame/lines.js";

/** Headline, byline, agency and date above a story, and the line that its body begins with. */
function shown(text: string, datelineAt: number | null) {
  const head = readHead(text, splitLines(text), datelineAt);
  return [
    head.headline?.text ?? null,
    head.byline?.text ?? null,
    head.agency?.name ?? null,
    head.date?.iso ?? null,
    head.next,
  ];
}

describe("above a dateline", () => {
  test.each([
    [
      "headline, deck and byline",
      "Ferry sinks\nNobody hurt off Oslo\nBy Ana Lund\nOSLO -",
      3,
      ["Ferry sinks", "By Ana Lund", null, null, 3],
    ],
    ["a name alone", "Ferry sinks\nAna Lund\nOSLO 1996-08-22", 2, ["Ferry sinks", "Ana Lund", null, null, 2]],
    [
      "somebody of the staff",
      "Ferry sinks\nOur Correspondent\nOSLO:",
      2,
      ["Ferry sinks", "Our Correspondent", null, null, 2],
    ],
    ["no byline", "Ferry sinks\nOslo Correspondent Dinner\nOSLO:", 2, ["Ferry sinks", null, null, null, 2]],
    [
      "a name and a paper",
      "Ferry sinks\nAna Lund\nThe Harbour Herald\nOSLO -",
      3,
      ["Ferry sinks", "Ana Lund", null, null, 3],
    ],
    [
      "a deck of two words",
      "Ferry sinks\nAna Lund\nForty swim ashore\nOSLO -",
      3,
      ["Ferry sinks", null, null, null, 3],
    ],
    [
      "a news service's year",
      "Ferry sinks\nc.1998 N.Y. Times News Service\nOSLO _",
      2,
      ["Ferry sinks", null, "New York Times News Service", null, 2],
    ],
    [
      "an agency and a date",
      "Ferry sinks\nMonday, April 30, 2007\nCanWest News Service\nOSLO -",
      3,
      ["Ferry sinks", null, "CanWest News Service", "2007-04-30", 3],
    ],
    [
      "a headline on two lines",
      "Orbit promotes Dana Cole to\nhead of ferries\nOSLO -",
      2,
      ["Orbit promotes Dana Cole to\nhead of ferries", null, null, null, 2],
    ],
    [
      "an agency's slug above the headline",
      "Norway-ferry-accident\nFerry sinks\nOSLO -",
      2,
      ["Ferry sinks", null, null, null, 2],
    ],
    [
      "a slug of three words",
      "Norway-ferry-toll\nFerry sinks\nOSLO -",
      2,
      ["Ferry sinks", null, null, null, 2],
    ],
    [
      "a page's sections",
      "Home\nWorld\nEurope\nFerry sinks\nOSLO -",
      4,
      ["Ferry sinks", null, null, null, 4],
    ],
    [
      "an agency's byline and a date",
      "Ferry sinks\nBy IANS | Published: May 12, 2026 12:14 PM\nOSLO -",
      2,
      ["Ferry sinks", null, "IANS", "2026-05-12", 2],
    ],
    ["a headline with a hyphen", "Stand-off\nOSLO -", 1, ["Stand-off", null, null, null, 1]],
    [
      "labels of a library of stories",
      "HEADLINE: Ferry sinks\nBYLINE: By Ana Lund\nLENGTH: 120 words\nOSLO -",
      3,
      ["Ferry sinks", "By Ana Lund", null, null, 3],
    ],
    ["dpa's mark at the end", "Ferry sinks =\nOSLO (dpa) -", 1, ["Ferry sinks", null, null, null, 1]],
  ])("%s", (_, text, datelineAt, expected) => {
    expect(shown(text, datelineAt)).toEqual(expected);
  });
});

describe("without a dateline", () => {
  const prose =
    "The ferry sank off the coast on Monday and all who were in it swam ashore, the police said in a statement.";
  test.each([
    [
      "a name above an agency's",
      "Ferry sinks\n\nAna Lund\n\n(Australian Associated Press)\n\nA ferry sank off Oslo on Monday, killing nobody, police said.\n\nIt was old.",
      ["Ferry sinks", "Ana Lund", "AAP", null, 3],
    ],
    [
      "headline and byline",
      `Ferry sinks off Oslo\n\nBy Ana Lund\n\n${prose}`,
      ["Ferry sinks off Oslo", "By Ana Lund", null, null, 2],
    ],
    [
      "a date line",
      `Ferry sinks off Oslo\n\nSaturday, October 9, 2010\n\n${prose}`,
      ["Ferry sinks off Oslo", null, null, "2010-10-09", 2],
    ],
    [
      "where the reporter works",
      `Ferry sinks off Oslo\n\nBy Ana Lund\nHarbour News, Oslo\n\n${prose}`,
      ["Ferry sinks off Oslo", "By Ana Lund", null, null, 3],
    ],
    [
      "a name and what he is",
      `Ferry sinks off Oslo\nAna Lund\nHarbour reporter, Oslo\n9 October 2010, 14:20 BST\nUpdated 2 hours ago\n${prose}`,
      ["Ferry sinks off Oslo", "Ana Lund", null, "2010-10-09", 5],
    ],
    [
      "a name and the day",
      `Ferry sinks off Oslo\nAna Lund\n9 October 2010\n${prose}`,
      ["Ferry sinks off Oslo", "Ana Lund", null, "2010-10-09", 3],
    ],
    [
      "a name that begins the story",
      `Ferry sinks off Oslo\nAna Lund\n${prose}`,
      ["Ferry sinks off Oslo", null, null, null, 1],
    ],
    ["prose from the first line", `${prose}\n\n${prose}`, [null, null, null, null, 0]],
    ["one line", "Ferry sinks off Oslo", [null, null, null, null, 0]],
  ])("%s", (_, text, expected) => {
    expect(shown(text, null)).toEqual(expected);
  });
});
