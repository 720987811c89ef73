import { expect, test } from "vitest";
import { splitLines } from "../../src/frame/lines.js";
import { readCrawlerPrefix, readHeaderDate } from "../../src/frame/metadata.js";

test.each([
  [" date 2024-12-17 Seoul", "2024-12-17", "Seoul"],
  ["date 2024-02-30 Seoul", null, "Seoul"],
])("%j has a crawler's prefix of %s, and behind it %s", (text, iso, rest) => {
  const found = readCrawlerPrefix(text, splitLines(text)[0])!;
  expect(found.date?.iso ?? null).toBe(iso);
  expect(text.slice(found.behind).trim()).toBe(rest);
});

test.each(["The date 2024-12-17 Seoul", "date 2024-12-170", "dated 2024-12-17", ""])(
  "%j has no crawler's prefix",
  (text) => {
    expect(readCrawlerPrefix(text, splitLines(text)[0])).toBeNull();
  },
);

test.each([
  ["Source: Xinhua| 2021-03-14 09:20:41|Editor: Zhao", "2021-03-14"],
  ["Updated: 16-03-2022 09:58 IST", "2022-03-16"],
  ["Anna Lund   |16.03.2022 - Update : 17.03.2022", "2022-03-16"],
  ["Mar 11, 2024, 07:15 ET", "2024-03-11"],
  ["Monday, April 30, 2007", "2007-04-30"],
  ["17th April 2026", "2026-04-17"],
  ["Posted: 03/04/2009", null],
  ["Room 12-34-5678", null],
  ["Kare 30, 2007", null],
])("%s is of %s", (text, iso) => {
  expect(readHeaderDate(text, splitLines(text)[0])?.iso ?? null).toBe(iso);
});
