// For the tests that Stryker runs in the copy of a package.
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { base } from "@mangopay-sca/tooling/vitest-base";
import { defineConfig } from "vitest/config";
import { KeptThread } from "./kept-threads.ts";
import { LikelyFirst } from "./likely-first.ts";

const pool = "kept-threads";
const mutated = basename(process.cwd());

export default defineConfig({
  plugins: [
    {
      name: pool,
      // Stryker chooses the pool on vitest's command line, which this comes after.
      configureVitest({ project }) {
        if (!process.env.FRESH)
          Object.assign(project.config, { pool, poolRunner: { name: pool, createPoolWorker: KeptThread.create } });
      },
    },
  ],
  test: {
    ...base,
    reporters: [],
    // Tests that start a process run what was built, without the mutant. Requests at random would give another score every time.
    exclude: [
      "**/node_modules/**",
      ".stryker-tmp/**",
      "src/cli.test.ts",
      // Of the client: compilers and processes that take no notice of the mutant, and thousands of calls for each.
      "test-types/**",
      "src/auth/token-store.test.ts",
      "test/{ledger,readme}.test.ts",
      // Of the mock: what starts processes, measures memory, sends requests at random or asks for every response of the spec.
      "test/{cli,documented-responses,malformed,memory,msw-browser,plain-prism}.test.ts",
    ],
    setupFiles: [fileURLToPath(new URL("setup.ts", import.meta.url))],
    sequence: { sequencer: LikelyFirst },
    // What is not mutated is imported once a thread, and not once a test file.
    server: { deps: { external: [new RegExp(`/(spec|packages/(?!${mutated}/)[^/]+)/.+\\.[jt]s$`)] } },
  },
});
