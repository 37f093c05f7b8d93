import { ScaError, ScaNetworkError, ScaTimeoutError } from "./errors.js";

/** Limits one call in time. */
export interface Deadline {
  /** Aborts when time is up or when the caller's own signal does. */
  readonly signal: AbortSignal;
  /** Milliseconds left. */
  remaining(): number;
  /** Settles like `work`, or rejects as soon as the signal aborts, while `work` goes on for others. */
  race<T>(work: PromiseLike<T>): Promise<T>;
  /** Resolves after `ms` milliseconds, or rejects as soon as the signal aborts. */
  sleep(ms: number): Promise<void>;
  /**
   * What to throw for `error`: our own errors pass through, and an abort is reported as the caller's or as ours. What else fails
   * is the network if something was sent, to `sentTo`; if not, it is a mistake of the caller's and passes through.
   */
  explain(error: unknown, sentTo?: string): unknown;
  /** To be called when the call is over. */
  clear(): void;
}

/**
 * `what` is what takes the time, in words. A plain timer costs a tenth of AbortSignal.timeout and AbortSignal.any, and can
 * be taken back.
 */
export function createDeadline(what: string, timeoutMs: number, caller?: AbortSignal | null): Deadline {
  const controller = new AbortController();
  const { signal } = controller;
  const endsAt = performance.now() + timeoutMs;
  const abort = () => controller.abort(caller?.reason);
  const timer = setTimeout(abort, timeoutMs);
  if (caller?.aborted) abort();
  caller?.addEventListener("abort", abort);

  let aborted: Promise<never> | undefined;
  const race = <T>(work: PromiseLike<T>): Promise<T> => {
    aborted ??= new Promise((_, reject) => {
      if (signal.aborted) reject();
      signal.addEventListener("abort", () => reject());
    });
    return Promise.race([work, aborted]);
  };

  return {
    signal,
    race,
    remaining: () => endsAt - performance.now(),
    sleep(ms) {
      let pause: ReturnType<typeof setTimeout>;
      const work = new Promise<void>((resolve) => {
        pause = setTimeout(resolve, ms);
      });
      return race(work).finally(() => clearTimeout(pause));
    },
    explain(error, sentTo) {
      if (error instanceof ScaError) return error;
      if (signal.aborted) return caller?.aborted ? caller.reason : new ScaTimeoutError(what, timeoutMs);
      return sentTo ? new ScaNetworkError(what, sentTo, reason(error), error) : error;
    },
    clear() {
      clearTimeout(timer);
      caller?.removeEventListener("abort", abort);
    },
  };
}

/** fetch hides the system's reason (ECONNREFUSED and the like) in nested causes. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as { code?: unknown };
  if (error.cause !== undefined) return reason(error.cause);
  return typeof code === "string" && !error.message.includes(code) ? `${code} ${error.message}`.trim() : error.message;
}
