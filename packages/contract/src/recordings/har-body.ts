import { existsSync, readFileSync, statSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import type { Request, Response } from "har-format";
import type { Message } from "../exchange.js";
import { decodeBytes } from "../proxy/decode-body.js";
import type { Loose } from "./loose.js";
import { withoutMark } from "./without-mark.js";

type Body = Pick<Message, "body" | "unreadable">;

/** What Chrome and Playwright write beside a response that was cut short. */
interface Failure {
  _error?: unknown;
  _failureText?: unknown;
}

export interface BodyContext {
  headers: Record<string, string>;
  /** The folder of the recording. */
  folder: string;
}

/** The body of a request. Playwright and Insomnia write an empty text beside the fields of a form, or in place of a body. */
export function readPostData({ postData, bodySize }: Loose<Request>, context: BodyContext): Body {
  const { headers } = context;
  const written = readText(postData ?? {}, context);
  if (written) return written;
  const fields = (postData?.params ?? []).map((field): [string, string] => [field?.name ?? "", field?.value ?? ""]);
  if (fields.length > 0) return { body: new URLSearchParams(fields).toString() };
  const isUnknown = Boolean(postData?.mimeType) && bodySize === -1;
  return { body: isUnknown || hasComment(postData) || isPositive(bodySize) || hasLength(headers) ? null : undefined };
}

/** The body of a response. One that was not recorded has a size and no text, or a comment or an error in its place. */
export function readContent(response: Loose<Response> & Failure, context: BodyContext): Body {
  const { headers } = context;
  const { content } = response;
  const { size, text } = content ?? {};
  const written = readText(content ?? {}, context);
  if (written) return written;
  const isBroken = hasComment(content) || Boolean(response._error) || Boolean(response._failureText);
  const isEmpty = size === 0 || (text === "" && !isPositive(size));
  return { body: isBroken || !isEmpty || hasLength(headers) ? null : undefined };
}

/** What was written down of a body; undefined when nothing was. */
function readText(
  { text, encoding, _file: file }: { text?: unknown; encoding?: unknown; _file?: unknown },
  { headers, folder }: BodyContext,
): Body | undefined {
  if (typeof file === "string") return readBeside(folder, file, headers);
  if (typeof text !== "string" || text === "") return undefined;
  const isBase64 = typeof encoding === "string" && encoding.toLowerCase() === "base64";
  return isBase64 ? decode(Buffer.from(text, "base64"), headers) : { body: withoutMark(text) };
}

/** Playwright attaches bodies as files beside the HAR file, or in a folder there. */
function readBeside(folder: string, name: string, headers: Record<string, string>): Body {
  const isInside = !isAbsolute(name) && !name.split(/[/\\]/).includes("..");
  const path = join(folder, name);
  return isInside && existsSync(path) && statSync(path).isFile() ? decode(readFileSync(path), headers) : { body: null };
}

/**
 * The text of bytes. Most recorders keep them without the content-encoding, some with it: bytes that are not text are decompressed
 * if they can be.
 */
function decode(bytes: Buffer, { "content-encoding": codings = "" }: Record<string, string>): Body {
  const plain = decodeBytes([], bytes);
  if (isText(plain.body)) return plain;
  const names = codings.split(",").map((coding) => coding.trim().toLowerCase());
  const decompressed = decodeBytes(names, bytes);
  return decompressed.unreadable === undefined ? decompressed : plain;
}

/** Compressed bytes are hardly ever UTF-8 without control characters. */
const isText = (body: string | null | undefined) => typeof body === "string" && !/(?![\t\n\r])\p{Cc}/u.test(body);

const isPositive = (size: unknown) => Number(size) > 0;
const hasLength = ({ "content-length": length }: Record<string, string>) => isPositive(length);
/** Firefox writes that bodies are not included. */
const hasComment = (part: { comment?: unknown } | null | undefined) => Boolean(part?.comment);
