// For the tests that Stryker runs in the copy of a package. No type tests: they do not run the code.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    exclude: ["**/node_modules/**", ".stryker-tmp/**"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    restoreMocks: true,
  },
});
