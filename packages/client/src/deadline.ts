import { ScaError, ScaNetworkError, ScaTimeoutError } from "./errors.js";

/**
 * Limits one call in time. `signal` aborts when time is up or when the caller's own signal does. A plain timer costs a tenth
 * of AbortSignal.timeout and AbortSignal.any, and can be taken back: `clear()` when the call is over.
 */
export class Deadline {
  readonly signal: AbortSignal;
  readonly #timeoutMs: number;
  readonly #caller: AbortSignal | null | undefined;
  readonly #controller = new AbortController();
  readonly #endsAt: number;
  readonly #timer: ReturnType<typeof setTimeout>;
  readonly #passOn: (() => void) | undefined;
  #timedOut = false;

  constructor(timeoutMs: number, caller?: AbortSignal | null) {
    this.signal = this.#controller.signal;
    this.#timeoutMs = timeoutMs;
    this.#caller = caller;
    this.#endsAt = performance.now() + timeoutMs;
    this.#timer = setTimeout(() => {
      this.#timedOut = true;
      this.#controller.abort();
    }, timeoutMs);
    if (!caller) return;
    this.#passOn = () => this.#controller.abort(caller.reason);
    if (caller.aborted) this.#passOn();
    caller.addEventListener("abort", this.#passOn, { once: true });
  }

  /** Milliseconds left. */
  remaining(): number {
    return this.#endsAt - performance.now();
  }

  /** Settles like `work`, or rejects as soon as the signal aborts, while `work` goes on for others. */
  race<T>(work: PromiseLike<T>): Promise<T> {
    // Work that nobody waits for any more may fail without being heard.
    work.then(undefined, () => {});
    return this.#orAbort((resolve, reject) => void work.then(resolve, reject));
  }

  /** Resolves after `ms` milliseconds, or rejects as soon as the signal aborts. */
  sleep(ms: number): Promise<void> {
    let pause: ReturnType<typeof setTimeout>;
    return this.#orAbort<void>((resolve) => {
      pause = setTimeout(resolve, ms);
    }).finally(() => clearTimeout(pause));
  }

  /** What to throw for `error`: our own errors and the caller's abort reason pass through. */
  explain(error: unknown, call: string, server: string): unknown {
    if (error instanceof ScaError) return error;
    if (this.#timedOut) return new ScaTimeoutError(call, this.#timeoutMs);
    if (this.#caller?.aborted) return this.#caller.reason;
    return new ScaNetworkError(call, server, reason(error), error);
  }

  clear(): void {
    clearTimeout(this.#timer);
    if (this.#passOn) this.#caller?.removeEventListener("abort", this.#passOn);
  }

  #orAbort<T>(start: (resolve: (value: T) => void, reject: (reason: unknown) => void) => void): Promise<T> {
    const { signal } = this;
    return new Promise<T>((resolve, reject) => {
      const stop = () => reject(signal.reason);
      if (signal.aborted) return stop();
      signal.addEventListener("abort", stop, { once: true });
      const done = () => signal.removeEventListener("abort", stop);
      start(
        (value) => {
          done();
          resolve(value);
        },
        (error) => {
          done();
          reject(error);
        },
      );
    });
  }
}

/** fetch hides the system's reason (ECONNREFUSED and the like) in nested causes. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as { code?: unknown };
  if (error.cause !== undefined) return reason(error.cause);
  return typeof code === "string" && !error.message.includes(code) ? `${code} ${error.message}`.trim() : error.message;
}
