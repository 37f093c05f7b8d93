// The mock of `malformed.ts`, in a process of its own: sends its address, and its memory whenever it is asked.
import { startMock } from "@mangopay-sca/mock";

/** In bytes, after a collection of garbage. */
export type Memory = Pick<NodeJS.MemoryUsage, "heapUsed" | "rss">;

const { url } = await startMock();
process.on("message", () => {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  process.send?.({ heapUsed, rss } satisfies Memory);
});
process.send?.(url);
