import type { ApiResponse } from "@mangopay-sca/types";
import { ScaApiError, ScaNetworkError, ScaResponseLostError, ScaTimeoutError } from "../errors.js";
import type { Call, CallInit } from "./call.js";
import { createDeadline } from "./deadline.js";
import { type Operation, operationOf } from "./operation.js";
import { type Received, unwrap } from "./response.js";

/** Makes a call. */
export type Run = (operation: Operation, init: CallInit) => Promise<Received>;

/** The pause after the first look, in milliseconds, doubled each time, and its upper bound. */
const [firstPauseMs, longestPauseMs] = [250, 4_000];

/**
 * Reads back the response that a POST got, through viewApiResponse: repeating the POST would only be refused. It takes as long
 * again as the call was given, since the server may still be at work. Rejects with ScaResponseLostError when the API remembers
 * none by then, or one of another call, and by the caller's reason when the caller gives up.
 */
export async function recover(call: Call, key: string, run: Run, cause: unknown): Promise<Received> {
  const { label, path, init, timeoutMs, id } = call;
  const { signal } = init;
  const view = operationOf("viewApiResponse");
  const deadline = createDeadline(label, timeoutMs, signal);
  const lost = (lookup: string) => new ScaResponseLostError(label, key, lookup, cause);
  let lookup = "the API remembers none";
  try {
    for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
      try {
        const options = {
          signal: deadline.signal,
          timeoutMs: Math.max(1, Math.ceil(deadline.remaining())),
          callId: id,
        };
        const found = await run(view, { ...options, params: { path: { IdempotencyKey: key } } });
        const remembered = unwrap<ApiResponse>(found, view);
        if (isAbout(remembered, path)) return responseOf(remembered, lost);
        throw lost(`the one that the API remembers is of ${remembered.RequestURL}`);
      } catch (error) {
        if (signal?.aborted) throw signal.reason;
        if (!mayComeYet(error)) throw error instanceof ScaResponseLostError ? error : lost(failed(error));
        if (!isNone(error)) lookup = failed(error);
      }
      if (pauseMs >= deadline.remaining()) throw lost(lookup);
      await deadline.sleep(pauseMs);
    }
  } catch (error) {
    throw error === deadline.signal.reason && !signal?.aborted ? lost(lookup) : error;
  } finally {
    deadline.clear();
  }
}

const failed = (error: unknown) => `reading it back failed (${error})`;
const isNone = (error: unknown) => error instanceof ScaApiError && error.status === 404;

/** Whether a later look may find what this one did not. */
function mayComeYet(error: unknown): boolean {
  if (error instanceof ScaNetworkError || error instanceof ScaTimeoutError) return true;
  const { status = 0 } = error as { status?: number };
  return isNone(error) || status === 429 || (status >= 500 && !(error instanceof ScaResponseLostError));
}

function responseOf({ StatusCode, ContentType, Resource }: ApiResponse, lost: (lookup: string) => Error): Received {
  const status = /^\d{3}$/.test(StatusCode) ? Number(StatusCode) : 0;
  const hasNoBody = status === 204;
  if (status < 200 || status > 599 || (status >= 300 && status < 400)) {
    throw lost(`the one that the API remembers has the status "${StatusCode}"`);
  }
  const text = hasNoBody ? undefined : JSON.stringify(Resource ?? null);
  const headers = { "content-type": typeof ContentType === "string" ? ContentType : "application/json" };
  const response = new Response(text ?? null, { status, headers });
  return { [response.ok ? "data" : "error"]: hasNoBody ? undefined : Resource, response, text, recovered: true };
}

/** The API writes the path of a remembered call in its own case and its own encoding: `/V2.01/`. */
function isAbout({ RequestURL }: ApiResponse, path: string): boolean {
  return URL.canParse(RequestURL) && plain(new URL(RequestURL).pathname) === plain(path);
}

function plain(path: string): string {
  try {
    return decodeURIComponent(path).toLowerCase();
  } catch {
    return path.toLowerCase();
  }
}
