import { defineConfig } from "vitest/config";
import { base } from "../../vitest.base.ts";
import { MatrixReporter } from "./src/matrix-reporter.ts";

export default defineConfig({
  test: { ...base, reporters: [...base.reporters, new MatrixReporter()], globalSetup: "src/global-setup.ts" },
});
