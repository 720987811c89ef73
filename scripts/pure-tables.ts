import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";
import ts from "typescript";

/**
 * Says of every table that a module builds when it is imported that bundlers may leave it out where nothing reads
 * it. No module of the library has side effects, but a bundler cannot know that of a call or a property, and a release is one file.
 */
export function pureTables(): Plugin {
  return {
    name: "pure-tables",
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
        contents: markTables(await readFile(path, "utf8")),
        loader: "ts",
      }));
    },
  };
}

/** The source with `const TABLE = build(words);` as `const TABLE = \/* @__PURE__ *\/ (() => build(words))();` */
export function markTables(source: string): string {
  const file = ts.createSourceFile("", source, ts.ScriptTarget.Latest, true);
  const built = file.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .map(({ initializer }) => initializer)
    .filter((initializer) => initializer !== undefined && acts(initializer));
  return built.reduceRight((text, initializer) => {
    const [start, end] = [initializer!.getStart(), initializer!.getEnd()];
    return `${text.slice(0, start)}/* @__PURE__ */ (() => (${text.slice(start, end)}))()${text.slice(end)}`;
  }, source);
}

/**
 * Whether evaluating an expression could do something, for all that a bundler knows: it calls, or reads a property,
 * which may be a getter. What its functions would do does not count.
 */
function acts(node: ts.Node): boolean {
  if (ts.isFunctionLike(node)) return false;
  return (
    ts.isCallExpression(node) ||
    ts.isNewExpression(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isSpreadElement(node) ||
    ts.isSpreadAssignment(node) ||
    (ts.forEachChild(node, acts) ?? false)
  );
}
