import type { IncomingMessage } from "node:http";
import type { Exchange } from "@mangopay-sca/contract";
import { Problem } from "./problem.js";

const bodyLimit = 1_048_576;
const utf8 = new TextDecoder("utf-8", { fatal: true });

/** A request as the contract checks it. Throws Problem for a body that is too large. */
export async function readRequest(incoming: IncomingMessage): Promise<Exchange["request"]> {
  const { method = "GET", url = "/" } = incoming;
  const bytes = await readBytes(incoming);
  const request = { method, url, headers: headersOf(incoming) };
  if (bytes.length === 0) return request;
  try {
    return { ...request, body: utf8.decode(bytes) };
  } catch {
    return { ...request, unreadable: "must be UTF-8" };
  }
}

async function readBytes(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  // The connection lives on for the response; Node reads the rest.
  for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > bodyLimit) {
      throw new Problem(413, `The mock takes bodies of up to ${bodyLimit} bytes.`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const headersOf = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
