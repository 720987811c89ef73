import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";
import ts from "typescript";
import { FOLDED, foldWords } from "./fold-words.js";

/**
 * Says of every table that a module builds when it is imported that bundlers may leave it out where nothing reads
 * it. No module of the library has side effects, but a bundler cannot know that of a call or a property, and a release is one file.
 */
export function pureTables(): Plugin {
  return {
    name: "pure-tables",
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
        contents: markTables(
          FOLDED.test(path) ? foldWords(await readFile(path, "utf8")) : await readFile(path, "utf8"),
        ),
        loader: "ts",
      }));
    },
  };
}

const PURE = "/* @__PURE__ */ ";

/**
 * The source with `const TABLE = build(words);` as `const TABLE = \/* @__PURE__ *\/ build(words);`, and what is not
 * said so of a call, as `const TABLE = \/* @__PURE__ *\/ (() => [...NAMES])();`
 */
export function markTables(source: string): string {
  const file = ts.createSourceFile("", source, ts.ScriptTarget.Latest, true);
  const marks: [at: number, text: string][] = [];
  for (const statement of file.statements.filter(ts.isVariableStatement))
    for (const { initializer } of statement.declarationList.declarations) {
      if (initializer === undefined) continue;
      const calls: ts.Node[] = [];
      if (actsOnlyIn(calls, initializer)) for (const call of calls) marks.push([call.getStart(), PURE]);
      else marks.push([initializer.getStart(), `${PURE}(() => (`], [initializer.getEnd(), "))()"]);
    }
  return marks
    .sort(([a], [b]) => b - a)
    .reduce((text, [at, mark]) => text.slice(0, at) + mark + text.slice(at), source);
}

/**
 * Whether all that an expression could do, for all that a bundler knows, it does in calls, which are collected: it
 * reads no property, which may be a getter, spreads nothing and computes with nothing that may be an object. What its
 * functions would do does not count.
 */
function actsOnlyIn(calls: ts.Node[], node: ts.Node): boolean {
  if (ts.isFunctionLike(node)) return true;
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    calls.push(node);
    return (node.arguments ?? []).every((argument) => actsOnlyIn(calls, argument));
  }
  if (
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isSpreadElement(node) ||
    ts.isSpreadAssignment(node) ||
    ts.isTemplateExpression(node) ||
    (ts.isBinaryExpression(node) && !isConstant(node))
  )
    return false;
  return !ts.forEachChild(node, (child) => !actsOnlyIn(calls, child));
}

/** Literals, and what is added up of them. */
function isConstant(node: ts.Node): boolean {
  return ts.isBinaryExpression(node)
    ? isConstant(node.left) && isConstant(node.right)
    : ts.isStringLiteral(node) || ts.isNumericLiteral(node);
}
