import { STATUS_CODES } from "node:http";

/** What the proxy answers itself: to what it does not pass on, or when the upstream does not answer. */
export interface OwnResponse {
  status: 400 | 501 | 502 | 504;
  /** A sentence without a value. */
  detail: string;
}

/** The bytes of the proxy's own response, after which the connection ends. `method` is that of the request. */
export function problem({ status, detail }: OwnResponse, method: string | undefined): Buffer {
  const title = STATUS_CODES[status] ?? "";
  const body = `${JSON.stringify({ type: "about:blank", title, status, detail })}\n`;
  const head = [
    `HTTP/1.1 ${status} ${title}`,
    "Content-Type: application/problem+json",
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Connection: close",
  ];
  return Buffer.from(`${head.join("\r\n")}\r\n\r\n${method === "HEAD" ? "" : body}`);
}
