import { type Ending, failure } from "./calls.js";
import type { OwnResponse } from "./problem.js";

/** What answers a request that is not passed on, and how that is reported. */
export interface Refusal {
  response: OwnResponse;
  ending: Ending;
}

/** `detail` is a sentence without a value. */
export const refused = (detail: string): Refusal => ({ response: { status: 501, detail }, ending: failure(detail) });

export const invalidRequest: Refusal = {
  response: { status: 400, detail: "the request is not valid HTTP/1.1" },
  ending: { level: "violations", direction: "request", expectation: "the request is not valid HTTP/1.1" },
};

export const cutRequest: Refusal = {
  response: { status: 400, detail: "the request is not complete" },
  ending: {
    level: "notes",
    direction: "request",
    expectation: "the client closed the connection before the end of the request",
  },
};
