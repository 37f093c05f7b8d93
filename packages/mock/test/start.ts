import { onTestFinished } from "vitest";
import { type Mock, type MockOptions, startMock } from "../src/index.js";

/** A mock that is closed when the test is over. */
export async function start(options?: MockOptions): Promise<Mock> {
  const mock = await startMock(options);
  onTestFinished(() => mock.close());
  return mock;
}
