import type { Exchange, Finding } from "../exchange.js";
import { Call } from "./call.js";
import { listOf, type RequestHead, type ResponseHead } from "./head.js";

/** Why a call is not complete: upstream errors are violations, client disconnects are notes. */
export interface Ending {
  level: "violations" | "notes";
  direction: Finding["direction"];
  /** A sentence without a value. */
  expectation: string;
}

export const failure = (expectation: string): Ending => ({ level: "violations", direction: "response", expectation });

export type Report = (exchange: Exchange, ending: Ending | undefined) => void;

/** The calls of one connection. Responses come in the order of the requests, so each belongs to the oldest call without one. */
export class Calls {
  readonly #report: Report;
  #unanswered: Call[] = [];
  /** Responses that came before any request for them. The client takes them for the responses of its next calls. */
  #unasked: Call[] = [];
  #receiving: Call | undefined;
  #answering: Call | undefined;
  #last: Call | undefined;
  /** Calls to report as soon as the bytes at hand have been passed on. */
  #ended = new Map<Call, Ending | undefined>();

  constructor(report: Report) {
    this.#report = report;
  }

  /** The oldest call without a complete response. */
  get first(): Call | undefined {
    return this.#unanswered[0];
  }

  /** How many calls have no complete response. */
  get count(): number {
    return this.#unanswered.length;
  }

  /** Whether a response has begun and not ended. */
  get isAnswering(): boolean {
    return this.#answering !== undefined;
  }

  request(head: RequestHead | undefined): Call {
    const call = this.#unasked.shift() ?? new Call();
    call.receive(head);
    if (call.responseIsComplete) this.#last = call;
    else this.#unanswered.push(call);
    this.#receiving = call;
    return call;
  }

  /** The call whose request could not be read to its end; one without a head if none had begun. */
  unreadableRequest(): Call {
    const call = this.#receiving ?? this.request(undefined);
    if (!this.#unanswered.includes(call)) this.#unanswered.push(call);
    return call;
  }

  requestBody(content: Buffer): void {
    if (!this.#receiving) return;
    this.#receiving.awaitsContinue = false;
    this.#receiving.requestBody.add(content);
  }

  requestEnd(): void {
    const call = this.#receiving;
    this.#receiving = undefined;
    if (!call) return;
    call.requestIsComplete = true;
    if (call.responseIsComplete) this.#ended.set(call, undefined);
  }

  response(head: ResponseHead): void {
    const { first } = this;
    if (!first && !isGoodbye(head)) this.surplus("a response follows that nobody asked for");
    // Interim responses come before the one that counts.
    if (head.status < 200) {
      if (first) first.awaitsContinue = false;
      return;
    }
    const call = first ?? new Call();
    if (!first) this.#unasked.push(call);
    call.response = head;
    this.#answering = call;
  }

  responseBody(content: Buffer): void {
    this.#answering?.responseBody.add(content);
  }

  responseEnd(): void {
    const call = this.#answering;
    this.#answering = undefined;
    if (!call) return;
    call.responseIsComplete = true;
    if (call !== this.first) return;
    this.#unanswered.shift();
    this.#last = call;
    if (call.requestIsComplete) this.#ended.set(call, undefined);
  }

  /** Bytes came after the end of the last response. If that has been reported already, it is reported once more. */
  surplus(expectation: string): void {
    if (this.#last) this.#ended.set(this.#last, failure(expectation));
  }

  /** Nothing more comes: reports all calls that are left. */
  end(ending: Ending): void {
    if (this.#receiving?.responseIsComplete) this.#ended.set(this.#receiving, undefined);
    for (const call of this.#unanswered) this.#ended.set(call, ending);
    this.#unanswered = [];
    this.#receiving = undefined;
    this.#answering = undefined;
    this.report();
  }

  /** Reports the calls that have ended. */
  report(): void {
    const ended = [...this.#ended];
    this.#ended.clear();
    for (const [call, ending] of ended) this.#report(call.toExchange(), ending);
  }
}

/** How a server closes an idle connection (RFC 9110, section 15.5.9). */
const isGoodbye = (head: ResponseHead) => head.status === 408 && listOf(head, "connection").includes("close");
