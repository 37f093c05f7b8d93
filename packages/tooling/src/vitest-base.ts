import type { ViteUserConfig } from "vitest/config";
import { ResultsReporter } from "./results-reporter.ts";

/** The settings shared by all packages; `npm test` counts from what the second reporter writes. */
export const base = {
  reporters: ["default", new ResultsReporter()],
  includeTaskLocation: true,
  // For a busy machine that is ten times slower than usual.
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 60_000 } },
  restoreMocks: true,
} satisfies ViteUserConfig["test"];
