import { METHODS } from "node:http";
import type { Exchange } from "../exchange.js";
import { BodyCopy } from "./body-copy.js";
import { decodeBody } from "./decode-body.js";
import { type Head, headersOf, listOf, type RequestHead, type ResponseHead } from "./head.js";

/** A request on its way, and what came back so far. */
export class Call {
  /** Undefined when the request was not HTTP, and as long as none has come. */
  request: RequestHead | undefined;
  readonly requestBody = new BodyCopy();
  requestIsComplete = false;
  /** The client sends the body when the upstream has asked for it. */
  awaitsContinue = false;
  response: ResponseHead | undefined;
  readonly responseBody = new BodyCopy();
  responseIsComplete = false;

  receive(request: RequestHead | undefined): void {
    this.request = request;
    this.awaitsContinue = request !== undefined && listOf(request, "expect").includes("100-continue");
  }

  /** What the contract checks. A body that is not complete counts as not recorded. */
  toExchange(): Exchange {
    const { request, response } = this;
    return {
      request: request
        ? { ...describe(request), ...message(request, this.requestIsComplete ? this.requestBody.bytes() : null) }
        : { method: "GET", url: "/", headers: {}, body: null },
      response: response && {
        status: response.status,
        ...message(response, this.responseIsComplete ? this.responseBody.bytes() : null),
      },
    };
  }
}

/** A method stands in reports as it is, and a client may send any word as one. */
const describe = ({ method, target }: RequestHead) => ({
  method: METHODS.includes(method) ? method : "OTHER",
  url: target,
});

const message = (head: Head, body: Buffer | null | undefined) => ({
  headers: headersOf(head),
  ...decodeBody(head, body),
});
