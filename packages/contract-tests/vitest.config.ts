import { defineConfig } from "vitest/config";
import { base } from "../../vitest.base.ts";
import { CoverageReporter } from "./src/coverage/reporter.ts";

export default defineConfig({
  test: { ...base, reporters: [...base.reporters, new CoverageReporter()], globalSetup: "src/global-setup.ts" },
});
