/** In bytes, after a collection of garbage. */
export type Memory = Pick<NodeJS.MemoryUsage, "heapUsed" | "rss">;

/** In a process that `runMalformed` starts: says where its server is, and how much memory it has whenever it is asked. */
export function serveMalformed(url: string): void {
  process.on("message", () => {
    globalThis.gc?.();
    const { heapUsed, rss } = process.memoryUsage();
    process.send?.({ heapUsed, rss } satisfies Memory);
  });
  process.send?.(url);
}
