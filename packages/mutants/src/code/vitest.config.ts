// For the tests that Stryker runs in the copy of a package. Type tests do not run the code, and tests of a command line that start
// it as a process run what was built: neither notices a mutant.
import { base } from "@mangopay-sca/tooling/vitest-base";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { ...base, reporters: [], exclude: ["**/node_modules/**", ".stryker-tmp/**", "src/cli.test.ts"] },
});
