import { describe, expect, test } from "vitest";
import { attributionsOf } from "../attributed.js";

const cuesOf = (text: string) => attributionsOf(text).attributions.map(({ cue }) => cue?.text ?? null);

describe("the words of a cue", () => {
  test.each([
    ["a particle", "Lopes pointed out that the port was shut.", "pointed out"],
    ["a particle before a quotation", 'Lopes shot back: "It is shut."', "shot back"],
    ["not when it was said", "Lopes said back in May that the port was shut.", "said"],
    ["the object of “put”", 'As Lopes put it, "it is shut."', "put it"],
    ["a verb that only leads to it", "Lopes went on to say that the port was shut.", "went on to say"],
    ["another", "Lopes has continued to insist that the port was shut.", "has continued to insist"],
    [
      "an adjective that does",
      "Lopes was quick to point out that the port was shut.",
      "was quick to point out",
    ],
    ["but no verb of its own", "Lopes rose to say that the port was shut.", "to say"],
    ["a noun that says what a light verb does", "Lopes voiced support for the crew.", "voiced support for"],
    ["and what the noun is", "Lopes expressed deep concern over the delay.", "expressed deep concern over"],
    ["not what somebody's noun is", "Lopes expressed her hope for the crew.", "expressed"],
    ["a preposition", "Lopes called for a new port.", "called for"],
    ["all of “according to”", "The port was shut, according to Lopes.", "according to"],
  ])("%s: %s", (_, text, cue) => expect(cuesOf(text)).toEqual([cue]));
});

test("no content begins inside its cue", () => {
  const [{ cue, contents }] = attributionsOf("Lopes often calls out the owners of the port.").attributions;
  expect([cue?.text, contents[0].text]).toEqual(["often calls out", "the owners of the port"]);
});
