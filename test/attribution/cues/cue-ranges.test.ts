import { describe, expect, test } from "vitest";
import { parseMarked, printMarked } from "../../support/marked.js";
import { attributionsOf } from "../attributed.js";

/** Marks the cue of each attribution of a text: a right reading of a marked text gives it back. */
function withCues(marked: string): string {
  const { text } = parseMarked(marked);
  return printMarked(
    text,
    attributionsOf(text).attributions.flatMap(({ cue }) => (cue === null ? [] : [{ ...cue, label: "c" }])),
  );
}

describe("the words of a cue are its verb with", () => {
  test.each([
    ["a particle", "Lopes [pointed out|c] that the port was shut."],
    ["a particle before a quotation", 'Lopes [shot back|c]: "It is shut."'],
    ["the object of “put”", 'As Lopes [put it|c], "it is shut."'],
    ["the verb that only leads to it", "Lopes [went on to say|c] that the port was shut."],
    ["another that does", "Lopes [has continued to insist|c] that the port was shut."],
    ["an adjective that does", "Lopes [was quick to point out|c] that the port was shut."],
    ["the noun that says what a light verb does", "Lopes [voiced support for|c] the crew."],
    ["and what the noun is", "Lopes [expressed deep concern over|c] the delay."],
    ["a preposition", "Lopes [called for|c] a new port."],
    ["a particle that the object would else begin with", "Lopes [often calls out|c] the owners of the port."],
    ["all of “according to”", "The port was shut, [according to|c] Lopes."],
  ])("%s: %s", (_, marked) => expect(withCues(marked)).toBe(marked));
});

describe("but without", () => {
  test.each([
    ["when it was said", "Lopes [said|c] back in May that the port was shut."],
    ["a verb of its own before it", "Lopes rose [to say|c] that the port was shut."],
    ["somebody's noun", "Lopes [expressed|c] her hope for the crew."],
  ])("%s: %s", (_, marked) => expect(withCues(marked)).toBe(marked));
});
