import { expect, test } from "vitest";
import { families } from "../bench/hostile/families.js";
import { parseArticle } from "../src/parse-article.js";

// How long they take is measured by `npm run hostile --prefix bench`: a clock would make this fail by chance.
const SIZE = 4000;
/** The Article of nothing but quotation marks is the largest for its text. What repeats the text for each of its parts is larger. */
const MOST_FOR_A_CODE_UNIT = 150;

test.each(families)("$name", ({ text }) => {
  const story = text(SIZE);
  expect(JSON.stringify(parseArticle(story)).length).toBeLessThan(MOST_FOR_A_CODE_UNIT * story.length);
});
