import { describe, expect, test } from "vitest";
import {
  agencyNamed,
  isDoubtful,
  readBareAgency,
  readBrackets,
  readSlashes,
} from "../../../src/frame/dateline/agency.js";
import { readPieces } from "../../../src/frame/dateline/pieces.js";

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

describe("in brackets", () => {
  // text, agency as printed, its name, day
  test.each([
    ["(Reuters)", "Reuters", "Reuters", null],
    ["(Reuters Health)", "Reuters Health", "Reuters", null],
    ["(tca/dpa)", "tca/dpa", "dpa", null],
    ["(Reuters on Friday )", "Reuters on Friday", "Reuters", null],
    ["(Newsfile Corp. - September 24, 2025)", "Newsfile Corp.", "Newsfile", 24],
    ["(Ticker of Towns)", "Ticker of Towns", null, null],
    ["(March 3, 2020)", null, null, 3],
    ["( )", null, null, null],
    ["[NO DATE]", null, null, null],
  ])("%s", (text, printed, name, day) => {
    const found = readBrackets(text, readPieces(text, 0, text.length), 0);
    expect(found?.agency ? text.slice(found.agency.start, found.agency.end) : null).toBe(printed);
    expect(found?.agency?.name ?? null).toBe(name);
    expect(found?.date?.day ?? null).toBe(day);
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
