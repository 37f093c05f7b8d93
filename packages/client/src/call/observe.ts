import type { OperationId } from "../operations.js";

/** One attempt of a call. It holds no header, no body and no Id of a user, so nothing secret or personal. */
export interface AttemptInfo {
  /** The same for all attempts of a call, and for reading back its response. */
  callId: string;
  operationId: OperationId | (string & {});
  method: string;
  /** The path template, `/v2.01/{ClientId}/...`. */
  path: string;
  /** 1 for the first. */
  attempt: number;
  /** The Idempotency-Key of a POST. */
  idempotencyKey: string | undefined;
}

export interface OutcomeInfo extends AttemptInfo {
  /** The status of the response; undefined when there was none. */
  status: number | undefined;
  durationMs: number;
  /** Why there is no usable response; undefined when there is one. */
  error: unknown;
}

/** Structured logging: `console` and pino-like loggers fit. */
export interface ScaLogger {
  debug?(fields: object, message: string): void;
  warn?(fields: object, message: string): void;
}

/** Callbacks that run on every attempt. */
export interface ScaObserver {
  /** What it throws is reported as what an event listener throws, and never changes the outcome of a call. */
  logger?: ScaLogger | undefined;
  /** Runs before an attempt is sent. If it throws, the call rejects with that and is not sent. */
  onRequest?: ((attempt: AttemptInfo) => void) | undefined;
  /** Runs after an attempt. What it throws is reported as what an event listener throws: the outcome of the call stands. */
  onResponse?: ((outcome: OutcomeInfo) => void) | undefined;
}

/** Runs a callback that cannot change what has happened. What it throws is an uncaught exception, as of an event listener. */
export function notify(callback: () => void): void {
  try {
    callback();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
