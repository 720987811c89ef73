import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// The built site in a real browser: `npm run site && npm run test:site`.
export default defineConfig({
  test: {
    root: fileURLToPath(new URL("../..", import.meta.url)),
    include: ["test/playground/**/*.chromium.ts"],
    // A guard against hanging, far above what any test takes on a busy machine.
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
});
