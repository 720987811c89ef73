import { expect, test } from "vitest";
import { readPieces } from "../../../src/frame/dateline/pieces.js";
import { readTail } from "../../../src/frame/dateline/tail.js";
import { parseMarked, printMarked } from "../../support/marked.js";

/** A text with the end of a dateline that it begins with marked, and the word that the body begins with. */
function shown(text: string): string {
  const pieces = readPieces(text, 0, text.length);
  const { end, agency, date, separator, follower } = readTail(text, pieces, 0, 0, []);
  const label = [agency?.name ?? "no agency", date?.day ?? "no day", separator].join("|");
  const body = follower === null ? [] : [{ ...follower, label: "body" }];
  return printMarked(text, [{ start: 0, end, label }, ...body]);
}

// [end of the dateline|agency|day|separator] [first word of the body|body]
test.each([
  "[, May 3 (AP) -|AP|3|dash] [Rain|body]",
  "[(AP), May 3:|AP|3|colon] [Rain|body]",
  "[, June 20. /TASS/.|TASS|20|dash] [Rain|body]",
  "[, Aug 19, IRNA –|IRNA|19|dash] [Rain|body]",
  "[--(BUSINESS WIRE)--|Business Wire|no day|dash][Rain|body]",
  "[/ ACCESSWIRE / May 3, 2019 /|Accesswire|3|none] [Rain|body]",
  "[- May 3 -|no agency|3|dash] [Rain|body]",
  "[-|no agency|no day|dash] [(|body]The dollar fell)",
  "[- AFP|AFP|no day|line]",
  "[, CMC, May 3 –|CMC|3|dash] [Rain|body]",
  "[, MAY 3, ARMENPRESS.|ARMENPRESS|3|dash] [Rain|body]",
  "[, Reuters .-|Reuters|no day|dash] [Rain|body]",
  "[- Media OutReach Newswire - 3 May 2025 -|Media OutReach|3|dash] [Rain|body]",
  "[- SABA -|SABA|no day|dash] [Rain|body]",
  "[(AP) -|AP|no day|dash] [May|body] 3 brought rain",
  "[, Jumada II 14, 1448 H / May 3, 2026, SPA --|SPA|3|dash] [Rain|body]",
  "[, Rabi' II 14, 1448, May 3, 2026, SPA --|SPA|3|dash] [Rain|body]",
  "[, 3 May 2026 Corresponding to 14 Jumada II 1448, SPA --|SPA|3|dash] [Rain|body]",
  "[, NO DATE (AFP) --|AFP|no day|dash] [Rain|body]",
])("%s", (marked) => {
  expect(shown(parseMarked(marked).text)).toBe(marked);
});

test.each([", Rain 14, 2048, SPA -- Rain"])("%s ends no dateline", (text) => {
  expect(readTail(text, readPieces(text, 0, text.length), 0, 0, [])).toMatchObject({
    end: 0,
    separator: "none",
  });
});
