import type { Exchange } from "../../src/exchange.ts";
import { fieldsOf, isForm, pairs, type Recorder, sizeOf, startedDateTime } from "./recorder.ts";

/**
 * "Export HAR (sanitized)" of Chrome's and Edge's network panel, over HTTP/2: no Authorization, no cookies. The shape is that of
 * devtools-frontend, front_end/models/har/Log.ts.
 */
export const chrome: Recorder = {
  name: "Chrome",
  extension: "har",
  record: (exchanges) =>
    JSON.stringify(
      {
        log: {
          version: "1.2",
          creator: { name: "WebInspector", version: "537.36" },
          pages: [],
          entries: exchanges.map(toEntry),
        },
      },
      null,
      2,
    ),
};

function toEntry({ request, response }: Exchange) {
  const { authorization: _, ...sent } = request.headers;
  const { pathname, host } = new URL(request.url);
  const postData = {
    mimeType: request.headers["content-type"] ?? "",
    text: request.body,
    ...(isForm(request) ? { params: fieldsOf(request.body) } : {}),
  };
  return {
    _connectionId: "1042",
    _initiator: { type: "script" },
    _priority: "High",
    _resourceType: "fetch",
    cache: {},
    connection: "443",
    request: {
      method: request.method,
      url: request.url,
      httpVersion: "http/2.0",
      headers: pairs({ ":authority": host, ":method": request.method, ":path": pathname, ":scheme": "https", ...sent }),
      queryString: [],
      cookies: [],
      headersSize: -1,
      bodySize: sizeOf(request.body),
      ...(request.body ? { postData } : {}),
    },
    response: {
      status: response?.status ?? 0,
      statusText: "",
      httpVersion: response ? "http/2.0" : "",
      headers: pairs(response ? { ...response.headers, "content-encoding": "br" } : {}),
      cookies: [],
      content: {
        size: sizeOf(response?.body),
        mimeType: response?.headers["content-type"]?.split(";")[0] ?? "x-unknown",
        ...(response?.body ? { text: response.body } : {}),
      },
      redirectURL: "",
      headersSize: -1,
      bodySize: -1,
      _transferSize: response ? 512 : 0,
      _error: response ? null : "net::ERR_CONNECTION_RESET",
      _fetchedViaServiceWorker: false,
    },
    serverIPAddress: "192.0.2.1",
    startedDateTime,
    time: 80.2,
    timings: { blocked: 1, dns: -1, ssl: -1, connect: -1, send: 0.1, wait: 79, receive: 0.1, _blocked_queueing: 0.4 },
  };
}
