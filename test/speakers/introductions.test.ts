import { describe, expect, test } from "vitest";
import { recast } from "../support/cast.js";

describe("who is named after having been called by a noun", () => {
  test.each([
    [
      "by a name behind the noun",
      "[A spokesman for the port|Erik Moe] said so. [The spokesman, Erik Moe,|Erik Moe] left.",
    ],
    [
      "by the title of an office",
      "The bank met, [its governor|Erik Moe] said. [Governor Erik Moe|Erik Moe] left.",
    ],
    ["of a body's", "[The bank's director|Erik Moe] said so. [Director Erik Moe|Erik Moe] left."],
    [
      "by a name that comes with nothing else, in the next paragraph",
      'OSLO (AP) - [Norway\'s parliament speaker|Erik Moe] urged calm, saying it was late.\n\n"It is," [Erik Moe|Erik Moe] told reporters.',
    ],
    ["by a definite noun", "[The mayor|Erik Moe] said so. [The mayor, Erik Moe,|Erik Moe] left."],
  ])("%s: %s", (_, marked) => expect(recast(marked)).toBe(marked));
});

describe("who is another than the one called by that noun", () => {
  test.each([
    ["a body's own", "[A spokesman|spokesman (unnamed)] said so. [Its spokesman, Erik Moe,|Erik Moe] left."],
    [
      "a body's behind the noun",
      "[A spokesman|spokesman (unnamed)] said so. [The spokesman for the port, Erik Moe,|Erik Moe] left.",
    ],
    [
      "somebody with a title",
      "[The Ohio senator|Ohio senator (unnamed)] said so. [Senator Erik Moe|Erik Moe] left.",
    ],
    [
      "one of two",
      "[An official|official (unnamed)] said so. [Another official|Another official (unnamed)] left. [The official, Erik Moe,|Erik Moe] ate.",
    ],
    [
      "another office",
      "The bank met, [its deputy governor|deputy governor (unnamed)] said. [Governor Erik Moe|Erik Moe] left.",
    ],
    [
      "one of two who have spoken",
      'OSLO (AP) - [Norway\'s parliament speaker|parliament speaker (unnamed)] urged calm, [a judge|judge (unnamed)] said.\n\n"It is," [Erik Moe|Erik Moe] told reporters.',
    ],
    [
      "one who comes with what he is",
      'OSLO (AP) - [Norway\'s parliament speaker|parliament speaker (unnamed)] said it was late.\n\n"It is," said [Erik Moe|Erik Moe], a voter.',
    ],
    [
      "one who speaks for others",
      'OSLO (AP) - [A spokesman|spokesman (unnamed)] said it was late.\n\n"It is," [Erik Moe|Erik Moe] said.',
    ],
    ["a woman", "[The spokeswoman|spokeswoman (unnamed)] said so. [The spokesman, Erik Moe,|Erik Moe] left."],
  ])("%s: %s", (_, marked) => expect(recast(marked)).toBe(marked));
});
