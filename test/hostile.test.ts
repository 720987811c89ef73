import { expect, test } from "vitest";
import { families } from "../bench/hostile/families.js";
import { parseArticle } from "../src/parse-article.js";

// How long they take is measured by `npm run hostile --prefix bench`: a clock would make this fail by chance. What comes
// of them never varies, and what repeats the text for each of its parts grows with its square.
const SIZE = 6000;

/** How many code units the Article of a text has, all its excerpts among them. */
function sizeOf(text: string): number {
  return JSON.stringify(parseArticle(text)).length;
}

test.each(families)("$name: the Article grows no faster than its text", ({ text }) => {
  // an Article that holds its text but a few times over is as long as it may be
  const most = Math.max(6 * sizeOf(text(SIZE)), 8 * (4 * SIZE));
  expect(sizeOf(text(4 * SIZE))).toBeLessThan(most);
});
