import type { Exchange } from "../../src/exchange.ts";
import { fieldsOf, isForm, pairs, type Recorder, sizeOf, startedDateTime, titled } from "./recorder.ts";

/** "Save All As HAR" of Firefox's network monitor. The shape is that of devtools/client/netmonitor/src/har/har-builder.js. */
export const firefox: Recorder = {
  name: "Firefox",
  extension: "har",
  record: (exchanges) =>
    JSON.stringify(
      {
        log: {
          version: "1.2",
          creator: { name: "Firefox", version: "145.0" },
          browser: { name: "Firefox", version: "145.0" },
          pages: [],
          entries: exchanges.map(toEntry),
        },
      },
      null,
      2,
    ),
};

function toEntry({ request, response }: Exchange) {
  const form = isForm(request);
  const postData = {
    mimeType: form ? "application/x-www-form-urlencoded" : (request.headers["content-type"] ?? ""),
    params: form ? fieldsOf(request.body) : [],
    text: request.body,
  };
  return {
    startedDateTime,
    request: {
      bodySize: request.body?.length ?? 0,
      method: request.method,
      url: request.url,
      httpVersion: "HTTP/1.1",
      headers: pairs(titled(request.headers)),
      cookies: [],
      queryString: [],
      headersSize: 512,
      ...(request.body ? { postData } : {}),
    },
    response: {
      status: response?.status ?? 0,
      statusText: "",
      httpVersion: "HTTP/1.1",
      headers: pairs(titled(response?.headers ?? {})),
      cookies: [],
      content: {
        mimeType: response?.headers["content-type"] ?? "",
        size: sizeOf(response?.body),
        ...(response?.body === undefined ? {} : { text: response.body }),
      },
      redirectURL: "",
      headersSize: 256,
      bodySize: 256,
    },
    cache: {},
    timings: { blocked: 0, dns: 0, connect: 0, ssl: 0, send: 0, wait: 80, receive: 0 },
    time: 80,
    _securityState: "secure",
    serverIPAddress: "192.0.2.1",
    connection: "443",
  };
}
