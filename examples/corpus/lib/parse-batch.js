import { parseArticle } from "wirecopy";
import { outputLine } from "./output.js";

/**
 * The Articles of some stories as rows of the output: strings, because they cross from a thread or a
 * machine to another.
 *
 * @param {import("./rows.js").Story[]} stories
 */
export default function parseBatch(stories) {
  return stories
    .map(({ source, text, date }) => outputLine(source, parseArticle(text, { referenceDate: date })))
    .join("");
}
