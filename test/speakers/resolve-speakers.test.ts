import { expect, test } from "vitest";
import { castOf } from "../support/cast.js";

test("the code of a share is no part of its name", () => {
  const { speakers } = castOf("[Orbin Foods AB ORBN.ST|Orbin Foods AB] said so.");
  expect(speakers.map(({ name, kind }) => [name, kind])).toEqual([["Orbin Foods AB", "organization"]]);
});

test("a subject that hangs on a noun is named without it", () => {
  const { speakers } = castOf(
    "The board agreed, a plan [critics|-] called off. It was a plan [Dahl|-] wrote.",
  );
  expect(speakers.map(({ name, mentions }) => name ?? mentions[0]!.text)).toEqual(["critics", "Dahl"]);
});

test("a subject that a verb hangs on is named without it", () => {
  const { speakers } = castOf("Rain may stop, [researchers|-] report today in Acta.");
  expect(speakers.map(({ name, mentions }) => name ?? mentions[0]!.text)).toEqual(["researchers"]);
});

test("speakers stand in the order of their first mentions", () => {
  const { speakers } = castOf("Kari Dahl met Tom Lund. [Lund|-] said no. [Dahl|-] said yes.");
  expect(speakers.map(({ name }) => name)).toEqual(["Kari Dahl", "Tom Lund"]);
});

test("a story without sources has no speakers", () => {
  expect(castOf("Kari Dahl met Tom Lund.").speakers).toEqual([]);
  expect(castOf("").speakers).toEqual([]);
});
