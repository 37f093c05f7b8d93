import { dirname } from "node:path";
import type { Creator, Entry, Request } from "har-format";
import type { Exchange } from "../exchange.js";
import { type BodyContext, readContent, readPostData } from "./har-body.js";
import { readHeaders } from "./headers.js";
import type { Loose } from "./loose.js";
import { RecordingError } from "./recording-error.js";
import { withoutRedacted } from "./redacted.js";
import { leavesCredentialsOut } from "./sanitized.js";

export interface Har {
  log: { creator?: Loose<Creator> | null; entries: (Loose<Entry> | null | undefined)[] };
}

export const isHar = (value: unknown): value is Har =>
  Array.isArray((value as Loose<Har> | null | undefined)?.log?.entries);

/**
 * The exchanges of a HAR file, one for each entry. Throws RecordingError for an entry without a request. Web sockets, data and
 * blob URLs are exchanges too; for the check they are outside the spec.
 */
export function fromHar({ log: { creator, entries } }: Har, file: string): Exchange[] {
  return entries.map((entry, n) => {
    const { request, response } = entry ?? {};
    if (!isRequest(request)) {
      throw new RecordingError(`${file} is not a HAR file: its entry ${n + 1} has no request with method and url.`);
    }
    return { ...toExchange(request, response, dirname(file), creator?.name), file, entry: n + 1 };
  });
}

type WrittenRequest = Loose<Request> & { method: string; url: string };

const isRequest = (request: Loose<Request> | null | undefined): request is WrittenRequest =>
  typeof request?.method === "string" && typeof request.url === "string" && request.url !== "";

function toExchange(
  request: WrittenRequest,
  response: Loose<Entry>["response"],
  folder: string,
  creator: string | null | undefined,
): Exchange {
  const { headers: sent, isRedacted } = withoutRedacted({
    ...typeOf(request.postData?.mimeType),
    ...readHeaders(request.headers),
  });
  const received = { ...typeOf(response?.content?.mimeType), ...readHeaders(response?.headers) };
  const context = (headers: Record<string, string>): BodyContext => ({ headers, folder });
  const status = statusOf(response, received);
  return {
    request: {
      method: request.method,
      url: request.url,
      headers: sent,
      isSanitized: isRedacted || leavesCredentialsOut(creator, sent, received),
      ...readPostData(request, context(sent)),
    },
    response:
      response && status !== undefined
        ? { status, headers: received, ...readContent(response, context(received)) }
        : undefined,
  };
}

/**
 * The status code, a number or its text; undefined when there was no response. Recorders write 0 (Chrome, Firefox, Insomnia) or -1
 * (Playwright) then, and Chrome writes 307 where it went from http to https by itself.
 */
function statusOf(response: Loose<Entry>["response"], headers: Record<string, string>): number | undefined {
  const text = String(response?.status);
  const isStatus = /^[1-5]\d\d$/.test(text) && !(text === "307" && headers["non-authoritative-reason"] !== undefined);
  return isStatus ? Number(text) : undefined;
}

/** Chrome and Playwright write x-unknown where there is no media type. */
const typeOf = (mimeType: unknown) =>
  typeof mimeType === "string" && mimeType !== "" && mimeType !== "x-unknown" ? { "content-type": mimeType } : {};
