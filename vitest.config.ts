import { defineConfig } from "vitest/config";
import { base } from "./vitest.base.ts";

/** The repository's own scripts; each package has its own tests and configuration. */
export default defineConfig({ test: { ...base, include: ["scripts/**/*.test.ts"] } });
