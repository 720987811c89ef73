import { expect, test } from "vitest";
import { nameEnd, readArea, readPlaces } from "../../../src/frame/dateline/places.js";
import { readPieces } from "../../../src/frame/dateline/pieces.js";

/** The places that a text begins with, `name~qualifier`, and null where it begins with none. */
function shown(text: string): string | null {
  const pieces = readPieces(text, 0, text.length);
  const found = readPlaces(text, pieces, 0, nameEnd(pieces, 0));
  return (
    found &&
    found.places
      .map(
        ({ start, nameEnd: end, qualifier }) =>
          text.slice(start, end) + (qualifier ? `~${text.slice(qualifier.start, qualifier.end)}` : ""),
      )
      .join(" + ")
  );
}

test.each([
  ["OSLO, May 3", "OSLO"],
  ["RIO de JANEIRO (AP)", "RIO de JANEIRO"],
  ["ST. LOUIS (AP)", "ST. LOUIS"],
  ["SALT LAKE CITY, Utah/LONDON, Dec 17", "SALT LAKE CITY~Utah + LONDON"],
  ["FAIRVIEW, W.Va. -", "FAIRVIEW~W.Va."],
  ["BAAR, SWITZERLAND", "BAAR~SWITZERLAND"],
  ["Washington, DC, United States:", "Washington~DC, United States"],
  ["ST. PETERSBURG (Russia):", "ST. PETERSBURG~Russia"],
  ["New Delhi [India],", "New Delhi~India"],
  ["Pune (Maharashtra) [India], Nov", "Pune~Maharashtra"],
  ["Pune (Maharashtra), India", "Pune~Maharashtra"],
  ["Pune, Maharashtra [India],", "Pune~Maharashtra"],
  ["Hani, (B/A), May", "Hani~B/A"],
  ["Hani (B/A), May", "Hani~B/A"],
  ["Hani (Beat), May", "Hani"],
  ["BENTA (Pahang), July 15 (Bernama) --", "BENTA~Pahang"],
  ["BENTA (Pahang) (Bernama) --", "BENTA~Pahang"],
  ["BENTA (Tver region), Russia, May 3", "BENTA~Tver region"],
  ["BENTA (Reuters), May 3 (Reuters)", "BENTA"],
  ["BENTA (Pahang) rain", "BENTA"],
  ["BENTA, Tver region (TASS)", "BENTA~Tver region"],
  ["OSLO, Reuters, May 3", "OSLO"],
  ["TUNIS/Tunisia (TAP)", "TUNIS~Tunisia"],
  ["OSLO/NORWAY (AP)", "OSLO + NORWAY"],
  ["Serang, Banten (ANTARA)", "Serang~Banten"],
  ["NEW YORK, LONDON and BEIJING, Feb", "NEW YORK + LONDON + BEIJING"],
  ["SUNNYVALE, Calif. & SINGAPORE--", "SUNNYVALE~Calif. + SINGAPORE"],
  ["TIJUANA &amp; SAN DIEGO -", "TIJUANA + SAN DIEGO"],
  ["DALLAS/FORT WORTH, Texas", "DALLAS/FORT WORTH~Texas"],
  ["BEIJING-ULAANBAATAR. K", "BEIJING + ULAANBAATAR"],
  ["ATLANTA, GA / ACCESSWIRE / M", "ATLANTA~GA"],
  ["Hobart March 22 AAP", "Hobart"],
])("%s", (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each(["Monday, Sept. 20", "By Ana Lund", "(AP)", "17 August"])("%s begins no name", (text) => {
  expect(nameEnd(readPieces(text, 0, text.length), 0)).toBe(0);
});

test.each([
  ["N.J. _", { region: "US-NJ", country: "US" }],
  ["KY--", { region: "US-KY", country: "US" }],
  ["the United States,", { region: null, country: "US" }],
  ["Bosnia-Herzegovina (AP)", { region: null, country: "BA" }],
  ["Rain fell", undefined],
])("the area %s", (text, where) => {
  expect(readArea(text, readPieces(text, 0, text.length), 0)?.where).toEqual(where);
});
