import { describe, expect, test } from "vitest";
import { recast } from "../support/cast.js";

describe("several at once", () => {
  test.each([
    ["two people at once", "[Tom Lund and Kari Dahl|Tom Lund and Kari Dahl (group)] said so."],
    [
      "three people at once",
      "[Tom Lund, Kari Dahl and Anna Moe|Tom Lund, Kari Dahl and Anna Moe (group)] said so.",
    ],
    [
      "two, one with an article",
      "[The mayor and Minister Tom Lund|mayor and Minister Tom Lund (group)] said so.",
    ],
    [
      "two, one of them somebody's",
      "[His wife and Mayor Tom Lund|His wife and Mayor Tom Lund (group)] said so.",
    ],
    ["shares of those asked", "[Some 40 percent|40 percent (group)] said so."],
    ["dozens of them", "[Dozens of residents|Dozens of residents (group)] said so."],
    ["hundreds, with a place", "[Hundreds of people in Oslo|Hundreds of people in Oslo (group)] said so."],
    ["some of them", "[Some of the youth|Some of the youth (group)] said so."],
    ["two officials", "[Two officials in Oslo|Two officials (group)] said so."],
  ])("%s: %s", (_, marked) => expect(recast(marked)).toBe(marked));
});

describe("one of whom more is told", () => {
  test.each([
    ["one with an apposition", "[Tom Lund, the mayor of Moss and Son,|Tom Lund] said so."],
    ["one with a party", "[Tom Lund, a Liberal of Moss and a member of the board,|Tom Lund] said so."],
    ["one with a place", "[Tom Lund of Bergen, Norway,|Tom Lund] said so."],
    ["whose followers they are", "[Dahl's camp|Dahl's camp (unnamed)] said so."],
    ["a trade before a name", "[Trumpeter Wallace Lund|Wallace Lund] said so. [Lund|Wallace Lund] left."],
    ["a body called after what it does", "[Radio Aurora|Radio Aurora (organization)] said so."],
    [
      "a body of two fields",
      "[The Risk and Disaster Office|Risk and Disaster Office (organization)] said so.",
    ],
    [
      "a prosecutor's office",
      "[The Oslo public prosecutor's office|Oslo public prosecutor's office (organization)] said so.",
    ],
    ["nobody called after days", "On Fridays it rained. [She|nobody] said so."],
    ["nobody called after months", "It grew in July-September. [It|nobody] said so."],
    ["a body called after its owner", "[Lundin's|Lundin's (organization)] said so."],
    ["a body called after two", "[Marks & Moe|Marks & Moe (organization)] said so."],
    ["a mother of three", "[Mother-of-three Aoife Lind|Aoife Lind] said so."],
    ["a priest with a stop", "[Fr. Jerry Moe, parish priest,|Jerry Moe] said so."],
    [
      "a particle in a name",
      "[Turbo MP Kibet arap Sang|Kibet arap Sang] said so. [Sang|Kibet arap Sang] left.",
    ],
    ["a commission on what it is", "[The Commission on Audit|Commission on Audit (organization)] said so."],
    [
      "a house's committee on what it is",
      "[The Assembly's Committee on Commerce|Committee on Commerce (organization)] said so.",
    ],
    ["a committee on a day", "[The Committee|Committee (organization)] on Monday said so."],
    [
      "a staff of forces",
      "[The General Staff of the Armed Forces|General Staff of the Armed Forces (organization)] said so. [The General Staff|General Staff of the Armed Forces (organization)] left.",
    ],
    ["a leader and deputy", "[Party leader and Deputy Premier Tom Lund|Tom Lund] said so."],
    ["an author and historian", "[Author and historian Kari Dahl|Kari Dahl] said so."],
    ["somebody's friend and colleague", "[Her friend and colleague Kari Dahl|Kari Dahl] said so."],
    [
      "a driver of a town in a state",
      "One was Tom Lund, a driver from Toledo, Ohio, [who|Tom Lund] said so.",
    ],
    ["but the place, where no person is meant", "It was late in Oslo, [which|Oslo (organization)] said so."],
    ["somebody with two offices", "[The port's harbour master, Capt. Per Dahl,|Per Dahl] said so."],
    ["a body with a member's name", "[Tom Lund of Vestfold Investors|Tom Lund] said so."],
    ["somebody's spokeswoman", "[Tom Lund's spokeswoman|spokeswoman (unnamed)] said so."],
    ["one of many", "[One of the officials|One of the officials (unnamed)] said so."],
    ["one of many whose name follows", "[One of the officials, Kari Dahl,|Kari Dahl] said so."],
    [
      "but no place",
      "[One of the officials in Lund, Norway,|One of the officials in Lund, Norway (unnamed)] said so.",
    ],
  ])("%s: %s", (_, marked) => expect(recast(marked)).toBe(marked));
});
