import { expect, test } from "vitest";
import { isExpletive } from "../../src/speakers/expletives.js";
import { readBody } from "../../src/text/body.js";

test.each([
  ["It was clear that the port would close.", true],
  ["It will be hard to sell the port.", true],
  ["It would become obvious if the port closed.", true],
  ["It has been announced that the port will close.", true],
  ["It was not certain that the port would close.", true],
  ["It is expected to close the port.", false],
  ["It is ready to close the port.", false],
  ["It was clear of ice.", false],
  ["It plans to close the port.", false],
  ["It said it was unclear whether the port would close.", false],
  ["It feared the plan was wrong for the port.", false],
  ["It has long been clear that the port would close.", true],
  ["They were wrong to close the port.", false],
])("%s %s", (text, is) => {
  const { tokens } = readBody(text, [{ start: 0, end: text.length, text }]);
  expect(isExpletive(tokens, 0)).toBe(is);
});
