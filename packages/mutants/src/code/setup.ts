// Runs before the tests of each file.
import { afterAll, inject, vi } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    testTimeout?: number;
  }
}

// A mutant that makes a test wait for ever costs as much as hundreds of others.
const testTimeout = inject("testTimeout");
if (testTimeout !== undefined) vi.setConfig({ testTimeout, hookTimeout: testTimeout });

// In a thread that is used again, Stryker's state would be that of the last mutant.
afterAll(() => {
  Reflect.deleteProperty(globalThis, "__stryker__");
});
