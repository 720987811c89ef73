import { describe, expect, test } from "vitest";
import {
  agencyNamed,
  isDoubtful,
  readBareAgency,
  readBrackets,
  readSlashes,
} from "../../../src/frame/dateline/agency.js";
import { readPieces } from "../../../src/frame/dateline/pieces.js";
import { parseMarked, printMarked } from "../../support/marked.js";

test.each([
  ["Reuters", "Reuters"],
  ["REUTER", "Reuters"],
  ["Agence France-Presse", "AFP"],
  ["Press Trust of India", "PTI"],
  ["N.Y. Times News Service", "New York Times News Service"],
  ["BUSINESS WIRE", "Business Wire"],
  ["FNA", "Fars"],
  ["Caribbean Media Corporation", "CMC"],
  ["International Monetary Fund", null],
  ["", null],
])("%s is %s", (printed, name) => {
  expect(agencyNamed(printed)).toBe(name);
});

/** A text with the agency and the date marked that the brackets have in which it stands. */
function inBrackets(text: string): string {
  const found = readBrackets(text, readPieces(text, 0, text.length), 0);
  const parts = [];
  if (found?.agency) parts.push({ ...found.agency, label: found.agency.name ?? "unknown" });
  if (found?.date) parts.push({ ...found.date, label: String(found.date.day) });
  return printMarked(text, parts);
}

describe("in brackets", () => {
  // [agency as printed|its name], [date|day]
  test.each([
    "([Reuters|Reuters])",
    "([Reuters Health|Reuters])",
    "([tca/dpa|dpa])",
    "([Reuters on Friday|Reuters] )",
    "([Newsfile Corp.|Newsfile] - [September 24, 2025|24])",
    "([Ticker of Towns|unknown])",
    "([March 3, 2020|3])",
    "( )",
    "\\[NO DATE\\]",
  ])("%s", (marked) => {
    expect(inBrackets(parseMarked(marked).text)).toBe(marked);
  });

  test("that do not close", () => {
    expect(readBrackets("(Reut", readPieces("(Reut", 0, 5), 0)).toBeNull();
  });
});

test.each([
  ["/TASS/.", "TASS"],
  ["/ ACCESSWIRE / A", "Accesswire"],
  ["/THE HAGUE/", undefined],
])("between slashes: %s", (text, name) => {
  expect(readSlashes(text, readPieces(text, 0, text.length), 0)?.agency?.name).toBe(name);
});

test.each([
  ["IRNA –", "IRNA"],
  ["Canadian Press - A", "CP"],
  ["AP - A skull", "AP"],
  ["Council - A", undefined],
])("bare: %s", (text, name) => {
  expect(readBareAgency(text, readPieces(text, 0, text.length), 0)?.name).toBe(name);
});

test.each([
  ["Trend", true],
  ["Reuters", false],
])("%s could be a word: %s", (printed, doubtful) => {
  expect(isDoubtful(printed)).toBe(doubtful);
});
