import type { Exchange } from "../exchange.js";
import { readHeaders } from "./headers.js";
import { parsed } from "./parsed.js";
import { RecordingError } from "./recording-error.js";
import { withoutRedacted } from "./redacted.js";
import { withoutMark } from "./without-mark.js";

const shape =
  '{"request": {"method", "url", "headers", "body"}, "response": {"status", "headers", "body"}}, with a status from 100 to 599';

/**
 * The exchanges of an NDJSON file, one on each line that is not empty. Throws RecordingError, with the line, for any other line. With
 * `onCutOff`, a last line that its recorder did not write to its end is left out.
 */
export function fromNdjson(text: string, file: string, onCutOff?: () => void): Exchange[] {
  const lines = text.split("\n");
  const isRecording = lines.slice(0, -1).some((line) => line.trim() !== "");
  if (onCutOff && isRecording && isCutOff(text.slice(text.lastIndexOf("\n") + 1))) {
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
  if (!isRequest(request) || (response && !isStatus(Number(response.status)))) {
    throw new RecordingError(`${where} is not an exchange: it needs ${shape}.`);
  }
  const { method, url } = request;
  const { headers, isRedacted } = withoutRedacted(readHeaders(request.headers));
  return {
    request: { method, url, headers, isSanitized: isRedacted, body: bodyOf(request.body) },
    response: response
      ? { status: Number(response.status), headers: readHeaders(response.headers), body: bodyOf(response.body) }
      : undefined,
    file,
    line,
  };
}

type Members = Record<string, unknown>;

const isRequest = (request: Members | undefined): request is Members & { method: string; url: string } =>
  typeof request?.method === "string" &&
  /^[A-Za-z]{1,10}$/.test(request.method) &&
  typeof request.url === "string" &&
  request.url !== "";

const isStatus = (status: number) => Number.isInteger(status) && status >= 100 && status < 600;

function parse(text: string, where: string): unknown {
  const value = parsed(text);
  if (value !== undefined) return value;
  throw new RecordingError(`${where} is not valid JSON: record the traffic again, or correct it there.`);
}

/** Some recorders keep the value of a body and not its text. */
function bodyOf(body: unknown): string | null | undefined {
  if (body === null) return null;
  return typeof body === "string" ? withoutMark(body) : JSON.stringify(body);
}
