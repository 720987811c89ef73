import { expect, test } from "vitest";
import { readFrame } from "../../src/frame/read-frame.js";
import { storyDate } from "../../src/frame/story-date.js";

test.each([
  ["the header's", "date 2024-12-17 Rain fell.", null, "2024-12-17 metadata"],
  [
    "the header's, on the dateline's day",
    "date 2024-12-17 OSLO, Dec 17 (AP) - Rain fell.",
    null,
    "2024-12-17 metadata",
  ],
  [
    "the dateline's, the day before its page",
    "date 2024-12-18 OSLO, Dec 17 (AP) - Rain fell.",
    null,
    "2024-12-17 dateline",
  ],
  [
    "the header's, far from the dateline",
    "date 2024-12-18 OSLO, May 3, 2024 (AP) - Rain fell.",
    null,
    "2024-12-18 metadata",
  ],
  ["the dateline's", "OSLO, Dec 17 (AP) - Rain fell.", "2024-12-20", "2024-12-17 dateline"],
  [
    "when it was first published",
    "OTTAWA — Rain fell.\n\nThis report by Orbit News was first published Nov. 14, 2025.",
    "2026-01-01",
    "2025-11-14 metadata",
  ],
  [
    "when a paper published it",
    "LAHORE: Rain fell.\n\nPublished in Harbour News, November 17th, 2025",
    "2026-01-01",
    "2025-11-17 metadata",
  ],
  [
    "not that of a book",
    "OTTAWA — Rain fell.\n\nFirst published on May 3, 1920, the novel sold well.",
    "2026-01-01",
    "2026-01-01 reference",
  ],
  ["the reference date", "OSLO (AP) - Rain fell.", "2024-12-20", "2024-12-20 reference"],
  ["none", "OSLO, Dec 17 (AP) - Rain fell.", null, null],
])("%s", (_, text, referenceDate, expected) => {
  const date = storyDate(readFrame(text, referenceDate), referenceDate);
  expect(date && `${date.iso} ${date.basis}`).toBe(expected);
});
