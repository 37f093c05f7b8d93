import type { OperationId } from "./operations.js";

/** One attempt of a call. It holds no header, no body and no Id, so nothing secret or personal. */
export interface AttemptInfo {
  operationId: OperationId | (string & {});
  method: string;
  /** The path template, `/v2.01/{ClientId}/...`. */
  path: string;
  /** 1 for the first. */
  attempt: number;
}

export interface OutcomeInfo extends AttemptInfo {
  /** The status of the answer; undefined when there was none. */
  status: number | undefined;
  durationMs: number;
  /** Why there is no usable answer; undefined when there is one. */
  error: unknown;
}

/** Structured logging: `console` and pino-like loggers fit. */
export interface ScaLogger {
  debug?(fields: object, message: string): void;
  warn?(fields: object, message: string): void;
}

/** Callbacks that run on every attempt. If one throws, the call rejects. */
export interface ScaObserver {
  logger?: ScaLogger;
  onRequest?: (attempt: AttemptInfo) => void;
  onResponse?: (outcome: OutcomeInfo) => void;
}
