import ts from "typescript";
import { fold } from "../src/lexicon/words.js";

/** Lists of words that lie close together in the alphabet and in no order that counts. */
export const FOLDED =
  /\/lexicon\/(?:figures|units|organization-nouns|given-names|portfolios|verbs|grammar|person-nouns)\.ts$/;

/** Shorter lists stay: they share more with one another than their words do. */
const SHORTEST = 250;

/** The source with its long lists of words folded: a release is 0.7 KB smaller for it. */
export function foldWords(source: string): string {
  const file = ts.createSourceFile("", source, ts.ScriptTarget.Latest, true);
  let folded = source;
  const visit = (node: ts.Node): void => {
    const words = ts.isExpression(node) ? constantOf(node) : null;
    if (words === null) return ts.forEachChild(node, visit);
    if (words.length >= SHORTEST && /^\D+$/.test(words) && !/[|,:/;]/.test(words))
      folded = folded.replace(node.getText(), () => `unfold(${JSON.stringify(fold(words.split(" ")))})`);
  };
  visit(file);
  return folded === source ? source : `import { unfold } from "./words.js";\n${folded}`;
}

/** The text of a string, or of strings that are put together. */
function constantOf(node: ts.Expression): string | null {
  if (ts.isStringLiteral(node)) return node.text;
  if (!ts.isBinaryExpression(node)) return null;
  const [left, right] = [constantOf(node.left), constantOf(node.right)];
  return left === null || right === null ? null : left + right;
}
