import { describe, expect, test } from "vitest";
import { attributed } from "../attributed.js";

describe("a time is no source", () => {
  test.each([
    "[Grain exporters|s] last week [said|c] [the port was shut|t].",
    "[Police|s] Monday [said|c] [the port was shut|t].",
    "[Officials|s] Sunday night [said|c] [the port was shut|t].",
    "Sunday night [officials|s] [said|c] [the port was shut|t].",
    "Late Monday [police|s] [said|c] [the port was shut|t].",
    "On Monday [Deputy Mayor Ann Lee|s] [said|c] [the port was shut|t].",
    "Earlier this week [Finance Minister Ola Vik|s] [said|c] [the port was shut|t].",
    "In May [Deputy Mayor Ann Lee|s] [said|c] [the port was shut|t].",
    "In May 2019 [Deputy Mayor Ann Lee|s] [said|c] [the port was shut|t].",
    "Late last year [the bank|s] [warned|c] [the port would close|t].",
    "[A decision is expected by March 31|t], [according to|c] [the ministry|s].",
    "A verdict is expected by the end of March.",
    "A verdict is expected by the start of the week.",
    "A verdict is expected by next summer.",
    "The plan was criticised by March 31 and dropped.",
    "That week said a lot about the club.",
    "This week has shown that the port is unsafe.",
    "The storm passed, but 2024 showed that the port was unsafe.",
  ])("%s", (marked) => expect(attributed(marked)).toBe(marked));
});

describe("but a name or noun that has one may be", () => {
  test.each([
    "[Monday's report|s] [said|c] [the port would close|t].",
    "[Last week's report|s] [said|c] [the port would close|t].",
    "[Friday Prayers leader Ann Lee|s] [said|c] [the port was shut|t].",
    "[The Sunday Times|s] [said|c] [the port was shut|t].",
    "[The Times|s] [said|c] [the port was shut|t].",
    "[A second|s] [said|c] [the port was shut|t].",
    "[April|s] [said|c] [the port was shut|t].",
  ])("%s", (marked) => expect(attributed(marked)).toBe(marked));
});
