import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string) => fileURLToPath(new URL(`src/${path}`, import.meta.url));
const report = process.env.TEST_REPORT;

export default defineConfig({
  resolve: {
    // Examples and documents import the library as a user does.
    alias: [
      { find: /^wirecopy$/, replacement: source("index.ts") },
      { find: /^wirecopy\/(?!package\.json$)(.*)$/, replacement: source("interop/$1.ts") },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    // A guard against hanging, far above what any test takes on a busy machine.
    testTimeout: 60_000,
    reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
  },
});
