import { existsSync, readFileSync, statSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import type { Request, Response } from "har-format";
import type { Message } from "../exchange.js";
import type { Loose } from "./loose.js";

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
export function readPostData({ postData, bodySize }: Loose<Request>, { headers, folder }: BodyContext): Body {
  const written = readText(postData ?? {}, folder);
  if (written) return written;
  const fields = (postData?.params ?? []).map((field): [string, string] => [field?.name ?? "", field?.value ?? ""]);
  if (fields.length > 0) return { body: new URLSearchParams(fields).toString() };
  const isUnknown = Boolean(postData?.mimeType) && bodySize === -1;
  return { body: isUnknown || hasComment(postData) || isPositive(bodySize) || hasLength(headers) ? null : undefined };
}

/** The body of a response. One that was not recorded has a size and no text, or a comment or an error in its place. */
export function readContent(response: Loose<Response> & Failure, { headers, folder }: BodyContext): Body {
  const { content } = response;
  const { size, text } = content ?? {};
  const written = readText(content ?? {}, folder);
  if (written) return written;
  const isBroken = hasComment(content) || Boolean(response._error) || Boolean(response._failureText);
  const isEmpty = size === 0 || (text === "" && !isPositive(size));
  return { body: isBroken || !isEmpty || hasLength(headers) ? null : undefined };
}

/** What was written down of a body; undefined when nothing was. */
function readText(
  { text, encoding, _file: file }: { text?: unknown; encoding?: unknown; _file?: unknown },
  folder: string,
): Body | undefined {
  if (typeof file === "string") return readBeside(folder, file);
  if (typeof text !== "string" || text === "") return undefined;
  return encoding === "base64" ? decode(Buffer.from(text, "base64")) : { body: text };
}

/** Playwright attaches bodies as files beside the HAR file, or in a folder there. */
function readBeside(folder: string, name: string): Body {
  const isInside = !isAbsolute(name) && !name.split(/[/\\]/).includes("..");
  const path = join(folder, name);
  return isInside && existsSync(path) && statSync(path).isFile() ? decode(readFileSync(path)) : { body: null };
}

function decode(bytes: Uint8Array): Body {
  try {
    return { body: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { unreadable: "must be UTF-8" };
  }
}

const isPositive = (size: unknown) => typeof size === "number" && size > 0;
const hasLength = ({ "content-length": length }: Record<string, string>) => Number(length) > 0;
/** Firefox writes that bodies are not included. */
const hasComment = (part: { comment?: unknown } | null | undefined) => Boolean(part?.comment);
