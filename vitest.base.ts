import type { ViteUserConfig } from "vitest/config";

/** What every package's tests have in common; the JSON report is what `npm test` counts from. */
export const base = {
  reporters: ["default", "json"],
  outputFile: { json: "reports/vitest.json" },
  testTimeout: 90_000,
  hookTimeout: 90_000,
  expect: { poll: { timeout: 15_000 } },
  restoreMocks: true,
} satisfies ViteUserConfig["test"];
