import { base } from "@mangopay-sca/tooling/vitest-base";
import { defineConfig } from "vitest/config";
import { coverage } from "./src/coverage/reporter.ts";

export default defineConfig({ plugins: [coverage()], test: { ...base, globalSetup: "src/global-setup.ts" } });
