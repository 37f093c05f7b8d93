import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { startMock } from "../src/index.js";
import { call } from "./start.js";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;
const heap = () => {
  collectGarbage();
  return process.memoryUsage().heapUsed;
};

test("20 mocks started and closed in one process leave no handle behind, and the heap as it was", async () => {
  for (let n = 0; n < 5; n++) await (await startMock()).close();
  const heapBefore = heap();
  const handles = () => process.getActiveResourcesInfo().filter((name) => name.startsWith("TCP")).length;
  const before = handles();
  for (let n = 0; n < 20; n++) {
    const mock = await startMock();
    await (await call(mock, "POST", "/v2.01/any/sca/users/any/enrollment")).text();
    await mock.close();
  }
  await expect.poll(handles).toBeLessThanOrEqual(before);
  // One mock takes some 3 MB: had they stayed, this would be 60.
  expect(heap() - heapBefore).toBeLessThan(10_000_000);
});
