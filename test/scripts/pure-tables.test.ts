import { expect, test } from "vitest";
import { markTables } from "../../scripts/pure-tables.js";

const marked = (expression: string): string => `/* @__PURE__ */ (() => (${expression}))()`;

test.each([
  ["a call", 'const A = split("a b");', `const A = ${marked('split("a b")')};`],
  ["a construction", "export const A = new Map();", `export const A = ${marked("new Map()")};`],
  ["a call inside a list", "const A = [1, f()];", `const A = ${marked("[1, f()]")};`],
  ["a property", "const A = NAMES.length;", `const A = ${marked("NAMES.length")};`],
  ["an element", "const A = NAMES[0];", `const A = ${marked("NAMES[0]")};`],
  ["what is spread", "const A = [...NAMES];", `const A = ${marked("[...NAMES]")};`],
  ["each of several", "const a = f(), b = g();", `const a = ${marked("f()")}, b = ${marked("g()")};`],
])("marks %s", (_, source, expected) => expect(markTables(source)).toBe(expected));

test.each([
  ["what only a function calls", "const a = () => f();"],
  ["what is plain data", "const a = [1, 2, /b/, { c: 3 }];"],
  ["what is inside a function", "function f() { const a = g(); return a; }"],
  ["what only declares", "let a: number;"],
])("leaves %s", (_, source) => expect(markTables(source)).toBe(source));
