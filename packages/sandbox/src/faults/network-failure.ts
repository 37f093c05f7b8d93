import { type AnyResponse, toWeb } from "../http/plain.js";

/** A call without a response, as fetch rejects it when the connection is lost. */
export function networkFailure(): TypeError {
  const cause = Object.assign(new Error("other side closed"), { code: "UND_ERR_SOCKET" });
  return new TypeError("fetch failed", { cause });
}

/** A response whose connection ends in the middle of the body; one without a body is lost. */
export async function halved(given: AnyResponse): Promise<Response> {
  const response = toWeb(given);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length === 0) throw networkFailure();
  let isSent = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (isSent) return controller.error(new TypeError("terminated", { cause: networkFailure().cause }));
      isSent = true;
      controller.enqueue(bytes.subarray(0, Math.ceil(bytes.length / 2)));
    },
  });
  const headers = new Headers(response.headers);
  headers.set("content-length", String(bytes.length));
  return new Response(body, { status: response.status, headers });
}

/** Waits in real time; rejects as fetch does when the call is given up. */
export function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveUp = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", giveUp);
      resolve();
    }, ms);
    signal?.addEventListener("abort", giveUp, { once: true });
    if (signal?.aborted) giveUp();
  });
}
