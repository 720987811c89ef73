import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
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

/** The modules that each module reads, for its types too. */
function readImports(): Map<string, string[]> {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  return new Map(
    files.map((name) => [
      name,
      ts
        .preProcessFile(readFileSync(join(root, name), "utf8"))
        .importedFiles.filter(({ fileName }) => fileName.startsWith("."))
        .map(({ fileName }) => join(dirname(name), fileName.replace(/\.js$/, ".ts"))),
    ]),
  );
}

/** The first circle of modules, from one back to itself, or none. */
function circle(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (name: string): string[] => {
    const at = path.indexOf(name);
    if (at >= 0) return [...path.slice(at), name];
    if (done.has(name)) return [];
    path.push(name);
    for (const next of imports.get(name) ?? []) {
      const found = visit(next);
      if (found.length > 0) return found;
    }
    path.pop();
    done.add(name);
    return [];
  };
  for (const name of imports.keys()) {
    const found = visit(name);
    if (found.length > 0) return found;
  }
  return [];
}

test("a circle of modules is seen", () => {
  expect(
    circle(
      new Map([
        ["a", ["b"]],
        ["b", ["c", "d"]],
        ["c", []],
        ["d", ["b"]],
      ]),
    ),
  ).toEqual(["b", "d", "b"]);
});

test("no module reads itself by way of others, not even for a type", () => {
  const imports = readImports();
  expect(imports.get("pipeline.ts")).toContain(join("attribution", "find-attributions.ts"));
  expect(circle(imports)).toEqual([]);
});

/** Folders in an order in which each reads only those before it. */
const ORDERS: Record<string, string> = {
  ".": "lexicon article text frame dates quotes attribution speakers statistics interop",
  attribution: "words phrases scorer cues sources contents claims settling models figures",
  statistics: "numbers units .",
};

/** The modules of `folder` that read a folder behind their own. */
function readsBehind(
  imports: ReadonlyMap<string, readonly string[]>,
  folder: string,
  order: readonly string[],
): string[] {
  const placeOf = (name: string): number =>
    order.indexOf(dirname(name) === folder ? "." : relative(folder, name).split(sep)[0]);
  return [...imports].flatMap(([name, read]) =>
    read
      .filter((other) => placeOf(name) >= 0 && placeOf(other) > placeOf(name))
      .map((other) => `${name} > ${other}`),
  );
}

test("a module that reads a folder behind its own is seen", () => {
  const imports = new Map([
    [join("stage", "first", "a.ts"), [join("stage", "second", "b.ts")]],
    [join("stage", "second", "b.ts"), [join("stage", "c.ts"), join("stage", "first", "a.ts")]],
  ]);
  expect(readsBehind(imports, "stage", ["first", "second", "."])).toEqual([
    `${join("stage", "first", "a.ts")} > ${join("stage", "second", "b.ts")}`,
    `${join("stage", "second", "b.ts")} > ${join("stage", "c.ts")}`,
  ]);
});

test.each(Object.entries(ORDERS))("folders of %s read only those before them", (folder, order) => {
  const known = order.split(" ");
  const names = readdirSync(join(root, folder), { withFileTypes: true });
  const folders = names.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(known.filter((name) => name !== ".").sort()).toEqual(folders.sort());
  expect(readsBehind(readImports(), folder, known)).toEqual([]);
});
