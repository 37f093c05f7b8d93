import { ScaTimeoutError } from "../errors.js";
import { onAbort } from "./abort.js";

/** Limits a call, or one attempt of it, in time. */
export interface Deadline {
  /** Aborts when time is up, by ScaTimeoutError, or when the caller gives up, by the caller's own reason. */
  readonly signal: AbortSignal;
  /** Milliseconds left. */
  remaining(): number;
  /** Settles like `work`, or rejects by the signal's reason as soon as it aborts, while `work` goes on for others. */
  race<T>(work: PromiseLike<T>): Promise<T>;
  /** Resolves after `ms` milliseconds, or rejects by the signal's reason as soon as it aborts. */
  sleep(ms: number): Promise<void>;
  /** To be called when the work is over. */
  clear(): void;
}

/** The longest that a timer can run: one that is set for longer fires at once. */
const longestTimer = 2 ** 31 - 1;

/**
 * `what` is what takes the time, in words. A plain timer costs a tenth of AbortSignal.timeout and AbortSignal.any, and can
 * be taken back.
 */
export function createDeadline(what: string, timeoutMs: number, caller?: AbortSignal | null): Deadline {
  const controller = new AbortController();
  const { signal } = controller;
  const endsAt = performance.now() + timeoutMs;
  const timer =
    timeoutMs <= longestTimer
      ? setTimeout(() => controller.abort(new ScaTimeoutError(what, timeoutMs)), timeoutMs)
      : undefined;
  const forget = caller ? onAbort(caller, () => controller.abort(caller.reason)) : () => {};
  let aborted: Promise<never> | undefined;

  const race = <T>(work: PromiseLike<T>): Promise<T> => {
    aborted ??= new Promise((_, reject) => void onAbort(signal, () => reject(signal.reason)));
    return Promise.race([work, aborted]);
  };

  return {
    signal,
    race,
    remaining: () => endsAt - performance.now(),
    async sleep(ms) {
      let pause: ReturnType<typeof setTimeout> | undefined;
      const work = new Promise<void>((resolve) => {
        pause = setTimeout(resolve, Math.min(ms, longestTimer));
      });
      try {
        await race(work);
      } finally {
        clearTimeout(pause);
      }
    },
    clear() {
      clearTimeout(timer);
      forget();
    },
  };
}
