import type { Exchange } from "../../src/exchange.ts";
import { fieldsOf, isForm, pairs, type Recorder, sizeOf, startedDateTime } from "./recorder.ts";

/**
 * `recordHar: { content: "embed" }` of Playwright, with response bodies as it writes those that are not text. The shape is that of
 * packages/playwright-core/src/server/har/harTracer.ts; har.test.ts has recordings that Playwright made.
 */
export const playwright: Recorder = {
  name: "Playwright",
  extension: "har",
  record: (exchanges) =>
    JSON.stringify({
      log: { version: "1.2", creator: { name: "Playwright", version: "1.65.1" }, entries: exchanges.map(toEntry) },
    }),
};

function toEntry({ request, response }: Exchange) {
  const postData = {
    mimeType: request.headers["content-type"] ?? "application/octet-stream",
    text: request.body,
    params: isForm(request) ? fieldsOf(request.body) : [],
  };
  const body = Buffer.from(response?.body ?? "");
  return {
    startedDateTime,
    time: 80.2,
    _resourceType: "fetch",
    request: {
      method: request.method,
      url: request.url,
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: pairs(request.headers),
      queryString: [],
      headersSize: 512,
      bodySize: sizeOf(request.body),
      ...(request.body ? { postData } : {}),
    },
    response: {
      status: response?.status ?? -1,
      statusText: "",
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: pairs(response?.headers ?? {}),
      content: response
        ? {
            size: body.length,
            mimeType: response.headers["content-type"] ?? "x-unknown",
            compression: 0,
            text: body.toString("base64"),
            encoding: "base64",
          }
        : { size: -1, mimeType: "x-unknown" },
      headersSize: 256,
      bodySize: body.length,
      redirectURL: "",
      _transferSize: 512,
      ...(response ? {} : { _failureText: "net::ERR_CONNECTION_RESET" }),
    },
    cache: {},
    timings: { dns: -1, connect: -1, ssl: -1, send: 0, wait: 79, receive: 0.1 },
    serverIPAddress: "192.0.2.1",
    _serverPort: 443,
  };
}
