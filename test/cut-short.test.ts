import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseArticle } from "wirecopy";
import { parseMarked } from "./support/marked.js";

// Rules look at the words around a word. Where a text begins or ends in the middle of what one is about, there are none.

/** The texts that the tests have in files, without their marks. */
function texts(): string[] {
  return ["stories/", "citings/"].flatMap((folder) => {
    const url = new URL(folder, import.meta.url);
    return readdirSync(url)
      .filter((name) => name.endsWith(".txt"))
      .map((name) => readFileSync(new URL(name, url), "utf8"))
      .map((text) => (folder === "citings/" ? parseMarked(text).text : text));
  });
}

/** A sentence cut at every word: what is left of it and what is right of it. */
function pieces(sentence: string): string[] {
  const cuts = Array.from(sentence.matchAll(/\s+|[.,:;"“”’]/g), ({ index }) => index);
  return cuts.flatMap((at) => [sentence.slice(0, at), sentence.slice(at)]);
}

function isRefused(text: string): boolean {
  try {
    parseArticle(text);
    return false;
  } catch {
    return true;
  }
}

test("a text cut off anywhere in a sentence parses", () => {
  const sentences = texts().flatMap((text) => text.split(/(?<=[.!?]["”]?)\s+|\n+/));
  const cut = sentences.flatMap(pieces);
  expect(cut.length).toBeGreaterThan(10_000);
  expect(cut.filter(isRefused)).toEqual([]);
});

test.each([
  ["a verb of two words that ends it", "Dahl pointed out"],
  ["a comma that begins it before names", ", Bergen and Moss rose 5 percent."],
  ["a noun that a clause should follow", "criticism from claims that claims"],
])("%s: %s", (_, text) => expect(parseArticle(text).paragraphs).toHaveLength(1));
