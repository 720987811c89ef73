import { describe, expect, test } from "vitest";
import { attributed } from "../attributed.js";

describe("what an entry of a list says begins behind its label", () => {
  test.each([
    ["a bullet", "- [The port will close|t], [Dahl|s] [said|c]."],
    ["a day of a month", "Sept. 12, 2025: [The port closes|t], [Dahl|s] [says|c]."],
    ["a month in capitals", "NOV. 5 - [The port closes|t], [according to|c] [the ministry|s]."],
    ["a weekday", "Monday: [The port closes|t], [Dahl|s] [says|c]."],
    ["a year", "2019: [The port closes|t], [Dahl|s] [says|c]."],
    ["a time of day", "1450 GMT: [The port closes|t], [Dahl|s] [says|c]."],
    ["the same on a clock", "14:50 - [The port closes|t], [Dahl|s] [says|c]."],
  ])("%s: %s", (_, marked) => expect(attributed(marked)).toBe(marked));

  test.each([
    ["a figure and a remark", "[Three - a child among them - died|t], [police|s] [said|c]."],
    ["a day in the sentence", "[On Monday the port closes|t], [Dahl|s] [said|c]."],
    ["a name", "[Oslo: the port closes|t], [Dahl|s] [said|c]."],
  ])("not behind %s: %s", (_, marked) => expect(attributed(marked)).toBe(marked));

  test("a text that begins with the colon has no label", () => {
    expect(() => attributed(": so-called he added")).not.toThrow();
  });

  test("a label is nobody who speaks", () => {
    const marked = "The bank fell.\n\nOct. 12: Orbin Bank sees rain and [says|c] [it will close|t].";
    expect(attributed(marked)).not.toContain("[Oct. 12|s");
  });
});
