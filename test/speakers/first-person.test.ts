import { expect, test } from "vitest";
import { findQuotes } from "../../src/quotes/find-quotes.js";
import { speakersOfI } from "../../src/speakers/first-person.js";
import { readBody } from "../../src/text/body.js";
import { attributionFrom } from "../support/cast.js";

test("“I” inside quotation marks is whoever says the quotation", () => {
  const text = '"I think it is late," Dahl said. I think so.';
  const quotes = findQuotes(readBody(text, [{ start: 0, end: text.length, text }]), []);
  const said = { ...attributionFrom(text, 22, 26), quotes: [0] };
  const thought = attributionFrom(text, 1, 2);
  const outside = attributionFrom(text, 33, 34);
  expect(speakersOfI(quotes, [said, thought, outside])).toEqual([{ index: 1, speaker: 0 }]);
});
