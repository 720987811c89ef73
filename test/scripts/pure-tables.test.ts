import { describe, expect, test } from "vitest";
import { markTables } from "../../scripts/pure-tables.js";

const PURE = "/* @__PURE__ */";
const wrapped = (expression: string): string => `${PURE} (() => (${expression}))()`;

describe("is marked as free of effects:", () => {
  test.each([
    ["a call", 'const A = split("a b");', `const A = ${PURE} split("a b");`],
    ["a construction", "export const A = new Map();", `export const A = ${PURE} new Map();`],
    ["a method of a literal", 'const A = "a b".split(" ");', `const A = ${PURE} "a b".split(" ");`],
    [
      "a call inside a call",
      'const A = new Set("a b".split(" "));',
      `const A = ${PURE} new Set(${PURE} "a b".split(" "));`,
    ],
    ["a call inside a list", "const A = [1, f()];", `const A = [1, ${PURE} f()];`],
    ["a call whose argument is added up", 'const A = f("a " + "b");', `const A = ${PURE} f("a " + "b");`],
    ["what is called in turn", "const A = f<T>()(g(1));", `const A = ${PURE} f<T>()(${PURE} g(1));`],
    ["each of several", "const a = f(), b = g();", `const a = ${PURE} f(), b = ${PURE} g();`],
  ])("%s", (_, source, expected) => expect(markTables(source)).toBe(expected));
});

describe("is wrapped in a call that is, as a whole:", () => {
  test.each([
    ["a property", "NAMES.length"],
    ["an element", "NAMES[0]"],
    ["what is spread", "[...NAMES]"],
    ["what is spread into a call", "f([...NAMES])"],
    ["a property inside a call", "new Array(NAMES.length)"],
    ["a sum of names", "A + B"],
    ["a sum inside a call", "f(A + B)"],
    ["what is put into a template", "f(`${A} b`)"],
  ])("%s", (_, expression) =>
    expect(markTables(`const A = ${expression};`)).toBe(`const A = ${wrapped(expression)};`),
  );
});

describe("stays as it is:", () => {
  test.each([
    ["what only a function calls", "const a = () => f();"],
    ["what is plain data", 'const a = [1, 2, /b/, { c: 3 }, "d" + "e"];'],
    ["what is inside a function", "function f() { const a = g(); return a; }"],
    ["what only declares", "let a: number;"],
  ])("%s", (_, source) => expect(markTables(source)).toBe(source));
});
