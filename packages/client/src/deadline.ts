import { ScaError, ScaNetworkError, ScaTimeoutError } from "./errors.js";

/** Limits one call in time. `signal` aborts when time is up or when the caller's own signal does. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Settles like `work`, or rejects as soon as the signal aborts, while `work` goes on for others. */
  race<T>(work: Promise<T>): Promise<T>;
  /** What to throw for `error`: our own errors and the caller's abort reason pass through. */
  explain(error: unknown, call: string, server: string): unknown;
  clear(): void;
}

/** A plain timer costs a tenth of AbortSignal.timeout and AbortSignal.any, and can be taken back. */
export function startDeadline(timeoutMs: number, caller?: AbortSignal | null): Deadline {
  const controller = new AbortController();
  const { signal } = controller;
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    controller.abort();
  }, timeoutMs);
  const passOn = () => controller.abort(caller?.reason);
  if (caller?.aborted) passOn();
  caller?.addEventListener("abort", passOn, { once: true });
  return {
    signal,
    race(work) {
      return new Promise((resolve, reject) => {
        const stop = () => reject(signal.reason);
        if (signal.aborted) stop();
        signal.addEventListener("abort", stop, { once: true });
        work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
      });
    },
    explain(error, call, server) {
      if (error instanceof ScaError) return error;
      if (timedOut) return new ScaTimeoutError(call, timeoutMs);
      if (caller?.aborted) return caller.reason;
      return new ScaNetworkError(call, server, error);
    },
    clear() {
      clearTimeout(timer);
      caller?.removeEventListener("abort", passOn);
    },
  };
}
