import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { check } from "recheck";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../src", import.meta.url));

interface Pattern {
  where: string;
  source: string;
  flags: string;
}

/** Every regular expression literal under src, and every call of `RegExp`, which no check could read. */
function patternsIn(folder: string): { literals: Pattern[]; built: string[] } {
  const literals: Pattern[] = [];
  const built: string[] = [];
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  for (const name of files.filter((file) => file.endsWith(".ts")).sort()) {
    const path = join(folder, name);
    const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      const where = `${relative(root, path)}:${line + 1}`;
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf("/");
        literals.push({ where, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      }
      if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === "RegExp")
        built.push(where);
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return { literals, built };
}

const { literals, built } = patternsIn(root);

describe("every pattern that ships", () => {
  test("is a literal, so that it can be checked", () => {
    expect(literals.length).toBeGreaterThan(0);
    expect(built).toEqual([]);
  });

  test.each(
    literals.map((pattern) => [`${pattern.where} /${pattern.source}/${pattern.flags}`, pattern] as const),
  )(
    "is safe: %s",
    async (_, { source, flags }) => {
      const diagnostics = await check(source, flags, { timeout: 60_000 });
      expect(diagnostics).toMatchObject({ status: "safe" });
    },
    90_000,
  );
});
