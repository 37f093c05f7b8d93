import * as zlib from "node:zlib";
import { maxCopy } from "./body-copy.js";
import { type Head, listOf } from "./head.js";

export interface DecodedBody {
  body?: string | null | undefined;
  /** Why the body cannot be read. */
  unreadable?: string;
}

type Decode = (bytes: Buffer) => Buffer;
const limit = { maxOutputLength: maxCopy };
const gzip: Decode = (bytes) => zlib.gunzipSync(bytes, limit);

/** A coding with null is known to HTTP and not to this Node. */
const decoders = new Map<string, Decode | null>([
  ["gzip", gzip],
  ["x-gzip", gzip],
  ["br", (bytes) => zlib.brotliDecompressSync(bytes, limit)],
  // Some servers leave out zlib's header, which RFC 9110 asks for in section 8.4.1.2.
  ["deflate", (bytes) => ((bytes[0] ?? 0) % 16 === 8 ? zlib.inflateSync : zlib.inflateRawSync)(bytes, limit)],
  // Node has it from 22.15 on.
  ["zstd", "zstdDecompressSync" in zlib ? (bytes) => zlib.zstdDecompressSync(bytes, limit) : null],
  ["identity", (bytes) => bytes],
]);

/**
 * The text of a body: its codings undone, and UTF-8, which JSON and forms are whatever a charset says (RFC 8259, section 11).
 * `body` is null for what cannot be checked: larger than a copy, or in a coding that this Node lacks.
 */
export function decodeBody(head: Head, bytes: Buffer | null | undefined): DecodedBody {
  if (!bytes) return { body: bytes };
  const transfer = listOf(head, "transfer-encoding").filter((coding) => coding !== "chunked");
  return decodeBytes([...listOf(head, "content-encoding"), ...transfer], bytes);
}

/** The text of bytes to which these codings, in lower case, were applied one after the other; as `decodeBody`. */
export function decodeBytes(codings: readonly string[], bytes: Buffer): DecodedBody {
  let decoded = bytes;
  for (const coding of codings.toReversed()) {
    const decode = decoders.get(coding);
    if (decode === null) return { body: null };
    if (!decode) return { unreadable: "must have a content-encoding of gzip, deflate, br or zstd" };
    try {
      decoded = decode(decoded);
    } catch (error) {
      if ((error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE") return { body: null };
      return { unreadable: `must be ${coding}, as its content-encoding says` };
    }
  }
  try {
    return { body: new TextDecoder("utf-8", { fatal: true }).decode(decoded) };
  } catch {
    return { unreadable: "must be UTF-8" };
  }
}
