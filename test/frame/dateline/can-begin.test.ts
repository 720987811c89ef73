import { expect, test } from "vitest";
import { canBegin } from "../../../src/frame/dateline/can-begin.js";

test.each([
  ["Panaji, Jun 18 (PTI) Rain fell.", true],
  ["Rio de Janeiro (AFP) – Rain fell.", true],
  ["St. Petersburg, June 20. /TASS/.", true],
  ["FOXBOROUGH -- Rain fell.", true],
  ["Pittsburgh", true],
  ["(Reuters) - Rain fell.", true],
  ["17 August 2004 -- Rain fell.", true],
  ["st paul, april 7 - hogs rose", true],
  ["The council met on Monday.", false],
  ["Mayor Ana Diaz’s office said so.", false],
  ["“We agree,” she said.", false],
  ["they met on Monday to discuss the harbour, and left.", false],
  ["COUNCIL TO MEET FOR THIRD TIME THIS WEEK IN BID TO END STRIKE", false],
])("a dateline can begin %s: %s", (line, expected) => {
  expect(canBegin(line, 0, line.length)).toBe(expected);
});
