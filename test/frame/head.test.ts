import { describe, expect, test } from "vitest";
import { readHead } from "../../src/frame/head.js";
import { splitLines } from "../../src/frame/lines.js";
import { parseMarked, printMarked } from "../support/marked.js";

/**
 * Reads the head of a marked text, whose dateline, if it is to have one, is marked as such, and marks what was found
 * in the same way, with the line that the body begins with: a right reading gives the marked text back.
 */
function readMarked(marked: string): string {
  const { text, marks } = parseMarked(marked);
  const lines = splitLines(text);
  const dateline = marks.find(({ labels }) => labels[0] === "dateline");
  const datelineAt = lines.findIndex(({ start }) => start === dateline?.start);
  const head = readHead(text, lines, datelineAt < 0 ? null : datelineAt);
  const found = [
    { span: head.headline, label: "headline" },
    { span: head.byline, label: "byline" },
    { span: head.agency, label: `agency ${head.agency?.name}` },
    { span: head.date, label: `date ${head.date?.iso}` },
    { span: lines[head.next], label: head.next === datelineAt ? "dateline" : "body" },
  ];
  const parts = found.flatMap(({ span, label }) =>
    span === null ? [] : [{ start: span.start, end: span.end, label }],
  );
  return printMarked(text, parts);
}

describe("above a dateline", () => {
  test.each([
    [
      "headline, deck and byline",
      "[Ferry sinks|headline]\nNobody hurt off Oslo\n[By Ana Lund|byline]\n[OSLO -|dateline]",
    ],
    ["an urgent headline of dpa's", "++ [Ferry sinks|headline] ++\n[OSLO (dpa) -|dateline]"],
    ["a headline in tags", "<b>[Ferry sinks|headline]</b><br />\n[OSLO -|dateline]"],
    ["a headline above a release", "Press Release\n[Ferry sinks|headline]\n[OSLO -|dateline]"],
    ["a menu in a line", "Home World Asia\n[Ferry sinks|headline]\n[OSLO -|dateline]"],
    ["a name alone", "[Ferry sinks|headline]\n[Ana Lund|byline]\n[OSLO 1996-08-22|dateline]"],
    ["somebody of the staff", "[Ferry sinks|headline]\n[Our Correspondent|byline]\n[OSLO:|dateline]"],
    ["no byline", "[Ferry sinks|headline]\nOslo Correspondent Dinner\n[OSLO:|dateline]"],
    [
      "a name and a paper",
      "[Ferry sinks|headline]\n[Ana Lund|byline]\nThe Harbour Herald\n[OSLO -|dateline]",
    ],
    ["a deck of two words", "[Ferry sinks|headline]\nAna Lund\nForty swim ashore\n[OSLO -|dateline]"],
    [
      "a news service's year",
      "[Ferry sinks|headline]\nc.1998 [N.Y. Times News Service|agency New York Times News Service]\n[OSLO _|dateline]",
    ],
    [
      "an agency and a date",
      "[Ferry sinks|headline]\nMonday, [April 30, 2007|date 2007-04-30]\n[CanWest News Service|agency CanWest News Service]\n[OSLO -|dateline]",
    ],
    ["a headline on two lines", "[Orbit promotes Dana Cole to\nhead of ferries|headline]\n[OSLO -|dateline]"],
    [
      "an agency's slug above the headline",
      "Norway-ferry-accident\n[Ferry sinks|headline]\n[OSLO -|dateline]",
    ],
    ["a slug with its version", "Norway-ferry-toll,lead\n[Ferry sinks|headline]\n[OSLO -|dateline]"],
    [
      "a slug twice",
      "BC-XX--Ferry Toll, 2nd Ld-Writethru,0212\nFerry Toll\n[Ferry sinks|headline]\n[OSLO -|dateline]",
    ],
    [
      "a release's subject, which is its headline",
      "Subject: Ferry sinks\n[Ferry sinks|headline]\n[OSLO -|dateline]",
    ],
    ["two agencies", "[Ferry sinks|headline]\n[Reuters|agency Reuters]/AFP\n[OSLO|dateline]"],
    ["a slug of three words", "Norway-ferry-toll\n[Ferry sinks|headline]\n[OSLO -|dateline]"],
    ["a page's sections", "Home\nWorld\nEurope\n[Ferry sinks|headline]\n[OSLO -|dateline]"],
    [
      "an agency's byline and a date",
      "[Ferry sinks|headline]\nBy [IANS|agency IANS] | Published: [May 12, 2026|date 2026-05-12] 12:14 PM\n[OSLO -|dateline]",
    ],
    ["a headline with a hyphen", "[Stand-off|headline]\n[OSLO -|dateline]"],
    [
      "labels of a library of stories",
      "HEADLINE: [Ferry sinks|headline]\nBYLINE: [By Ana Lund|byline]\nLENGTH: 120 words\n[OSLO -|dateline]",
    ],
    ["dpa's mark at the end", "[Ferry sinks|headline] =\n[OSLO (dpa) -|dateline]"],
  ])("%s", (_, marked) => {
    expect(readMarked(marked)).toBe(marked);
  });
});

describe("without a dateline", () => {
  const said =
    "The ferry sank off the coast on Monday and all who were in it swam ashore, the police said in a statement.";
  const prose = `[${said}|body]`;
  test.each([
    [
      "a name above an agency's",
      "[Ferry sinks|headline]\n\n[Ana Lund|byline]\n\n([Australian Associated Press|agency AAP])\n\n[A ferry sank off Oslo on Monday, killing nobody, police said.|body]\n\nIt was old.",
    ],
    ["headline and byline", `[Ferry sinks off Oslo|headline]\n\n[By Ana Lund|byline]\n\n${prose}`],
    [
      "a date line",
      `[Ferry sinks off Oslo|headline]\n\nSaturday, [October 9, 2010|date 2010-10-09]\n\n${prose}`,
    ],
    [
      "where the reporter works",
      `[Ferry sinks off Oslo|headline]\n\n[By Ana Lund|byline]\nHarbour News, Oslo\n\n${prose}`,
    ],
    [
      "a name and what he is",
      `[Ferry sinks off Oslo|headline]\n[Ana Lund|byline]\nHarbour reporter, Oslo\n[9 October 2010|date 2010-10-09], 14:20 BST\nUpdated 2 hours ago\n${prose}`,
    ],
    [
      "somebody of the staff and the page's times",
      `[Ferry sinks off Oslo|headline]\n\n[Staff Reporter|byline]\nUpdated - [October 9, 2010|date 2010-10-09] 07:12 pm IST - OSLO\n\n${prose}`,
    ],
    [
      "a byline with its time",
      `[Ferry sinks off Oslo|headline]\n\n[By Ana Lund|byline] - Published [October 9, 2010|date 2010-10-09]\n\n${prose}`,
    ],
    [
      "a name and the day",
      `[Ferry sinks off Oslo|headline]\n[Ana Lund|byline]\n[9 October 2010|date 2010-10-09]\n${prose}`,
    ],
    [
      "decks, a name and the page's times",
      `[Ferry sinks off Oslo|headline]\n\nThis page is a year old\n\nMayor says all swam ashore\n\n[Ana Lund in Oslo and agencies|byline]\n\nSat [9 October 2010|date 2010-10-09] 09.12 GMT\n\nShare on Facebook\nShare via Email\n\n${prose}`,
    ],
    [
      "a short line that is the story's",
      `[Ferry sinks off Oslo|headline]\n\n[All swam ashore|body]\n\n${said}\n\nIt was old.\n\nBy Ana Lund`,
    ],
    ["a name that begins the story", `[Ferry sinks off Oslo|headline]\n[Ana Lund|body]\n${said}`],
    ["prose from the first line", `${prose}\n\n${said}`],
    ["one line", "[Ferry sinks off Oslo|body]"],
  ])("%s", (_, marked) => {
    expect(readMarked(marked)).toBe(marked);
  });
});
