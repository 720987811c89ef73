import { expect, test } from "vitest";
import { parseArticle } from "wirecopy";

// Whom the noun in the headline stands for, and what the story calls him.
const STORY = `OSLO (AP) - Mayor Kari Dahl met Senator Ann Lund and Senator Per Moe on Monday.

Dahl said the port would stay open. Lund and Moe agreed. Tom Rask, a diver, said he was glad.

Prime Minister Liv Aas sang. Trade Minister Ole Berg danced, and Aas smiled.`;

test.each([
  [
    "a title that one of the story has",
    "Port will stay open: mayor",
    "Kari Dahl",
    ["mayor", "Mayor Kari Dahl", "Dahl"],
  ],
  ["a title that two have", "Port will stay open: senator", "senator", ["senator"]],
  ["a title that nobody has", "Port will stay open: governor", "governor", ["governor"]],
  ["initials for a title", "PM says port will stay open", "Liv Aas", ["PM", "Prime Minister Liv Aas", "Aas"]],
  [
    "and a country's",
    "Norway PM says port will stay open",
    "Liv Aas",
    ["Norway PM", "Prime Minister Liv Aas", "Aas"],
  ],
  [
    "an office in full",
    "Port will stay open: Prime Minister",
    "Liv Aas",
    ["Prime Minister", "Prime Minister Liv Aas", "Aas"],
  ],
  ["another office", "Port will stay open: Finance Minister", "Finance Minister", ["Finance Minister"]],
  ["initials for a title that nobody has", "VP says port will stay open", "VP", ["VP"]],
  ["more than a title", "Port will stay open: Bergen mayor", "Bergen mayor", ["Bergen mayor"]],
])("%s: %s", (_, headline, name, mentions) => {
  const { attributions, speakers } = parseArticle(`${headline}\n\n${STORY}`);
  const speaker = speakers[attributions[0].speaker!];
  expect(speaker.name).toBe(name);
  expect(speaker.mentions.map(({ text }) => text)).toEqual(mentions);
});
