import type { ViteUserConfig } from "vitest/config";
import { ResultsReporter } from "./results-reporter.ts";

/** What every package's tests have in common; `npm test` counts from what the second reporter writes. */
export const base = {
  reporters: ["default", new ResultsReporter()],
  includeTaskLocation: true,
  // Limits for a machine that is ten times slower than usual, as with much else to do; a healthy one comes nowhere near.
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 60_000 } },
  restoreMocks: true,
} satisfies ViteUserConfig["test"];
