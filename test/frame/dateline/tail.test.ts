import { expect, test } from "vitest";
import { readPieces } from "../../../src/frame/dateline/pieces.js";
import { readTail } from "../../../src/frame/dateline/tail.js";

/** What ends a dateline: its text, agency and day, the kind of separator, and the word that the body begins with. */
function shown(text: string) {
  const pieces = readPieces(text, 0, text.length);
  const { end, agency, date, separator, follower } = readTail(text, pieces, 0, 0, []);
  return [text.slice(0, end), agency?.name ?? null, date?.day ?? null, separator, follower?.text ?? null];
}

// text, [dateline, agency, day, separator, first word of the body]
test.each([
  [", May 3 (AP) - Rain", [", May 3 (AP) -", "AP", 3, "dash", "Rain"]],
  ["(AP), May 3: Rain", ["(AP), May 3:", "AP", 3, "colon", "Rain"]],
  [", June 20. /TASS/. Rain", [", June 20. /TASS/.", "TASS", 20, "dash", "Rain"]],
  [", Aug 19, IRNA – Rain", [", Aug 19, IRNA –", "IRNA", 19, "dash", "Rain"]],
  ["--(BUSINESS WIRE)--Rain", ["--(BUSINESS WIRE)--", "Business Wire", null, "dash", "Rain"]],
  ["/ ACCESSWIRE / May 3, 2019 / Rain", ["/ ACCESSWIRE / May 3, 2019 /", "Accesswire", 3, "none", "Rain"]],
  ["- May 3 - Rain", ["- May 3 -", null, 3, "dash", "Rain"]],
  ["- (The dollar fell)", ["-", null, null, "dash", "("]],
  ["- AFP", ["- AFP", "AFP", null, "line", null]],
  [", CMC, May 3 – Rain", [", CMC, May 3 –", "CMC", 3, "dash", "Rain"]],
  [", MAY 3, ARMENPRESS. Rain", [", MAY 3, ARMENPRESS.", "ARMENPRESS", 3, "dash", "Rain"]],
  [", Reuters .- Rain", [", Reuters .-", "Reuters", null, "dash", "Rain"]],
  [
    "- Media OutReach Newswire - 3 May 2025 - Rain",
    ["- Media OutReach Newswire - 3 May 2025 -", "Media OutReach", 3, "dash", "Rain"],
  ],
  ["- SABA - Rain", ["- SABA -", "SABA", null, "dash", "Rain"]],
  ["(AP) - May 3 brought rain", ["(AP) -", "AP", null, "dash", "May"]],
  [
    ", Jumada II 14, 1448 H / May 3, 2026, SPA -- Rain",
    [", Jumada II 14, 1448 H / May 3, 2026, SPA --", "SPA", 3, "dash", "Rain"],
  ],
  [
    ", 3 May 2026 Corresponding to 14 Jumada II 1448, SPA -- Rain",
    [", 3 May 2026 Corresponding to 14 Jumada II 1448, SPA --", "SPA", 3, "dash", "Rain"],
  ],
  [", Rain 14, 2048, SPA -- Rain", ["", null, null, "none", ","]],
  [", NO DATE (AFP) -- Rain", [", NO DATE (AFP) --", "AFP", null, "dash", "Rain"]],
])("%s", (text, expected) => {
  expect(shown(text)).toEqual(expected);
});
