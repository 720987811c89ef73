import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseArticle } from "wirecopy";
import { parseMarked } from "./support/marked.js";

// Stories in which every figure is marked with who is cited for it, `[34 percent|Meridian]`, by a part of the source's
// text; `-` is nobody. Where a person reads another source, that stands behind: `[5.8%|-|statistics office]`.
const folder = new URL("citings/", import.meta.url);

test.each(readdirSync(folder))("%s", (name) => {
  const { text, marks } = parseMarked(readFileSync(new URL(name, folder), "utf8"));
  const { statistics, attributions } = parseArticle(text, { referenceDate: "2024-11-20" });
  const expected = marks.map((mark) => `${mark.text} | ${mark.labels[0]}`);
  const found = statistics.map(({ start, text: figure, attribution }) => {
    const label = marks.find((mark) => mark.start === start)?.labels[0] ?? "?";
    const source = attribution === null ? "-" : (attributions[attribution].source?.text ?? "?");
    const agrees = label === "-" ? source === "-" : source.includes(label);
    return `${figure} | ${agrees ? label : source}`;
  });
  expect(found).toEqual(expected);
  // where the reading has come to be a person's, the mark has no third part
  expect(marks.filter(({ labels }) => labels[0] === labels[1])).toEqual([]);
});
