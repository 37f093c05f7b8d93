import type { Exchange } from "../exchange.js";
import { BodyCopy } from "./body-copy.js";
import { decodeBody } from "./decode-body.js";
import { type Head, headersOf, type RequestHead, type ResponseHead } from "./head.js";

/** A request on its way, and what came back so far. */
export class Call {
  readonly head: RequestHead | undefined;
  readonly requestBody = new BodyCopy();
  readonly responseBody = new BodyCopy();
  requestIsComplete = false;
  response: ResponseHead | undefined;
  responseIsComplete = false;
  /** Why the proxy answers this call itself. */
  refusal: string | undefined;

  /** Without a head the request was not HTTP. */
  constructor(head: RequestHead | undefined) {
    this.head = head;
  }

  /** What the contract checks. `failure` says why the response is not complete. */
  toExchange(failure?: string): Exchange {
    const request = this.head
      ? {
          method: this.head.method,
          url: this.head.target,
          ...message(this.head, this.requestIsComplete ? this.requestBody : "incomplete"),
        }
      : { method: "GET", url: "/", headers: {}, body: null };
    const response = this.response && {
      status: this.response.status,
      ...message(this.response, this.responseIsComplete ? this.responseBody : "incomplete"),
    };
    return { request, ...(response && { response }), ...(failure === undefined ? {} : { failure }) };
  }
}

const message = (head: Head, body: BodyCopy | "incomplete") => ({
  headers: headersOf(head),
  ...(body === "incomplete" ? { body: null } : decodeBody(head, body.bytes())),
});
