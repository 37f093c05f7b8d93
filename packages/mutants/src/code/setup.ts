// Runs before the tests of each file.
import { afterAll, vi } from "vitest";
import { testTimeoutVariable } from "./runner-state.ts";

// A mutant that makes a test wait for ever costs as much as hundreds of others.
const limit = process.env[testTimeoutVariable];
if (limit !== undefined) vi.setConfig({ testTimeout: Number(limit), hookTimeout: Number(limit) });

// In a thread that is used again, Stryker's state would be that of the last mutant.
afterAll(() => {
  Reflect.deleteProperty(globalThis, "__stryker__");
});
