import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const sources = fileURLToPath(new URL("../src/", import.meta.url));
const libraries = dirname(fileURLToPath(import.meta.resolve("typescript")));

/** Where the names that callers see are told: the Article, the options, and what is made of an Article. */
const OUTER = /^(?:article|interop|index|options|parse-article|extract)\b/;

/** Shorter names are hardly made shorter. */
const SHORTEST = 3;

/**
 * The names of properties that only the library sees, as a pattern. A release calls them by shorter ones, and is 1.7 KB
 * smaller for it: those that the stages declare, less any that callers or the language know, and any that is a word
 * somewhere, by which a property could be asked for.
 */
export function innerNames(): RegExp {
  const inner = new Set<string>();
  const known = new Set<string>();
  for (const name of filesIn(sources)) {
    const file = ts.createSourceFile(
      name,
      readFileSync(join(sources, name), "utf8"),
      ts.ScriptTarget.Latest,
      true,
    );
    const visit = (node: ts.Node): void => {
      if (ts.isStringLiteralLike(node)) known.add(node.text);
      const named = nameOf(node);
      if (named !== null && OUTER.test(name)) known.add(named);
      else if (named !== null && (!ts.isPropertyAssignment(node) || isTemplate(node))) inner.add(named);
      // a table's keys are words
      else if (named !== null && name.startsWith("lexicon")) known.add(named);
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  for (const name of readdirSync(libraries).filter((name) => name.startsWith("lib.es")))
    for (const [, word] of readFileSync(join(libraries, name), "utf8").matchAll(
      /^ {2,12}(?:readonly )?([A-Za-z]+)[?(<:]/gm,
    ))
      known.add(word);
  const names = [...inner].filter((name) => name.length >= SHORTEST && !known.has(name)).sort();
  return new RegExp(`^(?:${names.join("|")})$`);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
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
    ts.isMethodDeclaration(node) ||
    ts.isGetAccessor(node) ||
    ts.isPropertyAssignment(node) ||
    ts.isShorthandPropertyAssignment(node) ||
    (ts.isParameter(node) && node.modifiers !== undefined);
  return declares && ts.isIdentifier(node.name) ? node.name.text : null;
}
