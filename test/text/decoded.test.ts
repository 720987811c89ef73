import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseArticle, parseDateline } from "wirecopy";
import { decode, inPrinted } from "../../src/text/decoded.js";

describe("is read as what it stands for:", () => {
  test.each([
    // entities, by name and by number
    ["&quot;Yes,&quot; it&#39;s &ldquo;so&rdquo;", '"Yes," it\'s “so”'],
    ["&#8220;Yes&#8221; &#x2014; &#X27;no&apos;", "“Yes” — 'no'"],
    ["Dahl&rsquo;s &lsquo;port&rsquo; &ndash; and&hellip;", "Dahl’s ‘port’ – and…"],
    ["3&nbsp;percent, 40&thinsp;km, 5&#160;tons", "3\u00a0percent, 40\u2009km, 5\u00a0tons"],
    ["Moe &amp; Dahl, AT&amp;T", "Moe & Dahl, AT&T"],
    ["&pound;3bn, &euro;4, 5&frac12;, 20&deg;C", "£3bn, €4, 5½, 20°C"],
    ["Garc&iacute;a, &Aring;se, Pe&ntilde;a, Fran&ccedil;ois, M&oslash;", "García, Åse, Peña, François, Mø"],
    ["&lt;ORB.N&gt;", "<ORB.N>"],
    // encoded twice
    ["&amp;quot;Yes&amp;quot; &amp;amp; &amp;#39;no&amp;#39;", "\"Yes\" & 'no'"],
    // numbers of Windows-1252, as an entity and as a lone character
    ["&#147;Yes&#148; it&#146;s &#150; so", "“Yes” it’s – so"],
    ["\u0093Yes\u0094 it\u0092s \u0096 so", "“Yes” it’s – so"],
    // UTF-8 read as Windows-1252 or as Latin-1
    ["â€œYesâ€\u009d itâ€™s â€˜soâ€™ â€“ â€” â€¦", "“Yes” it’s ‘so’ – — …"],
    ["\u00e2\u0080\u009cYes\u00e2\u0080\u009d it\u00e2\u0080\u0099s", "“Yes” it’s"],
    ["JosÃ© PeÃ±a, Ã‰tienne, Â£3bn, 20Â°C, â‚¬4", "José Peña, Étienne, £3bn, 20°C, €4"],
    ["â€œYes,â€ she said", "“Yes,” she said"],
    // what has no width
    ["gov\u00adern\u00adment, gov&shy;ernment", "government, government"],
    ["\ufeffOSLO \u200b\u200e“Yes\u2060”", "OSLO “Yes”"],
    ["ï»¿OSLO", "OSLO"],
  ])("%s", (printed, text) => expect(decode(printed).text).toBe(text));
});

describe("is left as it is:", () => {
  test.each([
    "AT&T; R&D; &c; Q&A;",
    "Moe & Dahl; &now; &Quot;",
    "&#0; &#55296; &#8; &#x110000;",
    "5 &lt 6",
    "âge, São, Ângela, Âge, naïve",
    "10€ â 5",
    "wait\u0085 now",
  ])("%s", (printed) => expect(decode(printed)).toMatchObject({ text: printed, offsets: null }));
});

test.each([
  ["&ldquo;Yes&rdquo; so", 0, 5, "&ldquo;Yes&rdquo;"],
  ["&ldquo;Yes&rdquo; so", 1, 4, "Yes"],
  ["the gov\u00adernment said", 4, 14, "gov\u00adernment"],
  // what has no width belongs to nothing at its edge
  ["\ufeffOSLO\u200b\u200b and", 0, 4, "OSLO"],
  ["so\u200b", 0, 2, "so"],
  ["a&#128674;b", 1, 3, "&#128674;"],
])("in %s, the span %i to %i as read is printed %s", (printed, start, end, text) =>
  expect(inPrinted(decode(printed), [{ start, end, text: "" }])[0].text).toBe(text),
);

test.each(["&shy;", "\u00ad\u00ad"])("a text of which nothing is left, %j, is empty as a whole", (text) => {
  const { diagnostics } = parseArticle(text);
  expect(diagnostics).toContainEqual(
    expect.objectContaining({ code: "empty-text", start: 0, end: text.length }),
  );
});

test("a story's parts are those of the text that was passed in; its names are as they are meant", () => {
  const story =
    "LIMA, March 3 (AP) &mdash; &ldquo;It&#8217;s over,&rdquo; Jos&eacute; Pe\u00f1a of AT&amp;T said.";
  const { quotes, attributions, speakers, diagnostics } = parseArticle(story, {
    referenceDate: "2025-03-04",
  });
  expect(parseDateline(story)?.text).toBe("LIMA, March 3 (AP) &mdash;");
  expect(quotes[0].content.text).toBe("It&#8217;s over,");
  expect(attributions[0].source?.text).toBe("Jos&eacute; Pe\u00f1a of AT&amp;T");
  expect(speakers[0]).toMatchObject({ name: "José Peña", affiliation: "AT&T" });
  expect(diagnostics.map(({ code, start, end }) => [code, story.slice(start, end)])).toEqual([
    ["encoded-character", "&mdash;"],
  ]);
});

/** A text as a page prints its source: marks as entities. */
function encoded(text: string): string {
  const names: Record<string, string> = {
    "&": "&amp;",
    '"': "&quot;",
    "’": "&rsquo;",
    "‘": "&#8216;",
    "“": "&ldquo;",
    "”": "&#x201D;",
    "—": "&mdash;",
    "–": "&#150;",
    é: "&eacute;",
  };
  return text.replace(/[&"’‘“”—–é]/g, (mark) => names[mark]);
}

/** An Article without its spans and diagnostics, its texts decoded. */
function meant(value: unknown): unknown {
  if (typeof value === "string") return decode(value).text;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(meant);
  const left = Object.entries(value).filter(([key]) => !["start", "end", "diagnostics"].includes(key));
  return Object.fromEntries(left.map(([key, part]) => [key, meant(part)]));
}

const stories = new URL("../stories/", import.meta.url);

test.each(readdirSync(stories).filter((name) => name.endsWith(".txt")))(
  "%s reads the same with its marks as entities",
  (name) => {
    const text = readFileSync(new URL(name, stories), "utf8");
    expect(encoded(text)).not.toBe(text);
    expect(meant(parseArticle(encoded(text)))).toEqual(meant(parseArticle(text)));
  },
);
