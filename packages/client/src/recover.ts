import type { ApiResponse } from "@mangopay-sca/types";
import type { Answer } from "./answer.js";
import { ScaAnswerLostError, ScaApiError, ScaNetworkError, ScaResponseError, ScaTimeoutError } from "./errors.js";

/** Nothing was sent when the connection never came about, so there is no answer to look for. */
const neverSent = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|bad port/;

/** Whether a POST that failed so may have been carried out. */
export function isLost(failure: unknown): boolean {
  if (failure instanceof ScaTimeoutError) return true;
  if (failure instanceof ScaNetworkError) return !neverSent.test(failure.message);
  if (!(failure instanceof ScaResponseError) || failure.violations.length > 0) return false;
  return failure.status >= 500 || failure.response.ok;
}

interface LostCall {
  call: string;
  path: string;
  key: string;
}

/**
 * Reads back the answer that a POST got, through viewApiResponse: repeating the POST would only be refused. Rejects with
 * ScaAnswerLostError when the API remembers none, or one of another call.
 */
export async function recover(
  lost: LostCall,
  view: (key: string) => Promise<ApiResponse>,
  cause: unknown,
): Promise<Answer> {
  const { call, path, key } = lost;
  let remembered: ApiResponse;
  try {
    remembered = await view(key);
  } catch (error) {
    const none = error instanceof ScaApiError && error.status === 404;
    throw new ScaAnswerLostError(
      call,
      key,
      none ? "the API remembers none" : `reading it back failed (${error})`,
      cause,
    );
  }
  if (!isAbout(remembered, path)) {
    throw new ScaAnswerLostError(call, key, `the one that the API remembers is of ${remembered.RequestURL}`, cause);
  }
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
