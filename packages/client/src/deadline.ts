import { ScaError, ScaNetworkError, ScaTimeoutError } from "./errors.js";

/** Limits one call in time. `signal` aborts when time is up or when the caller's own signal does. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Milliseconds left. */
  remaining(): number;
  /** Settles like `work`, or rejects as soon as the signal aborts, while `work` goes on for others. */
  race<T>(work: Promise<T>): Promise<T>;
  /** Resolves after `ms` milliseconds, or rejects as soon as the signal aborts. */
  sleep(ms: number): Promise<void>;
  /** What to throw for `error`: our own errors and the caller's abort reason pass through. */
  explain(error: unknown, call: string, server: string): unknown;
  clear(): void;
}

/** A plain timer costs a tenth of AbortSignal.timeout and AbortSignal.any, and can be taken back. */
export function startDeadline(timeoutMs: number, caller?: AbortSignal | null): Deadline {
  const controller = new AbortController();
  const { signal } = controller;
  const endsAt = performance.now() + timeoutMs;
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    controller.abort();
  }, timeoutMs);
  const passOn = () => controller.abort(caller?.reason);
  if (caller?.aborted) passOn();
  caller?.addEventListener("abort", passOn, { once: true });

  const orAbort = <T>(start: (resolve: (value: T) => void, reject: (reason: unknown) => void) => () => void) =>
    new Promise<T>((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const stop = () => settle(reject)(signal.reason);
      const settle =
        <V>(then: (value: V) => void) =>
        (value: V) => {
          signal.removeEventListener("abort", stop);
          cancel();
          then(value);
        };
      signal.addEventListener("abort", stop, { once: true });
      const cancel = start(settle(resolve), settle(reject));
    });

  return {
    signal,
    remaining: () => endsAt - performance.now(),
    race: (work) =>
      orAbort((resolve, reject) => {
        work.then(resolve, reject);
        return () => {};
      }),
    sleep: (ms) =>
      orAbort((resolve) => {
        const pause = setTimeout(resolve, ms);
        return () => clearTimeout(pause);
      }),
    explain(error, call, server) {
      if (error instanceof ScaError) return error;
      if (timedOut) return new ScaTimeoutError(call, timeoutMs);
      if (caller?.aborted) return caller.reason;
      return new ScaNetworkError(call, server, reason(error), error);
    },
    clear() {
      clearTimeout(timer);
      caller?.removeEventListener("abort", passOn);
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
