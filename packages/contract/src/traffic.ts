import { readFileSync } from "node:fs";
import type { Exchange } from "./exchange.js";

/** Something about recorded traffic that the person who gave it can put right; the message says how. */
export class TrafficError extends Error {
  override readonly name = "TrafficError";
}

/**
 * Reads recorded traffic: a HAR file, as browsers, proxies and HTTP tools save it, or NDJSON with an Exchange on each line.
 * Throws TrafficError for a file that is neither.
 */
export function readTraffic(file: string): Exchange[] {
  const text = read(file);
  if (file.endsWith(".har")) return fromHar(parse(text, file), file);
  return text.split("\n").flatMap((line, n) => (line.trim() === "" ? [] : [fromLine(line, `${file}:${n + 1}`)]));
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new TrafficError(
      `There is no file ${file} to read: give the path of recorded traffic, FILE.har or FILE.ndjson.`,
    );
  }
}

function parse(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new TrafficError(`${where} is not JSON: record the traffic again, or correct it there.`);
  }
}

interface Har {
  log?: { entries?: HarEntry[] };
}
interface HarEntry {
  request: { method: string; url: string; headers: Pair[]; postData?: { text?: string; params?: Pair[] } };
  response: { status: number; headers: Pair[]; content?: { text?: string; encoding?: string; mimeType?: string } };
}
interface Pair {
  name: string;
  value?: string;
}

function fromHar(value: unknown, file: string): Exchange[] {
  const entries = (value as Har | null)?.log?.entries;
  if (!Array.isArray(entries)) throw new TrafficError(`${file} is not a HAR file: it has no log.entries.`);
  return entries.map((entry, n) => {
    if (typeof entry?.request?.url !== "string" || !URL.canParse(entry.request.url)) {
      throw new TrafficError(`${file} is not a HAR file: its entry ${n + 1} has no request.url.`);
    }
    const { request, response } = entry;
    return {
      request: {
        method: request.method,
        url: request.url,
        headers: headersOf(request.headers),
        body: sentText(request),
      },
      // A HAR file writes 0 for an answer that never came.
      response: response?.status > 0 ? answerOf(response) : undefined,
    };
  });
}

function sentText({ postData }: HarEntry["request"]): string | undefined {
  if (postData?.text) return postData.text;
  if (!postData?.params?.length) return undefined;
  return new URLSearchParams(postData.params.map(({ name, value = "" }): [string, string] => [name, value])).toString();
}

function answerOf({ status, headers, content = {} }: HarEntry["response"]): NonNullable<Exchange["response"]> {
  const { text, encoding, mimeType } = content;
  const body = encoding === "base64" && text ? Buffer.from(text, "base64").toString("utf8") : text;
  return { status, headers: { ...(mimeType ? { "content-type": mimeType } : {}), ...headersOf(headers) }, body };
}

const headersOf = (pairs: Pair[] = []) =>
  Object.fromEntries(pairs.map(({ name, value = "" }) => [name.toLowerCase(), value]));

function fromLine(line: string, where: string): Exchange {
  const { request, response } = (parse(line, where) ?? {}) as Partial<Exchange>;
  if (typeof request?.url !== "string" || typeof request.method !== "string") {
    throw new TrafficError(
      `${where} is no exchange: it needs {"request": {"method", "url", "headers", "body"}, "response": {"status", "headers", "body"}}.`,
    );
  }
  return {
    request: { ...request, headers: lowered(request.headers) },
    response: response ? { ...response, headers: lowered(response.headers) } : undefined,
  };
}

const lowered = (headers: Record<string, string> = {}) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
