import js from "@eslint/js";
import * as regexp from "eslint-plugin-regexp";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  globalIgnores(["dist/", "docs/site/", "coverage/", "**/node_modules/"]),
  js.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  regexp.configs["flat/recommended"],
  {
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_$" }],
      // Indexes in bounds are the rule in the stages' loops; `!` says so where the compiler cannot see it.
      "@typescript-eslint/no-non-null-assertion": "off",
      // A `for` over indexes is the fast form, and the index itself is often wanted.
      "@typescript-eslint/prefer-for-of": "off",
      // A pattern is read beside its example; `[A-Za-z]` there says more than a flag at its end.
      "regexp/use-ignore-case": "off",
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": "error",
    },
  },
  {
    files: ["**/*.js"],
    languageOptions: { globals: { console: "readonly", process: "readonly" } },
  },
  {
    files: ["bench/**"],
    languageOptions: { globals: { gc: "readonly", performance: "readonly", URL: "readonly" } },
  },
  {
    files: ["src/**"],
    rules: {
      // What depends on a clock, a locale or chance must not reach a result.
      "no-restricted-globals": ["error", "Intl"],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random" },
        { object: "Date", property: "now" },
        { property: "toLocaleString" },
        { property: "toLocaleLowerCase" },
        { property: "toLocaleUpperCase" },
        { property: "localeCompare" },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "The clock must not reach a result.",
        },
      ],
      "no-console": "error",
    },
  },
  {
    // A story is text: the page never takes it for markup.
    files: ["docs/playground/**"],
    rules: {
      "no-restricted-properties": [
        "error",
        ...["innerHTML", "outerHTML", "insertAdjacentHTML", "setHTMLUnsafe", "write"].map((property) => ({
          property,
        })),
      ],
    },
  },
  {
    // CommonJS, as a user of the package may write it.
    files: ["**/*.cjs"],
    languageOptions: {
      sourceType: "commonjs",
      globals: { console: "readonly", exports: "writable", require: "readonly" },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    // Examples run as they are written, on Node.
    files: ["examples/**/*.js"],
    languageOptions: {
      globals: {
        Buffer: "readonly",
        URL: "readonly",
        clearInterval: "readonly",
        performance: "readonly",
        setInterval: "readonly",
      },
    },
  },
);
