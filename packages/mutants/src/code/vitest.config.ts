// For the tests that Stryker runs in the copy of a package. Type tests do not run the code, and tests of a command line that start
// it as a process run what was built: neither notices a mutant.
import { base } from "@mangopay-sca/tooling/vitest-base";
import { defineConfig } from "vitest/config";
import { KeptThread } from "./kept-threads.ts";

export default defineConfig({
  plugins: [
    {
      name: "kept-threads",
      configureVitest({ project }) {
        if (process.env.FRESH) return;
        Object.assign(project.config, {
          pool: "kept-threads",
          poolRunner: { name: "kept-threads", createPoolWorker: (options) => new KeptThread(options) },
        });
      },
    },
  ],
  test: {
    ...base,
    reporters: [],
    exclude: ["**/node_modules/**", ".stryker-tmp/**", "src/cli.test.ts"],
    setupFiles: [new URL("setup.ts", import.meta.url).pathname],
  },
});
