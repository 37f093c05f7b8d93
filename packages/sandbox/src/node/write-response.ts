import { once } from "node:events";
import type { ServerResponse } from "node:http";
import type { AnyResponse, PlainResponse } from "../http/plain.js";

/** Sends a response as it comes. Rejects, with the connection cut, where its body breaks off. */
export async function writeResponse(outgoing: ServerResponse, response: AnyResponse): Promise<void> {
  if (!(response instanceof Response)) return writePlain(outgoing, response);
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

/** Responses that were made in one turn of the event loop leave together: waking the client for each costs more than making them. */
const waiting: (() => void)[] = [];

function writePlain(outgoing: ServerResponse, { status, headers, text }: PlainResponse): void {
  for (const name in headers) outgoing.setHeader(name, headers[name] as string);
  if (text !== undefined) outgoing.setHeader("content-length", Buffer.byteLength(text));
  outgoing.statusCode = status;
  waiting.push(() => outgoing.end(text));
  if (waiting.length > 1) return;
  setImmediate(() => {
    for (const write of waiting.splice(0)) write();
  });
}
