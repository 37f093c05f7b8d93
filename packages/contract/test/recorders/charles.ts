import type { Exchange } from "../../src/exchange.ts";
import { pairs, type Recorder, sizeOf, startedDateTime, titled } from "./recorder.ts";

/**
 * "Export Session" of Charles as HAR. The shape is that of sessions that others published, as tests/fixtures/someapi123.har of
 * mandrean/har-rs: no pages, numbers as decimals, comments that are empty.
 */
export const charles: Recorder = {
  name: "Charles",
  extension: "har",
  record: (exchanges) =>
    JSON.stringify(
      {
        log: {
          version: "1.2",
          creator: { name: "Charles Proxy", version: "5.0.1", comment: "" },
          comment: "",
          entries: exchanges.map(toEntry),
        },
      },
      null,
      2,
    ),
};

const toEntry = ({ request, response }: Exchange) => ({
  startedDateTime,
  time: 80.0,
  request: {
    method: request.method,
    url: request.url,
    httpVersion: "HTTP/1.1",
    cookies: [],
    headers: pairs(titled(request.headers)),
    queryString: [],
    ...(request.body ? { postData: { mimeType: request.headers["content-type"], text: request.body } } : {}),
    headersSize: 512,
    bodySize: sizeOf(request.body),
    comment: "",
  },
  response: {
    _charlesStatus: response ? "COMPLETE" : "FAILED",
    status: response?.status ?? 0,
    statusText: null,
    httpVersion: "HTTP/1.1",
    cookies: [],
    headers: pairs(titled(response?.headers ?? {})),
    content: {
      size: sizeOf(response?.body),
      mimeType: response?.headers["content-type"] ?? null,
      ...(response?.body ? { text: Buffer.from(response.body).toString("base64"), encoding: "base64" } : {}),
    },
    redirectURL: null,
    headersSize: 0,
    bodySize: sizeOf(response?.body),
  },
  serverIPAddress: "192.0.2.1",
  cache: {},
  timings: { dns: -1, connect: -1, ssl: -1, send: 0, wait: 80, receive: 0 },
});
