import type { Exchange } from "../exchange.js";
import { readHeaders } from "./headers.js";
import { RecordingError } from "./recording-error.js";

/** As much of a HAR file as is read. Recorders leave out much of it. */
interface Har {
  log: { entries: (Entry | null)[] };
}
interface Entry {
  request?: {
    method?: unknown;
    url?: unknown;
    headers?: unknown;
    bodySize?: number;
    postData?: { text?: string; mimeType?: string; params?: { name: string; value?: string }[] } | null;
  };
  response?: {
    status?: number;
    headers?: unknown;
    content?: { text?: string; encoding?: string; mimeType?: string; size?: number } | null;
  } | null;
}

export const isHar = (value: unknown): value is Har => Array.isArray((value as Har | null | undefined)?.log?.entries);

/** The exchanges of a HAR file. Throws RecordingError for an entry that is none. */
export function fromHar({ log }: Har, file: string): Exchange[] {
  return log.entries.map((entry, n) => {
    const { request = {}, response } = entry ?? {};
    const { method, url } = request;
    if (typeof method !== "string" || typeof url !== "string" || !URL.canParse(url)) {
      throw new RecordingError(`${file} is not a HAR file: its entry ${n + 1} has no request with method and url.`);
    }
    // A HAR file writes 0 for an answer that never came.
    const answer = response?.status && response.status > 0 ? answerOf(response) : undefined;
    return { request: { method, url, ...sentBy(request) }, response: answer };
  });
}

function sentBy({ headers, postData, bodySize = 0 }: NonNullable<Entry["request"]>) {
  const { text, mimeType, params = [] } = postData ?? {};
  const form = new URLSearchParams(params.map(({ name, value = "" }): [string, string] => [name, value])).toString();
  return { headers: { ...typeOf(mimeType), ...readHeaders(headers) }, body: text ?? (form || notRecorded(bodySize)) };
}

function answerOf({ status = 0, headers, content }: NonNullable<Entry["response"]>) {
  const { text, encoding, mimeType, size = 0 } = content ?? {};
  const body = encoding === "base64" && text ? Buffer.from(text, "base64").toString("utf8") : text;
  return { status, headers: { ...typeOf(mimeType), ...readHeaders(headers) }, body: body ?? notRecorded(size) };
}

const typeOf = (mimeType: string | undefined) => (mimeType ? { "content-type": mimeType } : {});
const notRecorded = (size: number) => (size > 0 ? null : undefined);
