import { base } from "@mangopay-sca/tooling/vitest-base";
import { defineConfig } from "vitest/config";
import { CoverageReporter } from "./src/coverage/reporter.ts";

export default defineConfig({
  test: { ...base, reporters: [...base.reporters, new CoverageReporter()], globalSetup: "src/global-setup.ts" },
});
