import { test } from "vitest";
import { type Served, serveSandbox } from "./node/serve-sandbox.js";
import { createSandbox, type Sandbox, type SandboxOptions } from "./sandbox.js";

interface Fixtures {
  /** The options of each test's sandbox: `sandboxTest.extend({ sandboxOptions: { seed: 7 } })`. */
  sandboxOptions: SandboxOptions;
  /** A sandbox of the test's own. */
  sandbox: Sandbox;
  /** The same over HTTP, where a test asks for it. */
  served: Served;
}

/** vitest's `test`, with a fresh sandbox for each test. Its Ids and dates repeat, and its time stands still but for `advance`. */
export const sandboxTest = test.extend<Fixtures>({
  sandboxOptions: { seed: 1 },
  sandbox: async ({ sandboxOptions }, use) => {
    const sandbox = createSandbox(sandboxOptions);
    await use(sandbox);
    await sandbox.close();
  },
  served: async ({ sandbox }, use) => {
    const served = await serveSandbox(sandbox);
    await use(served);
    await served.close();
  },
});
