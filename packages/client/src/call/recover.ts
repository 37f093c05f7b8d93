import type { ApiResponse } from "@mangopay-sca/types";
import type { Answer } from "./answer.js";
import type { Call } from "./call.js";
import { methods, ScaAnswerLostError, ScaApiError, unwrap } from "./core.js";
import type { Send } from "./send.js";

// This file is loaded when an answer is lost first.

/**
 * Reads back the answer that a POST got, through viewApiResponse: repeating the POST would only be refused. It takes a time
 * of its own; a caller who gave up meanwhile is heard. Rejects with ScaAnswerLostError when the API remembers none, or one
 * of another call.
 */
export async function recover({ label, path, init, key = "" }: Call, send: Send, cause: unknown): Promise<Answer> {
  const lost = (lookup: string) => new ScaAnswerLostError(label, key, lookup, cause);
  let remembered: ApiResponse;
  try {
    const { signal = null, timeoutMs } = init;
    const params = { path: { IdempotencyKey: key } };
    const answer = await send(methods.responses.view, { params, signal, ...(timeoutMs && { timeoutMs }) });
    remembered = unwrap<ApiResponse>(answer, methods.responses.view);
  } catch (error) {
    const none = error instanceof ScaApiError && error.status === 404;
    throw lost(none ? "the API remembers none" : `reading it back failed (${error})`);
  }
  if (!isAbout(remembered, path)) throw lost(`the one that the API remembers is of ${remembered.RequestURL}`);
  const status = Number(remembered.StatusCode);
  const response = new Response(status === 204 ? null : JSON.stringify(remembered.Resource), {
    status,
    headers: { "Content-Type": remembered.ContentType },
  });
  return { [response.ok ? "data" : "error"]: remembered.Resource, response, recovered: true };
}

/** The API writes the path of a remembered call in its own case: `/V2.01/`. */
function isAbout({ RequestURL }: ApiResponse, path: string): boolean {
  if (!URL.canParse(RequestURL)) return false;
  return new URL(RequestURL).pathname.toLowerCase() === new URL(path, "http://localhost").pathname.toLowerCase();
}
