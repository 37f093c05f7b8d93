import { realResponse } from "../transports/plain.js";
import { parseRateLimit, type RateLimitWindow } from "./rate-limit.js";
import type { Received } from "./response.js";

/** The outcome of a call with what came around it. */
export interface ScaResult<Data> {
  data: Data;
  /** Its body has been read; see `asResponse`. */
  response: Response;
  /** True when the first response was lost, and this one was read back or concluded from what the API shows. */
  recovered: boolean;
  /** The rate limit windows that the response reports, shortest first; empty when it reports none. */
  rateLimit: RateLimitWindow[];
}

/** A promise for the data of a call. */
export interface ScaPromise<Data> extends Promise<Data> {
  withResponse(): Promise<ScaResult<Data>>;
  /** The response alone, with a body that can be read. */
  asResponse(): Promise<Response>;
}

/** Makes the data of a response awaitable. A failure is reported once, on the way that is used. */
export function scaPromise<Data>(call: Promise<Received>, dataOf: (received: Received) => Data): ScaPromise<Data> {
  const promise = call.then(dataOf) as ScaPromise<Data>;
  promise.withResponse = async () => {
    const data = await promise;
    const { response: received, recovered = false } = await call;
    const response = realResponse(received);
    return { data, response, recovered, rateLimit: parseRateLimit(response.headers) };
  };
  promise.asResponse = async () => {
    await promise;
    const { response, text } = await call;
    const { status, statusText, headers } = realResponse(response);
    return new Response(text || null, { status, statusText, headers });
  };
  return promise;
}

/**
 * What a method of the client returns, for test doubles: `enroll: () => scaPromiseOf({ PendingUserAction: null })`. Takes a
 * rejected promise for a call that fails.
 */
export function scaPromiseOf<Data>(data: Data | PromiseLike<Data>): ScaPromise<Data> {
  const call = Promise.resolve(data).then((body) => {
    const text = JSON.stringify(body);
    return { text, data: body, response: new Response(text, { headers: { "content-type": "application/json" } }) };
  });
  return scaPromise(call, ({ data: body }) => body as Data);
}
