import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const sources = fileURLToPath(new URL("../src/", import.meta.url));
const libraries = dirname(fileURLToPath(import.meta.resolve("typescript")));

/** The stages, whose objects callers do not see. All that other files declare keeps its name. */
const STAGES = /^(?:text|frame|dates|quotes|attribution|speakers|statistics)\b/;

/** Shorter names are hardly made shorter. */
const SHORTEST = 3;

/**
 * The names of properties that only the library sees, as a pattern. A release calls them by shorter ones, and is 1.7 KB
 * smaller for it: those that the stages declare, less any that callers or the language know, any key of a table, and
 * any that is a word somewhere, by which a property could be asked for.
 */
export function innerNames(): RegExp {
  const inner = new Set<string>();
  const known = new Set<string>();
  const visit = (node: ts.Node, stage: boolean): void => {
    if (ts.isStringLiteralLike(node)) known.add(node.text);
    const name = nameOf(node);
    if (name !== null && (!stage || isKey(node))) known.add(name);
    else if (name !== null && (!ts.isPropertyAssignment(node) || isTemplate(node))) inner.add(name);
    ts.forEachChild(node, (child) => visit(child, stage));
  };
  for (const file of filesIn(sources)) visit(parsed(sources, file), STAGES.test(file));
  for (const file of filesIn(libraries)) if (file.startsWith("lib.es")) visit(parsed(libraries, file), false);
  const names = [...inner].filter((name) => name.length >= SHORTEST && !known.has(name)).sort();
  return new RegExp(`^(?:${names.join("|")})$`);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
}

function parsed(folder: string, file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(join(folder, file), "utf8"), ts.ScriptTarget.Latest, true);
}

/** Whether a property is a key of a table, which is asked for as a word: "list" in `SPEECH_WEIGHTS`. */
function isKey({ parent: { parent } }: ts.Node): boolean {
  return ts.isVariableDeclaration(parent) && /\bRecord<string/.test(parent.type?.getText() ?? "");
}

/** Whether a property is a template of a scorer: "gapForm" in `RIGHT_START_SHAPES`. */
function isTemplate({ parent }: ts.PropertyAssignment): boolean {
  const table = parent.parent.parent;
  return ts.isVariableDeclaration(table) && /^[A-Z_]+_SHAPES$/.test(table.name.getText());
}

/** The property that a node declares or writes, or null. */
function nameOf(node: ts.Node): string | null {
  const declares =
    ts.isPropertySignature(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isMethodSignature(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isGetAccessor(node) ||
    ts.isPropertyAssignment(node) ||
    ts.isShorthandPropertyAssignment(node) ||
    (ts.isParameter(node) && node.modifiers !== undefined);
  return declares && ts.isIdentifier(node.name) ? node.name.text : null;
}
