import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../src", import.meta.url));

/** Whether a statement only declares something: what nobody reads can then be left out of a bundle. */
function declares(node: ts.Statement): boolean {
  return (
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    ts.isVariableStatement(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node)
  );
}

/** The statements of a source that do something when it is imported. */
function effects(source: string): string[] {
  const file = ts.createSourceFile("", source, ts.ScriptTarget.Latest, true);
  return file.statements.filter((node) => !declares(node)).map((node) => node.getText());
}

test("a statement that fills a table is seen", () => {
  expect(effects('const words = new Map();\nwords.set("a", 1);\nexport const one = 1;')).toEqual([
    'words.set("a", 1);',
  ]);
});

test("no module does anything when it is imported but declare what it holds", () => {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((name) =>
    effects(readFileSync(join(root, name), "utf8")).map(
      (statement) => `${relative(".", name)}: ${statement}`,
    ),
  );
  expect(found).toEqual([]);
});
