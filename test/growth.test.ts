import { expect, test } from "vitest";
import { parseArticle } from "../src/parse-article.js";
// the texts that the benchmark times: here it is what comes of them that is counted, for that never varies
import { families } from "../bench/hostile/families.js";

/** How many code units there are in all excerpts of an Article and their like. */
function sizeOf(text: string): number {
  return JSON.stringify(parseArticle(text)).length;
}

const N = 6000;

test.each(families)("$name: what is found grows no faster than the text", ({ text }) => {
  expect(sizeOf(text(4 * N))).toBeLessThan(6 * sizeOf(text(N)));
});
