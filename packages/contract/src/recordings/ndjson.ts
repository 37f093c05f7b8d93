import type { Exchange } from "../exchange.js";
import { readHeaders } from "./headers.js";
import { RecordingError } from "./recording-error.js";
import { withoutRedacted } from "./redacted.js";

const shape =
  '{"request": {"method", "url", "headers", "body"}, "response": {"status", "headers", "body"}}, with a status from 100 to 599';

/** The exchanges of an NDJSON file, one on each line that is not empty. Throws RecordingError, with the line, for any other line. */
export function fromNdjson(text: string, file: string): Exchange[] {
  return text.split("\n").flatMap((line, n) => (line.trim() === "" ? [] : [fromLine(line, n + 1, file)]));
}

function fromLine(text: string, line: number, file: string): Exchange {
  const where = `${file}:${line}`;
  const { request, response } = (parse(text, where) ?? {}) as { request?: Members; response?: Members | null };
  const { method, url } = request ?? {};
  const status = response ? Number(response.status) : undefined;
  const isRequest =
    typeof method === "string" &&
    /^[A-Za-z]{1,10}$/.test(method) &&
    typeof url === "string" &&
    URL.canParse(url, "http://localhost");
  if (!isRequest || (status !== undefined && !(Number.isInteger(status) && status >= 100 && status < 600))) {
    throw new RecordingError(`${where} is not an exchange: it needs ${shape}.`);
  }
  const { headers, isRedacted } = withoutRedacted(readHeaders(request?.headers));
  return {
    request: { method, url, headers, isSanitized: isRedacted, body: bodyOf(request?.body) },
    response:
      response && status !== undefined
        ? { status, headers: readHeaders(response.headers), body: bodyOf(response.body) }
        : undefined,
    file,
    line,
  };
}

type Members = Record<string, unknown>;

function parse(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RecordingError(`${where} is not valid JSON: record the traffic again, or correct it there.`);
  }
}

/** Some recorders keep the value of a body and not its text. */
function bodyOf(body: unknown): string | null | undefined {
  if (body === undefined || body === null) return body;
  return typeof body === "string" ? body : JSON.stringify(body);
}
