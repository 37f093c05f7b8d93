import { base } from "@mangopay-sca/tooling/vitest-base";
import { defineConfig } from "vitest/config";

export default defineConfig({ test: base });
