import ts from "typescript";
import { expect } from "vitest";

/** Code out of a document, to be run as one test. */
export interface Example {
  name: string;
  code: string;
}

/**
 * The TypeScript blocks of a Markdown document. Those under one `##` heading go on from each other, and from
 * those above the first one.
 */
export function markdownExamples(markdown: string): Example[] {
  const [top, ...sections] = markdown.split(/^(?=## )/m);
  const shared = typescriptBlocks(top).join("\n");
  const examples = sections.flatMap((section) => {
    const code = typescriptBlocks(section).join("\n");
    const name = /^## (.+)/.exec(section)?.[1] ?? "";
    return code ? [{ name, code: `${shared}\n${code}` }] : [];
  });
  return shared && examples.length === 0 ? [{ name: "top", code: shared }] : examples;
}

/** The TypeScript blocks of the doc comments of a source file, each with the name of what it documents. */
export function sourceExamples(source: string): Example[] {
  return [...source.matchAll(/\/\*\*(.*?)\*\/\s*([^\n]*)/gs)].flatMap(([, comment, declaration]) => {
    const text = comment.replace(/^ *\* ?/gm, "");
    const name = /(?:function|const|interface|type) (\w+)/.exec(declaration)?.[1] ?? "module";
    return typescriptBlocks(text).map((code) => ({ name, code }));
  });
}

function typescriptBlocks(text: string): string[] {
  return [...text.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code]) => code);
}

/**
 * Runs an example. An expression with a value in the comment behind it must have that value, or throw
 * where the comment says `throws`: `1 + 1; // 2`, `parseArticle(42); // throws TypeError`.
 */
export async function runExample(code: string): Promise<void> {
  const { outputText } = ts.transpileModule(withExpectations(code), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const modules = new Map<string, unknown>();
  for (const { fileName } of ts.preProcessFile(code).importedFiles)
    modules.set(fileName, await import(/* @vite-ignore */ fileName));
  const AsyncFunction = (async () => undefined).constructor as FunctionConstructor;
  const run = new AsyncFunction("require", "exports", "expect", outputText);
  await run((name: string) => modules.get(name), {}, expect);
}

function withExpectations(code: string): string {
  const file = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022);
  let out = "";
  let from = 0;
  for (const statement of file.statements) {
    if (!ts.isExpressionStatement(statement)) continue;
    const comment = commentAfter(code.slice(statement.end));
    const start = statement.getStart(file);
    const expression = statement.expression.getText(file);
    const error = /^throws (\w+)/.exec(comment)?.[1];
    const value = /^(?:["'`[{\-\d]|(?:null|true|false|undefined)\b)/.test(comment);
    if (!error && !value) continue;
    out += code.slice(from, start);
    out += error
      ? `expect(() => ${expression}).toThrow(${error});`
      : `expect(${expression}).toEqual(${comment});`;
    from = statement.end;
  }
  return out + code.slice(from);
}

/** The lines of `//` that begin `text`, on the statement's own line or below it. */
function commentAfter(text: string): string {
  const lines = text.trimStart().split("\n");
  const end = lines.findIndex((line) => !line.startsWith("//"));
  return lines
    .slice(0, end < 0 ? undefined : end)
    .map((line) => line.slice(2).trim())
    .join("\n");
}
