import type { ViteUserConfig } from "vitest/config";
import { ResultsReporter } from "./scripts/results-reporter.ts";

/** What every package's tests have in common; `npm test` counts from what the second reporter writes. */
export const base = {
  reporters: ["default", new ResultsReporter()],
  includeTaskLocation: true,
  testTimeout: 90_000,
  hookTimeout: 90_000,
  expect: { poll: { timeout: 15_000 } },
  restoreMocks: true,
} satisfies ViteUserConfig["test"];
