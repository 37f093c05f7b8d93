import { once } from "node:events";
import type { ServerResponse } from "node:http";

/** Sends a response as it comes. Rejects, with the connection cut, where its body breaks off. */
export async function writeResponse(outgoing: ServerResponse, response: Response): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (!response.body) return void outgoing.end();
  const reader = response.body.getReader();
  const stop = () => void reader.cancel();
  outgoing.once("close", stop);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done || outgoing.destroyed) break;
      if (!outgoing.write(value)) await Promise.race([once(outgoing, "drain"), once(outgoing, "close")]);
    }
    outgoing.end();
  } catch (error) {
    // What was written leaves before the connection ends.
    await new Promise((resolve) => outgoing.write("", resolve));
    throw error;
  } finally {
    outgoing.off("close", stop);
  }
}
