import { STATUS_CODES } from "node:http";

/** A response of the mock, ready to be sent. */
export interface MockResponse {
  status: number;
  /** A list is sent as one header for each value. */
  headers: Record<string, string | string[]>;
  /** Undefined for a response without a body. */
  text: string | undefined;
}

/** A request that the mock itself cannot serve, where the API has no words of its own. */
export class Problem extends Error {
  readonly status: number;
  readonly headers: Record<string, string>;

  constructor(status: number, detail: string, headers: Record<string, string> = {}) {
    super(detail);
    this.status = status;
    this.headers = headers;
  }

  /** As problem JSON (RFC 9457). */
  toResponse(): MockResponse & { text: string } {
    const { status, message: detail } = this;
    return {
      status,
      headers: { "Content-Type": "application/problem+json", ...this.headers },
      text: JSON.stringify({ title: STATUS_CODES[status], status, detail }),
    };
  }
}

/** A text of a request as a sentence shows it: its first 40 characters, or another limit. */
export const shortened = (text: string, limit = 40): string =>
  text.length > limit ? `${text.slice(0, limit)}...` : text;
