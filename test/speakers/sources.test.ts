import { describe, expect, test } from "vitest";
import { saidBy } from "../support/cast.js";

describe("several at once", () => {
  test.each<[what: string, story: string, speakers: string[]]>([
    ["two people at once", "{Tom Lund and Kari Dahl} said so.", ["Tom Lund and Kari Dahl (group)"]],
    [
      "three people at once",
      "{Tom Lund, Kari Dahl and Anna Moe} said so.",
      ["Tom Lund, Kari Dahl and Anna Moe (group)"],
    ],
    ["shares of those asked", "{Some 40 percent} said so.", ["40 percent (group)"]],
    ["dozens of them", "{Dozens of residents} said so.", ["Dozens of residents (group)"]],
    [
      "hundreds, with a place",
      "{Hundreds of people in Oslo} said so.",
      ["Hundreds of people in Oslo (group)"],
    ],
    ["two officials", "{Two officials in Oslo} said so.", ["Two officials (group)"]],
  ])("%s", (_, story, speakers) => {
    expect(saidBy(story)).toEqual(speakers);
  });
});

describe("one of whom more is told", () => {
  test.each<[what: string, story: string, speakers: string[]]>([
    ["one with an apposition", "{Tom Lund, the mayor of Moss and Son,} said so.", ["Tom Lund"]],
    ["one with a party", "{Tom Lund, a Liberal of Moss and a member of the board,} said so.", ["Tom Lund"]],
    ["one with a place", "{Tom Lund of Bergen, Norway,} said so.", ["Tom Lund"]],
    ["a body called after its owner", "{Lundin's} said so.", ["Lundin's (organization)"]],
    ["a body called after two", "{Marks & Moe} said so.", ["Marks & Moe (organization)"]],
    ["somebody with two offices", "{The port's harbour master, Capt. Per Dahl,} said so.", ["Per Dahl"]],
    ["a body with a member's name", "{Tom Lund of Vestfold Investors} said so.", ["Tom Lund"]],
    ["somebody's spokeswoman", "{Tom Lund's spokeswoman} said so.", ["spokeswoman (unnamed)"]],
    ["one of many", "{One of the officials} said so.", ["One of the officials (unnamed)"]],
    ["one of many whose name follows", "{One of the officials, Kari Dahl,} said so.", ["Kari Dahl"]],
    [
      "but no place",
      "{One of the officials in Lund, Norway,} said so.",
      ["One of the officials in Lund, Norway (unnamed)"],
    ],
  ])("%s", (_, story, speakers) => {
    expect(saidBy(story)).toEqual(speakers);
  });
});
