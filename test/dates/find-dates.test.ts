import fc from "fast-check";
import { expect, test } from "vitest";
import { dayNumber, fromDayNumber, weekdayOf } from "../../src/calendar.js";
import { findDates } from "../../src/dates/find-dates.js";
import { WEEKDAYS } from "../../src/lexicon/date-words.js";
import { MONTH_NAMES } from "../../src/lexicon/months.js";
import { readBody } from "../../src/text/body.js";
import { readMarked } from "./marked-dates.js";

test("dates of a whole story, in text order", () => {
  const marked = [
    "Norway will reopen the port of Bergen on [Friday|~2024-12-20], Transport Minister Kari Dahl said on [Tuesday|~2024-12-17].",
    "The port was shut on [Nov. 30|2024-11-30] after a fire, [two days earlier|~2024-11-28], had reached its fuel depot.",
    "Cargo fell by a fifth in [November|2024-11] and is expected to recover by [March|2025-03], the port's most modern since [1998|1998].",
    "\u201cWe may open [tomorrow|~2024-12-18],\u201d she said. A report is due [next month|~2025-01].",
  ].join("\n");
  expect(readMarked(marked, "2024-12-17")).toBe(marked);
});

test("a date does not cross from one paragraph into the next", () => {
  const marked =
    "They left in [December|2023-12]\n17 people stayed until [Dec. 3|2024-12-03]\n2024 people came.";
  expect(readMarked(marked, "2024-11-20")).toBe(marked);
});

const STORY_DATES = ["2024-02-29", "2024-12-31", "2025-01-01", "2026-06-17"];
const storyDay = fc
  .tuple(fc.constantFrom(...STORY_DATES), fc.nat(400))
  .map(([iso, days]) => fromDayNumber(dayNumber(iso) + days)!);
const lead = fc.constantFrom(
  "It shut on ",
  "It will shut on ",
  "By ",
  "Rain until 6 p.m. ",
  "A vote set for ",
  "",
);

test("a weekday is that day of the week, within a week of the story", () => {
  fc.assert(
    fc.property(storyDay, lead, fc.constantFrom(...WEEKDAYS.keys()), (story, words, weekday) => {
      const text = `${words}${weekday[0].toUpperCase()}${weekday.slice(1)}.`;
      const [date] = findDates(readBody(text, [{ start: 0, end: text.length, text }]), story, []);
      expect(weekdayOf(date.iso!)).toBe(WEEKDAYS.get(weekday));
      expect(Math.abs(dayNumber(date.iso!) - dayNumber(story))).toBeLessThan(7);
    }),
  );
});

test("a day without a year is that day, within a year of the story", () => {
  fc.assert(
    fc.property(
      storyDay,
      lead,
      fc.constantFrom(...MONTH_NAMES),
      fc.integer({ min: 1, max: 28 }),
      (...given) => {
        const [story, words, month, day] = given;
        const text = `${words}${month[0].toUpperCase()}${month.slice(1)} ${day}.`;
        const [date] = findDates(readBody(text, [{ start: 0, end: text.length, text }]), story, []);
        expect([Number(date.iso!.slice(5, 7)), Number(date.iso!.slice(8))]).toEqual([
          MONTH_NAMES.indexOf(month) + 1,
          day,
        ]);
        expect(Math.abs(dayNumber(date.iso!) - dayNumber(story))).toBeLessThanOrEqual(366);
      },
    ),
  );
});

/** What another date of the text may tell without the story's. */
const ANCHORED = /following|later|before|same|that|next|previous|end of/i;

test(
  "any text: spans slice, are in order and do not overlap, ISO dates are ISO dates",
  { timeout: 60_000 },
  () => {
    const word = fc.constantFrom(
      ..."Dec. 17 , 2024 - / the of and to last next this Friday Tuesday May March in on ago days week 31 30 Feb 2 2024-13-05 ( ) will said . 1990 s ' first quarter Christmas Day Easter the following year day before week later ago same that end of 2014-16".split(
        " ",
      ),
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc
        .array(fc.tuple(word, fc.constantFrom("", " ", "\n")), { maxLength: 40 })
        .map((parts) => parts.flat().join("")),
    );
    fc.assert(
      fc.property(
        text,
        fc.constantFrom(null, "2024-02-29", "2025-01-01", "0001-01-01", "9999-12-31"),
        (text, story) => {
          const body = readBody(text, [{ start: 0, end: text.length, text }]);
          let at = 0;
          for (const date of findDates(body, story, [])) {
            expect(date.start).toBeGreaterThanOrEqual(at);
            expect(date.end).toBeGreaterThan(date.start);
            expect(text.slice(date.start, date.end)).toBe(date.text);
            if (story === null && date.relative && !ANCHORED.test(date.text)) expect(date.iso).toBeNull();
            if (date.iso !== null) expect(date.iso).toMatch(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
            at = date.end;
          }
        },
      ),
      { numRuns: 500 },
    );
  },
);
