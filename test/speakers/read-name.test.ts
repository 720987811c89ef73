import { describe, expect, test } from "vitest";
import { readName } from "../../src/speakers/read-name.js";
import type { Token } from "../../src/text/token.js";
import { readBody } from "../../src/text/body.js";
import { parseMarked, printMarked } from "../support/marked.js";

/**
 * Reads a marked noun phrase, marks taken out, and marks what was found in the same way: the name with its gender and
 * nature, the title, and the body that the title or the person is of. A right reading gives the marked phrase back.
 */
function read(marked: string): string {
  const { text } = parseMarked(marked);
  const { tokens } = readBody(text, [{ start: 0, end: text.length, text }]);
  const found = readName(tokens, 0, tokens.length);
  if (found === null) return text;
  const { gender, nature, name, title, affiliation } = found;
  const parts = [
    { label: [gender, nature].filter((word) => word !== null).join(" "), range: name },
    { label: "title", range: title },
    { label: "body", range: affiliation },
  ];
  return printMarked(
    text,
    parts.flatMap(({ label, range }) => (range === null ? [] : [{ label, ...span(tokens, range) }])),
  );
}

const span = (tokens: readonly Token[], { first, last }: { first: number; last: number }) => ({
  start: tokens[first].start,
  end: tokens[last - 1].end,
});

describe("a person with a title", () => {
  test.each([
    "[Dr.|title] [Anna Lund|female person]",
    "[Chilean President|title] [Ana Ruiz|female person]",
    "[Director General of Civil Protection|title] [Vik Nordheim|person]",
    "[[Shore|body] ecologist|title] [Tom Lund|male person]",
    "[Shore ecologist|title] Dr [Tom Lund|male person] of [Oslo University|body]",
    "[Cr|title] [Anna Lund|female person]",
    "Monsignor [Vik Nordheim|male person]",
    "[Rescuer|title] [Vik Nordheim|person]",
    "[justice critic|title] [Vik Nordheim|person]",
    "[Rep.|title] [Ola Lund|person]",
    "[Secretary of State|title] [Tom Lund|male person]",
    "[Petty Officer 2nd Class|title] [Anna Lund|female person]",
    "[Airman First Class|title] [Tom Lund|male person]",
    "Tan Sri [Anna Lund|female person]",
    "[campaign manager|title] [Tom Lund|male person]",
    "[actress|title] [Kim Lund|female person]",
    "[[Acme|body] Chief Executive|title] [Tom Lund|male person]",
    "[Co-author|title] [Tom Lund|male person] of [Oslo University|body]",
    "[President|title] [Lund|person] of [Acme Corp.|body]",
    "[Executive Director of the [Center for Port Studies|body]|title] [Vik Nordheim|person]",
    "[Deputy Minister of Agriculture and Environment|title] [Rask Nordheim Vik|person]",
    "[Minister for Planning|title] [Vik Nordheim|person]",
    "[Speaker of the House|title] [Tom Lund|male person]",
    "[Mayor of New York|title] [Vik Nordheim|person]",
    "[Chief of Police Reform|title] [Vik Nordheim|person]",
    "[spokeswoman|title] [Siv Dahl|female person] of [the Bank of Norway|body]",
    "[[Moe Motors|body] chairman|title] [Tom Lund|male person]",
    "[[General Motors|body] chairman|title] [Tom Lund|male person]",
    "[[Bank of Norway|body] Governor|title] [Vik Nordheim|person]",
    "[Business Secretary|title] [Tom Lund|male person]",
    "[Oslo-based analyst|title] [Tom Lund|male person]",
    "[host|title] [Don Lund|male person]",
    "[Petty Officer|title] [Tom Lund|male person]",
    "[lead author|title] Dr. [Anna Lund|female person]",
    "[Minister of State for Home Affairs|title] [Tom Lund|male person]",
    "[coach|title] [Tom Church|male person]",
    "[coach|title] [Church|person]",
    "[Secretary of State|title] [Ola Lund|person]",
    "[[NASA|body] Administrator|title] [Tom Lund|male person]",
    "[Longtime [NASA|body] engineer|title] [Tom Lund|male person]",
    "[Additional Solicitor General|title] [Tom Lund|male person]",
    "[Co-anchor|title] [Anna Lund|female person]",
    "[Lieutenant-General|title] [Vik Nordheim|person]",
    "[Governor-elect|title] [Vik Nordheim|person]",
    "[[Charlotte|body] Mayor|title] [Vik Nordheim|person]",
    "[[Warren County|body] Attorney|title] [Anna Moe|female person]",
    "[Songwriter|title] [Guy Lund|male person]",
    "[Minister of Trade and Industry|title] [Vik Nordheim|person]",
    "[Controversial Australian|title] [Anna Moe|female person]",
    "[columnist|title] [van Nordheim|person]",
  ])("%s", (marked) => expect(read(marked)).toBe(marked));
});

describe("a person without one", () => {
  test.each([
    "[Tom Lund|male person]",
    "Mrs. [Lund|female person]",
    "[Tom Lund|male person] of [Oslo University|body]",
    "[Tom “The Hook” Lund|male person]",
    "course Mr. [Lund|male person]",
    "[T. J. Moe|person]",
    "[Michael Jordan|male person]",
    "Datuk Seri [Amir Hassan|male person]",
    "[Samantha Power|female person]",
    "[Charlotte Otters|female person]",
    "[Martin Luther King|male person]",
    "Canadian-born [Anna Moe|female person]",
    "[Vidar News|body] [Anna Moe|female person]",
    "[Mike Banks|male person]",
  ])("%s", (marked) => expect(read(marked)).toBe(marked));
});

describe("a body, a document, a place", () => {
  test.each([
    "[MINISTRY OF|organization]",
    "[Director of the Museum of Norra Vestfold|organization]",
    "[Church of Bishop Nordheim|organization]",
    "[Harbour Commissioner's Office|organization]",
    "[Vidar International|organization]",
    "[Lund Research|organization]",
    "rival [Royal Bank of Norway|organization]",
    "rival [Moe Motor Co.|organization]",
    "[Fisheries Ministry|organization]",
    "[Bank of Norway|organization]",
    "[Office for Harbour Statistics|organization]",
    "[Ministry of Foreign Affairs and Trade|organization]",
    "[Sailors Without Borders|organization]",
    "[Environment Norway|organization]",
    "[Prairie Electric|organization]",
    "[RVK Nordheim|organization]",
    "[Chicago Otters|organization]",
    "[New York Otters|organization]",
    "[Nordheim S.p.A.|organization]",
    "[Moe & Sons|organization]",
    "ruling [Vestfold Party|organization]",
    "carmaker [Vestfold|organization]",
    "[Department of Trade and Industry|organization]",
    "owner [Google|organization]",
    "[Trump Tower|organization]",
    "[Vestfold Freedom Caucus|organization]",
    "[Royal Banks|organization]",
    "[NATO|organization]",
    "[Clean Harbours Act|document]",
    "[South Korea|place]",
  ])("%s", (marked) => expect(read(marked)).toBe(marked));
});

describe("a name whose words do not tell whose it is", () => {
  test.each([
    "Oslo-based [Vidar|unknown]",
    "[Radka Bajerova|unknown] of [Moe Investors|body]",
    "[Sigrid von der Lippe|unknown]",
    "[RVK NORDHEIM|unknown]",
    "[KJELLA Nordheim|unknown]",
    "[JD Nordheim|unknown]",
    "[Chicago Nordheim|unknown]",
    "[Smith-Baker Vik|unknown]",
    "Indonesian [Yayuk Nordheim|unknown]",
    "[American Express|unknown]",
    "Oslo City-based [First Vidar|unknown]",
    "[Adnan al-Nordheim|unknown] of [the Vestfold Front|body]",
    "retailer [Vestfold|unknown]",
    "[Vestfold|unknown]",
  ])("%s", (marked) => expect(read(marked)).toBe(marked));
});

describe("no name", () => {
  test.each(["president", "two senior officials", "thin ice", "Speaker of Bangladesh"])("%s", (marked) =>
    expect(read(marked)).toBe(marked),
  );
});

test.each(["constructor", "toString", "__proto__"])("%s is no title's second word", (word) =>
  expect(() => read(`General ${word} Lund`)).not.toThrow(),
);
