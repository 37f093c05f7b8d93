import { base } from "@mangopay-sca/tooling/vitest-base";
import { defineConfig } from "vitest/config";

/** The repository's own scripts; each package has its own tests and configuration. */
export default defineConfig({ test: { ...base, include: ["scripts/**/*.test.ts"] } });
