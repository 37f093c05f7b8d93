import type { Exchange } from "@mangopay-sca/contract/core";
import type { PlainRequest } from "./plain.js";

/** A request as the contract checks it; HEAD as the GET that it is answered like. Throws OtherProblem for a body that is too large. */
export async function readRequest(request: PlainRequest): Promise<Exchange["request"]> {
  const { method, url, headers } = request;
  const sent = { method: method === "HEAD" ? "GET" : method, url: url.href, headers: { ...headers } };
  const bytes = await request.bytes();
  if (bytes === undefined) return sent;
  try {
    return { ...sent, body: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { ...sent, unreadable: "must be UTF-8" };
  }
}
