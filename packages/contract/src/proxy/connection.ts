import type { Socket } from "node:net";
import { Calls, type Ending, failure, type Report } from "./calls.js";
import { closeClient } from "./close-client.js";
import { requestFraming, responseFraming } from "./framing.js";
import { MalformedHttp, readRequestHead, readResponseHead } from "./head.js";
import { MessageReader } from "./message-reader.js";
import { type OwnResponse, problem } from "./problem.js";
import { cutRequest, invalidRequest, type Refusal, refused } from "./refusal.js";
import { refusalOf, rewriteRequest } from "./rewrite-request.js";
import type { Upstream } from "./upstream.js";

export interface ConnectionOptions {
  upstream: Upstream;
  timeoutMs: number;
  report: Report;
}

const dropped = failure("the connection was dropped before the end of the response");
const hungUp: Ending = {
  level: "notes",
  direction: "response",
  expectation: "the client closed the connection before the end of the response",
};

/**
 * A client's connection, and one to the upstream for it alone. In such pairs bytes pass untouched: keep-alive, pipelining,
 * interim responses and the end of a connection are between the two sides. node:http cannot do it: it gives a POST without a length
 * one, refuses methods that it does not know, and frames chunks anew. http-proxy-3 and httpxy also write headers in lower case.
 */
export class Connection {
  readonly #client: Socket;
  readonly #options: ConnectionOptions;
  readonly #calls: Calls;
  readonly #requests = new MessageReader("request", readRequestHead, requestFraming);
  readonly #responses = new MessageReader("response", readResponseHead, (head) =>
    responseFraming(head, this.#calls.first?.request?.method),
  );
  #upstream: Socket | undefined;
  #isConnected = false;
  /** Pending error response for the newest request, which is not forwarded. It is sent after the responses before it; nothing is read after it. */
  #refusal: Refusal | undefined;
  #clientHasEnded = false;
  #isOver = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(client: Socket, options: ConnectionOptions) {
    this.#client = client;
    this.#options = options;
    this.#calls = new Calls(options.report);
    client.on("data", (bytes: Buffer) => this.#fromClient(bytes));
    client.on("drain", () => this.#resume(this.#upstream));
    client.on("end", () => this.#onClientEnd());
    // "close" follows, and says all that matters of a client that is gone.
    client.on("error", () => {});
    client.on("close", () => this.#end(hungUp));
  }

  /** Ends at once. Calls on their way are reported as failed. */
  stop(): void {
    this.#end(failure("the proxy was stopped"));
    this.#client.destroy();
  }

  #fromClient(bytes: Buffer): void {
    if (this.#isOver || this.#refusal) return;
    this.#upstream?.cork();
    try {
      for (const part of this.#requests.read(bytes)) {
        if (part.kind === "end") this.#calls.requestEnd();
        else if (part.kind === "body") {
          this.#upstream?.write(part.raw);
          this.#calls.requestBody(part.content);
        } else {
          this.#calls.request(part.head);
          const detail = refusalOf(part.head);
          if (detail !== undefined) {
            this.#refusal = refused(detail);
            break;
          }
          this.#upstream ??= this.#connect();
          this.#upstream.write(rewriteRequest(part.raw, part.head, this.#options.upstream));
        }
      }
    } catch (error) {
      if (!(error instanceof MalformedHttp)) throw error;
      this.#refuse(invalidRequest);
    } finally {
      this.#upstream?.uncork();
    }
    if (this.#upstream?.writableNeedDrain) this.#client.pause();
    this.#next();
  }

  #fromUpstream(bytes: Buffer) {
    if (this.#isOver) return;
    const client = this.#client;
    client.cork();
    try {
      for (const part of this.#responses.read(bytes)) {
        if (part.kind === "end") this.#calls.responseEnd();
        else {
          client.write(part.raw);
          if (part.kind === "body") this.#calls.responseBody(part.content);
          else this.#calls.response(part.head);
        }
      }
    } catch (error) {
      if (!(error instanceof MalformedHttp)) throw error;
      if (this.#calls.first) return this.#fail({ status: 502, detail: "the response is not valid HTTP/1.1" });
      client.write(this.#responses.rest);
      this.#calls.surplus("bytes follow the end of the response");
      return this.#close();
    } finally {
      client.uncork();
    }
    if (client.writableNeedDrain) this.#upstream?.pause();
    this.#next();
  }

  #connect(): Socket {
    const upstream = this.#options.upstream.connect(() => {
      this.#isConnected = true;
      this.#next();
    });
    upstream.on("data", (bytes: Buffer) => this.#fromUpstream(bytes));
    upstream.on("drain", () => this.#resume(this.#client));
    upstream.on("end", () => this.#onUpstreamEnd());
    upstream.on("error", ({ code }: NodeJS.ErrnoException) => this.#onUpstreamError(code));
    return upstream;
  }

  #resume(paused: Socket | undefined): void {
    paused?.resume();
    this.#next();
  }

  /** After each event: reports what has ended, sends the refusal when its turn has come, and watches the time. */
  #next() {
    if (this.#isOver) return;
    this.#calls.report();
    // Its call is not in the count if a response that nobody asked for has answered it.
    if (this.#refusal && this.#calls.count <= 1) return this.#fail(this.#refusal.response, this.#refusal.ending);
    if (this.#clientHasEnded && this.#calls.count === 0) return this.#close();
    clearTimeout(this.#timer);
    if (!this.#isUpstreamsTurn()) return;
    this.#timer = setTimeout(() => {
      if (this.#clientHasEnded) this.#close();
      else this.#fail({ status: 504, detail: "the upstream sent nothing within the time limit" });
    }, this.#options.timeoutMs);
  }

  /** Whether the upstream has to do something next, and not the client, which may take its time. */
  #isUpstreamsTurn(): boolean {
    const { first } = this.#calls;
    if (!first || this.#client.writableNeedDrain) return false;
    const hasRequest = first.requestIsComplete || first.awaitsContinue || this.#clientHasEnded;
    return hasRequest || !this.#isConnected || (this.#upstream?.writableNeedDrain ?? false);
  }

  #refuse(refusal: Refusal): void {
    this.#calls.unreadableRequest();
    this.#refusal = refusal;
  }

  /** The client has closed its side: it is gone, or waits for a last response. The upstream's side is closed too. */
  #onClientEnd() {
    if (this.#isOver) return;
    this.#clientHasEnded = true;
    if (this.#requests.isWithinHead && !this.#refusal) this.#refuse(cutRequest);
    this.#upstream?.end();
    this.#next();
  }

  #onUpstreamEnd() {
    if (this.#isOver) return;
    if (this.#calls.isAnswering && this.#responses.isEndedByClose) this.#calls.responseEnd();
    this.#close();
  }

  #onUpstreamError(code = "unknown error") {
    if (this.#isOver) return;
    const isReset = this.#isConnected && (code === "ECONNRESET" || code === "EPIPE");
    const detail = "the connection to the upstream failed";
    if (!isReset) return this.#fail({ status: 502, detail }, failure(`${detail} (${code})`));
    this.#end(this.#clientHasEnded ? hungUp : dropped);
    this.#client.resetAndDestroy();
  }

  /** Answers the oldest call instead of the upstream; if the client has a part of its response already, breaks the connection off. */
  #fail(response: OwnResponse, ending = failure(response.detail)): void {
    const { first } = this.#calls;
    this.#end(ending);
    if (first && !first.response) closeClient(this.#client, problem(response, first.request?.method));
    else this.#client.resetAndDestroy();
  }

  /** Closes both sides as the upstream did. The client can tell from the framing if it got only a part of a response. */
  #close(): void {
    this.#end(this.#clientHasEnded ? hungUp : dropped);
    closeClient(this.#client);
  }

  #end(ending: Ending): void {
    if (this.#isOver) return;
    this.#isOver = true;
    clearTimeout(this.#timer);
    this.#upstream?.destroy();
    this.#calls.end(ending);
  }
}
