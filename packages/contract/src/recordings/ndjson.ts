import type { Exchange } from "../exchange.js";
import { readHeaders } from "./headers.js";
import { parsed } from "./parsed.js";
import { RecordingError } from "./recording-error.js";
import { withoutRedacted } from "./redacted.js";

const shape =
  '{"request": {"method", "url", "headers", "body"}, "response": {"status", "headers", "body"}}, with a status from 100 to 599';

/**
 * The exchanges of an NDJSON file, one on each line that is not empty. Throws RecordingError, with the line, for any other line. With
 * `onCutOff`, a last line that its recorder did not write to its end is left out.
 */
export function fromNdjson(text: string, file: string, onCutOff?: () => void): Exchange[] {
  const lines = text.split("\n");
  const isRecording = lines.slice(0, -1).some((line) => line.trim() !== "");
  if (onCutOff && isRecording && isCutOff(lines.at(-1) ?? "")) {
    lines.pop();
    onCutOff();
  }
  return lines.flatMap((line, n) => (line.trim() === "" ? [] : [fromLine(line, n + 1, file)]));
}

/** Text after the last newline that begins as an exchange and is not JSON. */
const isCutOff = (line: string) => line.trimStart().startsWith("{") && parsed(line) === undefined;

function fromLine(text: string, line: number, file: string): Exchange {
  const where = `${file}:${line}`;
  const { request, response } = (parse(text, where) ?? {}) as { request?: Members; response?: Members | null };
  const { method, url } = request ?? {};
  const status = response ? Number(response.status) : undefined;
  const isRequest =
    typeof method === "string" && /^[A-Za-z]{1,10}$/.test(method) && typeof url === "string" && url !== "";
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
  const value = parsed(text);
  if (value !== undefined) return value;
  throw new RecordingError(`${where} is not valid JSON: record the traffic again, or correct it there.`);
}

/** Some recorders keep the value of a body and not its text. */
function bodyOf(body: unknown): string | null | undefined {
  if (body === undefined || body === null) return body;
  return typeof body === "string" ? body : JSON.stringify(body);
}
