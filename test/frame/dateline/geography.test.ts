import { expect, test } from "vitest";
import {
  areaOf,
  isCity,
  isPlace,
  isPlainCity,
  placeKey,
  whereIs,
} from "../../../src/frame/dateline/geography.js";

test.each([
  ["SÃO  PAULO", "sao paulo"],
  ["ST. LOUIS", "st louis"],
  ["N.Y.", "n y"],
  ["XI’AN", "xi'an"],
])("%s is looked up as %s", (name, key) => {
  expect(placeKey(name)).toBe(key);
});

test.each([
  ["oslo", true, true, true],
  ["saint paul", true, true, true],
  ["jackson", true, false, true],
  ["norway", false, false, true],
  ["council", false, false, false],
])("%s: a city %s, a city and nothing else %s, a place %s", (key, city, plain, place) => {
  expect([isCity(key), isPlainCity(key), isPlace(key)]).toEqual([city, plain, place]);
});

test.each([
  ["ky", true, { region: "US-KY", country: "US" }],
  ["in", true, { region: "US-IN", country: "US" }],
  ["in", false, null],
  ["north macedonia", false, { region: null, country: "MK" }],
  ["council", false, null],
])("the area %s in capitals %s", (key, capitals, where) => {
  expect(areaOf(key, capitals)).toEqual(where);
});

test.each([
  ["tbilisi", "georgia", { region: null, country: "GE" }],
  ["macon", "georgia", { region: "US-GA", country: "US" }],
  ["paris", "texas", { region: "US-TX", country: "US" }],
  ["london", "united kingdom", { region: "GB-ENG", country: "GB" }],
  ["lima", null, { region: null, country: "PE" }],
  ["michigan", null, { region: "US-MI", country: "US" }],
  ["bhubaneswar", null, { region: "IN-OD", country: "IN" }],
  ["raipur", "chhattisgarh", { region: "IN-CG", country: "IN" }],
  ["nizamabad", "telangana", { region: "IN-TS", country: "IN" }],
  ["dehradun", "uttarakhand", { region: "IN-UK", country: "IN" }],
  ["zakho", "kurdistan region", { region: "IQ-KR", country: "IQ" }],
  ["portland", null, { region: null, country: null }],
  ["united nations", null, { region: null, country: null }],
])("%s with %s", (key, area, where) => {
  expect(whereIs(key, area === null ? [] : [areaOf(area, false)!])).toEqual(where);
});
