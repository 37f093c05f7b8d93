import type { FrontOptions } from "./front.js";
import type { Violation } from "./prism.js";

/** One exchange, and where it breaks the spec. */
export interface CheckedExchange {
  /** Undefined when the spec has no such operation. */
  operationId: string | undefined;
  method: string;
  path: string;
  status: number;
  violations: Violation[];
}

/** Hands what the front answers to somebody who wants to know. */
export const tell =
  (onExchange: (exchange: CheckedExchange) => void): NonNullable<FrontOptions["onAnswer"]> =>
  ({ method = "GET", url = "/" }, operationId, { status, violations }) =>
    onExchange({ operationId, method, path: new URL(url, "http://localhost").pathname, status, violations });
