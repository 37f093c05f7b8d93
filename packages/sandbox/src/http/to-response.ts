import type { Answer } from "../call.js";
import type { PlainResponse } from "./plain.js";

const json = { "content-type": "application/json; charset=utf-8" };

/** An answer on the wire, with headers that all of them have. */
export const toResponse = (
  { status, body, headers }: Answer,
  also: Readonly<Record<string, string>> = {},
): PlainResponse =>
  body === undefined
    ? { status, headers: { ...headers, ...also }, text: undefined }
    : { status, headers: { ...json, ...headers, ...also }, text: JSON.stringify(body) };
