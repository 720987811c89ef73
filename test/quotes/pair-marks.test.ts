import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/article/types.js";
import { readFrame } from "../../src/frame/read-frame.js";
import { pairMarks } from "../../src/quotes/pair-marks.js";
import { readBody } from "../../src/text/body.js";

/** The text with its runs in brackets and a star behind each run that is never closed. */
function paired(text: string): string {
  const runs = pairMarks(readBody(text, readFrame(text, null).paragraphs).tokens, []);
  const edges = runs.flatMap(({ start, end, ending }, depth) => [
    { at: start, order: depth, sign: "[" },
    { at: end, order: -depth, sign: ending === "closed" ? "]" : "*]" },
  ]);
  edges.sort((a, b) => a.at - b.at || a.order - b.order);
  let out = "";
  let at = 0;
  for (const edge of edges) {
    out += text.slice(at, edge.at) + edge.sign;
    at = edge.at;
  }
  return out + text.slice(at);
}

/** What is odd about the marks of a story: `code: text`. */
function diagnosed(text: string): string[] {
  const diagnostics: Diagnostic[] = [];
  pairMarks(readBody(text, readFrame(text, null).paragraphs).tokens, diagnostics);
  return diagnostics.map(({ code, start, end }) => `${code}: ${text.slice(start, end)}`);
}

describe("runs are found between", () => {
  test.each([
    ["straight marks", `["The ice is thin,"] Moe said. ["Stay off it."]`],
    ["curly marks", `[“The ice is thin,”] Moe said.`],
    ["low marks", `[„Dünnes Eis“] and [„thin ice”]`],
    ["guillemets, spaced or not", `[« La glace est mince »] and [«тонкий лёд»]`],
    ["guillemets that point inwards", `[»Dünnes Eis«] was the headline`],
    ["backtick pairs", "[``The ice is thin,''] Moe said."],
    ["two single marks for a double one", `[''The ice is thin,''] Moe said. [‘‘Stay off it.’’]`],
    ["single marks", `The lake's ['thin ice'] and its [‘deep water’]`],
    ["a backtick and a single mark", "[`Thin ice,'] it read."],
    ["two closing marks", `Moe called it [”a thin crust”] of ice.`],
    ["two opening marks", `an [“expedited review“] of the lake`],
    ["marks of two kinds", `[“The ice is thin,"] Moe said. ["Stay off it.”]`],
    ["stops outside", `He called it ["thin"]. Moe wrote ["no"], ["no"]: ["not yet"].`],
    ["dashes and brackets", `The lake (["Old Blue"])—["thin,"] Moe says—["thin"]—froze.`],
    ["double marks inside single ones", `The ['so-called ["workers"] party'] won, Moe said.`],
    ["a mark behind an equals sign and a space", `The sign had Moe = ["thin ice"] on it.`],
    ["marks with stray spaces", `Moe said [" stay off it "] and left.`],
  ])("%s", (_, marked) => {
    expect(paired(marked.replaceAll(/[[\]*]/g, ""))).toBe(marked);
  });
});

test("runs that nobody closes do not cross: what opens inside one ends with it", () => {
  const text = "Moe said. “x «y “z";
  const runs = pairMarks(readBody(text, readFrame(text, null).paragraphs).tokens, []);
  expect(runs.map(({ start, end }) => text.slice(start, end))).toEqual(["“x «y", "«y", "“z"]);
});

describe("runs nest", () => {
  test.each([
    ["single in double", `["My father said ['never'] and meant it,"] Moe said.`],
    ["double in single", `['My father said ["never"] and meant it,'] Moe said.`],
    ["at the start", `[“[‘Never’] is a long time,”] Moe said.`],
    ["at the end", `["My father said, ['Never,']"] Moe said.`],
    ["double in double", `["My father said ["never"] and meant it,"] Moe said.`],
    ["three single marks at the end", `[''My father said, ['Never,']''] Moe said.`],
    ["three single marks at the end, where no single one is open", `[''My father said never,'']' Moe said.`],
    ["a possessive that may close a single one", `["The ['miners'] camp is shut,"] Moe said.`],
    ["a possessive, and another single one", `["The ['miners'] camp and ['their'] boat,"] Moe said.`],
    ["but no apostrophe in double", `["He sang 'beside the fire,"] Moe said.`],
  ])("%s", (_, marked) => {
    expect(paired(marked.replaceAll(/[[\]]/g, ""))).toBe(marked);
  });
});

describe("no run begins or ends at", () => {
  test.each([
    ["contractions and possessives", `It isn't the boy's, nor the boys' or James' boat.`],
    ["letters left out", `Get 'em, 'cause 'twas rock 'n' roll in the '90s and '08.`],
    ["feet and inches", `The 6'2" man, or 6' 2", caught a 12" pike.`],
    ["an attribute of left-over markup", `The <a href="lake.html" class="ice thin">lake</a> froze.`],
  ])("%s", (_, text) => {
    expect(paired(text)).toBe(text);
    expect(diagnosed(text)).toEqual([]);
  });

  test("an attribute that nobody closes, in whose paragraph the rest is read as ever", () => {
    const marked = `<a href="lake.html>lake</a> froze.\n\n["Thin ice,"] Moe said.`;
    expect(paired(marked.replaceAll(/[[\]]/g, ""))).toBe(marked);
  });

  test.each([
    ["a possessive inside single marks", `['We know the miners' plans,'] Moe said.`],
    ["a possessive behind single marks", `the ['rebels'] at the miners' gate`],
    ["a clipped word", `["Nothin' doin', 'cause it's late,"] Moe said.`],
    ["an inch inside double marks", `["We landed a 12" pike today,"] Moe said.`],
  ])("%s", (_, marked) => {
    expect(paired(marked.replaceAll(/[[\]]/g, ""))).toBe(marked);
  });
});

describe("a mark that is never closed", () => {
  test("costs its own paragraph and no more", () => {
    const marked = `["The ice is thin, Moe said. Nobody heard.*]\n\nThe ["lake"] froze.`;
    const text = marked.replaceAll(/[[\]*]/g, "");
    expect(paired(text)).toBe(marked);
    expect(diagnosed(text)).toEqual(['unclosed-quote: "The ice is thin, Moe said. Nobody heard.']);
  });

  test("costs only what stands before the next run", () => {
    const marked = `["The ice is thin, Moe said.*] ["Stay off it."]`;
    expect(paired(marked.replaceAll(/[[\]*]/g, ""))).toBe(marked);
    expect(diagnosed(marked.replaceAll(/[[\]*]/g, ""))).toEqual([
      'unclosed-quote: "The ice is thin, Moe said.',
    ]);
  });

  test("is no fault where the next paragraph goes on with an opening mark", () => {
    const text = `"The ice is thin.\n\n"Stay off it," Moe said.`;
    expect(diagnosed(text)).toEqual([]);
    expect(paired(text)).toBe(`["The ice is thin.*]\n\n["Stay off it,"] Moe said.`);
  });

  test("keeps runs in other marks inside it", () => {
    const text = `"The “Old Blue” froze again.\n\n"It was thin," Moe said.`;
    expect(paired(text)).toBe(`["The [“Old Blue”] froze again.*]\n\n["It was thin,"] Moe said.`);
  });

  test("is an apostrophe if it is single and straight", () => {
    expect(diagnosed(`He sang 'beside the fire.`)).toEqual([]);
    expect(diagnosed(`He sang ‘beside the fire.`)).toEqual(["unclosed-quote: ‘"]);
  });
});

describe("a closing mark that closes nothing is reported and changes nothing", () => {
  test.each([
    ["before a run", `The ice is thin," Moe said. ["Stay off it."]`],
    ["behind a run", `Moe said ["stay off it"] and left." Then he sat.`],
  ])("%s", (_, marked) => {
    const text = marked.replaceAll(/[[\]]/g, "");
    expect(paired(text)).toBe(marked);
    expect(diagnosed(text)).toEqual(['unmatched-closing-mark: "']);
  });
});

describe("nesting is followed four deep", () => {
  test.each([
    ["four", `[“a [“b [“c [“d e”] f”] g”] h”]`],
    ["five: the innermost but one is taken to be never closed", `[“a [“b [“c [“d*] [“e f”] g”] h”] i”] j”`],
    ["and however many open", `["a*] ["a*] ["a*] ["a*] ["a*] ["a*]`],
  ])("%s", (_, marked) => {
    expect(paired(marked.replaceAll(/[[\]*]/g, ""))).toBe(marked);
  });
});
