import { describe, expect, test } from "vitest";
import { readBody } from "../../src/text/body.js";

/** Puts each base noun phrase in brackets and a star behind its head. */
function chunked(text: string): string {
  const { tokens, phrases } = readBody(text, [{ start: 0, end: text.length, text }]);
  let out = "";
  let at = 0;
  for (const { first, last, head } of phrases) {
    out += `${text.slice(at, tokens[first].start)}[${text.slice(tokens[first].start, tokens[head].end)}*`;
    out += `${text.slice(tokens[head].end, tokens[last - 1].end)}]`;
    at = tokens[last - 1].end;
  }
  return out + text.slice(at);
}

describe("base noun phrases", () => {
  test.each([
    ["determiner to noun", "[The old port*] closed."],
    ["a title and a name", "[Foreign Minister Kari Dahl*] resigned."],
    ["a possessor and what it has", "[The ministry's chief spokesman*] denied [it*]."],
    ["a name with “of”", "[The Department of Justice*] denied [it*]."],
    ["a noun without its “of”", "[the president*] of [the council*]"],
    ["a rank inside a title", "[Nordbank chief economist Jens Vogel*] spoke"],
    ["a rank and what it ranks", "[The deputy foreign minister*] also spoke"],
    ["a rank in -ing", "[Nordbank managing director Jens Vogel*] spoke"],
    ["a participle before a title", "[United coach Marco Bianchi*] spoke"],
    ["an office inside a title", "[Republican presidential candidate Kari Dahl*] spoke"],
    ["one of a party", "[One Norwegian sailor*] spoke"],
    ["but “one” alone", "the [one*] [Dahl*] likes"],
    ["but no other adjective behind a name", "[Dahl*] [new ministers*] met"],
    ["nor a rank that no noun follows", "[the minister*] senior to [Dahl*]"],
    ["a nationality and an adjective", "[The Iranian nuclear chief*] spoke"],
    ["a union and an adjective", "[EU foreign policy chief Kari Dahl*] spoke"],
    ["but no company and an adjective", "So [Orbin*] [old ships*] sank"],
    ["a chief at the end", "[The army chief*] told [Reuters*] so"],
    ["the code of a share", "[Lindqvist LIND.ST*] fell"],
    ["not two sentences without a space", "[Lindqvist*].[It*] fell"],
    ["a town and its state", "[The Springfield, Ill.-based baker*] rose"],
    ["but not two towns", "[Oslo*], [Norway-led*] plans"],
    ["a nickname", "[Tom “The Hook” Lund*] spoke"],
    ["but not a quotation", "[Lund*] “[The Hook*] is” spoke"],
    ["a trade behind a nationality", "[Dutch shipping group Orbin*] fell"],
    ["but no verb", "[Dutch*] shipping [boats*] fell"],
    ["a body at the head of a sentence", "[Office of Fair Weights head Tom Lund*] spoke"],
    ["but no office of somebody's", "[Office*] of his"],
    ["an office of an office", "[The Harbour Commissioner's Office*] said so"],
    ["an age", "[the 24-year-old driver*] fled"],
    ["an age that is all the noun there is", "[the 24-year-old*] fled"],
    ["and its adjective", "[the 24-year-old Norwegian*] fled"],
    ["two years", "[the 1997/98 budget*] fell"],
    ["a name that ends in a possessive mark", "[Halvorsen*'s] said so"],
    ["and one in the middle of its sentence", "[Sales*] rose, [Halvorsen*'s] said."],
    ["but not of what follows", "[Halvorsen's new shop*] opened"],
    ["a chief", "[The U.N. chief*] said so"],
    ["but not a chief economist", "[The U.N. chief economist*] said so"],
    ["a forward", "[the lock forward*] said so"],
    ["but not the way there", "[the boat*] forward of [it*]"],
    ["joined modifiers of one noun", "[200 Russian and North Korean soldiers*] died"],
    ["joined modifiers behind a determiner", "[some 200 Russian and North Korean soldiers*] died"],
    ["a plural possessor", "[The Harbour Workers' Union*] left"],
    ["but not a closing mark", "'[No ships*]' [crews*] said"],
    ["two names stay two", "[Dahl*] and [Lund*] met"],
    ["a body with “for”", "[the Office for Harbour Statistics*] said so"],
    ["and with two fields", "[The Agency for Flood Prevention and Research*] said so"],
    ["or two of a ministry", "[The Ministry of Foreign Affairs and Trade*] said so"],
    ["also of learning", "[The Institute of Volcanology and Seismology*] said so"],
    ["a body of two tasks", "[The Flood Monitoring and Research Center*] said so"],
    ["but not two bodies", "[Lund*] and [Ford Motor Company*] said so"],
    ["an adjective that is all the noun there is", "[The injured*] were flown out"],
    ["and one of a possessor", "[Norway's military*] said so"],
    ["but not before its noun", "[the injured men*] were flown out"],
    ["a general that is no soldier", "[the director general*] spoke"],
    ["nor one at the head of all", "[general elections*]"],
    ["but not any general", "[the mood*] general said"],
    ["but not a body and another", "[The Office for Trade*] and [Lund*] said so"],
    ["nor a body and a place", "[The Bank of Norway*] and [Oslo*] said so"],
    ["nor a person's “for”", "[Lund*] for [Congress*] raised [money*]"],
    ["nor a noun's “for”", "[the office*] for [statistics*]"],
    ["an office of two portfolios", "[Trade and Industry Minister Tom Lund*] met [Dahl*]"],
    ["its body", "[the food and agriculture ministry*] said so"],
    ["but not a name and an office", "[Dahl*] and [Justice Minister Tom Lund*] met"],
    ["nor a portfolio and a body of its own", "[Trade*] and [the Industry Ministry*] suffered"],
    ["pronouns", "[They*] told [him*] that [she*] left"],
    ["money", "[$5 million*] in [fines*]"],
  ])("%s", (_, marked) => {
    expect(chunked(marked.replaceAll(/[[\]*]/g, ""))).toBe(marked);
  });

  test("need a noun, a pronoun or a figure", () => {
    expect(chunked("Then quickly left and never came.")).toBe("Then quickly left and never came.");
  });
});
