/**
 * As much of a Request as a transport of ours needs; a real one costs more than sending it. It goes from openapi-fetch to the
 * transport, and only where no middleware and no caller's `fetch` can see it.
 */
export class PlainRequest {
  readonly url: string;
  readonly init: RequestInit;
  readonly method: string;

  constructor(url: string, init: RequestInit) {
    this.url = url;
    this.init = init;
    this.method = init.method ?? "GET";
  }
}

/** Marks a `fetch` of ours that takes a PlainRequest as well as a Request; shared by name, for each entry is a bundle. */
export const takesPlainRequests = Symbol.for("mangopay-sca.takes-plain-requests");

/** As much of a Response as openapi-fetch and this client read, for a PlainRequest. Callers get the real one that it makes. */
export interface PlainResponse {
  readonly status: number;
  readonly ok: boolean;
  readonly headers: Pick<Headers, "get">;
  text(): Promise<string>;
  toResponse(): Response;
}

/** A response as the client reads it. */
export type AnyResponse = Response | PlainResponse;

/** A response as callers see it. */
export const realResponse = (response: AnyResponse): Response =>
  "toResponse" in response ? response.toResponse() : response;
