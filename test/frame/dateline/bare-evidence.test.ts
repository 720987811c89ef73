import { describe, expect, test } from "vitest";
import { parseDateline } from "../../../src/index.js";

/** Places without date and agency: it is their names, and how they end, that tell. */
describe("places alone", () => {
  test.each([
    ["a known city and a dash", "OTTAWA -- The bill passed.", true],
    ["a region and a dash", "MICHIGAN - The lake froze.", true],
    ["a name that ends like a place", "RESEARCH TRIANGLE PARK - Orbit rose.", true],
    ["a name that the story calls a place", "KELVANI: Rain fell.\n\nPeople in Kelvani stayed at home.", true],
    ["a name that it does not", "KELVANI: Rain fell.", false],
    ["one or two words in capitals and a dash", "COLUMBUS GROVE — The council met.", true],
    ["a single capital letter or two", "UK - The council met.", true],
    ["a heading", "BREAKING NEWS - The council met.", false],
    ["a person in a transcript", "ANNA LEE: They are.", false],
    ["title case, of a city", "Madrid - A special court sat.", true],
    ["title case, of a city that is a surname too", "Jackson - A special court sat.", false],
    ["title case, of nothing known", "Committee - A special court sat.", false],
    ["a line of its own above prose", "MIAMI\n\nPolice arrested three men on Tuesday after a chase.", true],
    ["a line of its own above nothing", "MIAMI", false],
    ["a line of its own above a table", "MIAMI\n12 14 16\n13 15 17", false],
  ])("%s", (_, text, found) => {
    expect(parseDateline(text) !== null).toBe(found);
  });
});
