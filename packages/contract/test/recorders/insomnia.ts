import type { Exchange } from "../../src/exchange.ts";
import { fieldsOf, isForm, pairs, type Recorder, sizeOf, startedDateTime, titled } from "./recorder.ts";

/**
 * "Export" of Insomnia as HAR. The shape is that of packages/insomnia/src/common/har.ts: sizes unknown, and postData beside every
 * request, with an empty text where nothing was sent.
 */
export const insomnia: Recorder = {
  name: "Insomnia",
  extension: "har",
  record: (exchanges) =>
    JSON.stringify(
      {
        log: {
          version: "1.2",
          creator: { name: "Insomnia REST Client", version: "insomnia.desktop.app:v11.6.0" },
          entries: exchanges.map(toEntry),
        },
      },
      null,
      "\t",
    ),
};

/** A form is kept by field, if it was made in the editor for forms; other texts as they are. */
function toEntry({ request, response }: Exchange) {
  const mimeType = request.body ? (request.headers["content-type"] ?? "") : "";
  return {
    startedDateTime,
    time: 80,
    request: {
      method: request.method,
      url: request.url,
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: pairs(titled(request.headers)),
      queryString: [],
      postData:
        isForm(request) && /^\w+=/.test(request.body ?? "")
          ? { mimeType, params: fieldsOf(request.body) }
          : { mimeType, text: request.body ?? "" },
      headersSize: -1,
      bodySize: -1,
    },
    response: {
      status: response?.status ?? 0,
      statusText: "",
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: pairs(titled(response?.headers ?? {})),
      content: {
        size: sizeOf(response?.body),
        mimeType: response?.headers["content-type"] ?? "",
        ...(response ? { text: response.body ?? "" } : {}),
      },
      redirectURL: "",
      headersSize: -1,
      bodySize: -1,
    },
    cache: {},
    timings: { blocked: -1, dns: -1, connect: -1, send: 0, wait: 80, receive: 0, ssl: -1 },
    comment: "A request",
  };
}
