import type { Exchange } from "@mangopay-sca/contract/core";
import { OtherProblem } from "../refusal.js";

const bodyLimit = 1_048_576;

/** A request as the contract checks it; HEAD as the GET that it is answered like. Throws OtherProblem for a body that is too large. */
export async function readRequest(request: Request): Promise<Exchange["request"]> {
  const { method, url } = request;
  const sent = { method: method === "HEAD" ? "GET" : method, url, headers: Object.fromEntries(request.headers) };
  const bytes = await bytesOf(request);
  if (bytes === undefined) return sent;
  try {
    return { ...sent, body: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { ...sent, unreadable: "must be UTF-8" };
  }
}

async function bytesOf({ body }: Request): Promise<Uint8Array | undefined> {
  if (!body) return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (const reader = body.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > bodyLimit) {
      await reader.cancel();
      throw new OtherProblem(413, "payload_too_large", `The sandbox takes bodies of up to ${bodyLimit} bytes.`);
    }
    chunks.push(value);
  }
  const [only] = chunks;
  if (chunks.length === 1) return only;
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
