import { expect, test } from "vitest";
import { attributed, attributionsIn } from "../attributed.js";

test.each([
  "The port - [the largest in the country|t], [according to|c] [Lopes|s] - will close.",
  "A rush of ships - [42 are due in May|t], [according to|c] [the Harbour Times|s] - could weigh on rates.",
  "[The port will cost more - $5 million a year|t], [according to|c] [Lopes|s].",
  "[The port - shut since May - will open|t], [according to|c] [Lopes|s] - the last of many plans.",
])("an attribution between dashes: %s", (marked) => expect(attributed(marked)).toBe(marked));

test.each(["The port - the largest in the country - will close.", "The port - shut since May - will open."])(
  "nobody's: %s",
  (text) => {
    expect(attributionsIn(text)).toEqual([]);
  },
);
