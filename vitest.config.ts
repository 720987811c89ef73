import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const report = process.env.TEST_REPORT;
const source = (path: string) => fileURLToPath(new URL(`src/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    // Examples and documents import the library as a user does.
    alias: [
      { find: /^wirecopy$/, replacement: source("index.ts") },
      { find: /^wirecopy\/(?!package\.json$)/, replacement: source("interop/") },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
  },
});
