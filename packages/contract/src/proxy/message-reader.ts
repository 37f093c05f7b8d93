import type { Framing } from "./framing.js";
import { MalformedHttp } from "./head.js";

/** A piece of a message. `raw` is to be passed on as it is; `content` is the part of the body in it, without the framing. */
export type Part<Head> =
  | { kind: "head"; raw: Buffer; head: Head }
  | { kind: "body"; raw: Buffer; content: Buffer }
  | { kind: "end" };

type Awaits = "head" | "content" | "rest" | "chunk size" | "chunk" | "chunk end" | "trailer" | "end";

/** The longest head, and line within a chunked body. */
const maxHead = 1024 * 1024;
const none: Buffer = Buffer.alloc(0);

/** How the first bytes of a message begin, so that garbage is noticed without waiting for the end of a head. */
const openings = { request: /^[!#$%&'*+\-.^_`|~\w]/, response: /^H($|T($|T($|P($|\/))))/ };

/**
 * Splits one direction of a connection into messages. All bytes come out in `raw`, in order and unchanged, except empty lines
 * between messages. Throws MalformedHttp at the first byte that does not belong to a message.
 */
export class MessageReader<Head> {
  #bytes = none;
  #awaits: Awaits = "head";
  #remaining = 0;
  readonly #opening: RegExp;
  readonly #readHead: (text: string) => Head;
  readonly #framingOf: (head: Head) => Framing;

  constructor(kind: keyof typeof openings, readHead: (text: string) => Head, framingOf: (head: Head) => Framing) {
    this.#opening = openings[kind];
    this.#readHead = readHead;
    this.#framingOf = framingOf;
  }

  *read(bytes: Buffer): Generator<Part<Head>> {
    this.#bytes = this.#bytes.length === 0 ? bytes : Buffer.concat([this.#bytes, bytes]);
    for (let part = this.#next(); part; part = this.#next()) yield part;
  }

  /** Whether the message at hand is complete when the connection closes. */
  get isEndedByClose(): boolean {
    return this.#awaits === "rest";
  }

  /** Whether a head has begun and not ended. */
  get isWithinHead(): boolean {
    return this.#awaits === "head" && this.#bytes.length > 0;
  }

  /** The bytes that no message has been made of. */
  get rest(): Buffer {
    return this.#bytes;
  }

  #next(): Part<Head> | undefined {
    if (this.#awaits === "end") {
      this.#awaits = "head";
      return { kind: "end" };
    }
    if (this.#bytes.length === 0) return undefined;
    if (this.#awaits === "head") return this.#head();
    if (this.#awaits === "rest") return this.#content(this.#bytes.length, "rest");
    if (this.#awaits === "content") return this.#content(this.#remaining, "end");
    if (this.#awaits === "chunk") return this.#content(this.#remaining, "chunk end");
    const line = this.#line();
    return line && { kind: "body", raw: line, content: none };
  }

  #head(): Part<Head> | undefined {
    const opening = this.#bytes.toString("latin1", 0, 16);
    if (opening === "\r") return undefined;
    if (opening.startsWith("\r\n")) {
      this.#take(2);
      return this.#next();
    }
    if (!this.#opening.test(opening)) throw new MalformedHttp();
    const raw = this.#takeThrough("\r\n\r\n");
    if (!raw) return undefined;
    const head = this.#readHead(raw.toString("latin1", 0, raw.length - 4));
    const framing = this.#framingOf(head);
    if (framing === "chunked") this.#awaits = "chunk size";
    else if (framing === "until close") this.#awaits = "rest";
    else {
      this.#remaining = framing;
      this.#awaits = framing === 0 ? "end" : "content";
    }
    return { kind: "head", raw, head };
  }

  #content(length: number, then: Awaits): Part<Head> {
    const raw = this.#take(Math.min(length, this.#bytes.length));
    this.#remaining = length - raw.length;
    if (this.#remaining === 0) this.#awaits = then;
    return { kind: "body", raw, content: raw };
  }

  /** A line of the framing of chunks: a size, the empty line after a chunk, or a trailer. */
  #line(): Buffer | undefined {
    const raw = this.#takeThrough("\r\n");
    if (!raw) return undefined;
    const text = raw.toString("latin1", 0, raw.length - 2);
    if (this.#awaits === "chunk size") {
      const [, size] = /^([\da-f]{1,12})[ \t]*(?:;[^\r\n]*)?$/i.exec(text) ?? [];
      if (size === undefined) throw new MalformedHttp();
      this.#remaining = Number.parseInt(size, 16);
      this.#awaits = this.#remaining === 0 ? "trailer" : "chunk";
    } else if (this.#awaits === "chunk end") {
      if (text !== "") throw new MalformedHttp();
      this.#awaits = "chunk size";
    } else if (text === "") this.#awaits = "end";
    return raw;
  }

  #takeThrough(end: string): Buffer | undefined {
    const at = this.#bytes.indexOf(end, 0, "latin1");
    // A line that ends with a bare line feed: the end of the head would never come.
    if (at === -1 && (this.#bytes.length > maxHead || /(?:^|[^\r])\n/.test(this.#bytes.toString("latin1")))) {
      throw new MalformedHttp();
    }
    return at === -1 ? undefined : this.#take(at + end.length);
  }

  #take(length: number): Buffer {
    const taken = this.#bytes.subarray(0, length);
    this.#bytes = this.#bytes.subarray(length);
    return taken;
  }
}
