import type { Server } from "node:http";
import type { Duplex } from "node:stream";

const lingerMs = 1_000;

/** How a server answers what is no request: in its own shape of errors. */
export type ToResponse = (
  status: number,
  message: string,
) => { headers: Record<string, string | string[]>; text: string };

/** Answers requests that Node's parser refuses, and CONNECT, with errors of the server in place of Node's empty responses. */
export function refuseBrokenRequests(server: Server, name: string, toResponse: ToResponse): void {
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    // It comes again with each of the bytes that follow, and for connections that were reset.
    if (socket.writable) end(socket, ...problemOf(error.code), toResponse);
  });
  server.on("connect", (_, socket) =>
    end(socket, 405, `The ${name} is not a proxy: it does not take CONNECT.`, toResponse),
  );
}

const phrases: Readonly<Record<number, string>> = {
  400: "Bad Request",
  405: "Method Not Allowed",
  408: "Request Timeout",
  431: "Request Header Fields Too Large",
};

function problemOf(code: string | undefined): [status: number, message: string] {
  if (code === "HPE_HEADER_OVERFLOW") return [431, "The headers are longer than 16 KiB."];
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return [408, "The request did not arrive in time."];
  return [400, "The request is not HTTP/1.1."];
}

/** Closing with unread bytes would make the client's system discard the response, so they are read, for a while (RFC 9112, 9.6). */
function end(socket: Duplex, status: number, message: string, toResponse: ToResponse): void {
  const { headers, text } = toResponse(status, message);
  const lines = [
    `HTTP/1.1 ${status} ${phrases[status]}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    `Content-Length: ${Buffer.byteLength(text)}`,
    "Connection: close",
  ];
  socket.on("error", () => socket.destroy());
  socket.resume();
  socket.end(`${lines.join("\r\n")}\r\n\r\n${text}`);
  setTimeout(() => socket.destroy(), lingerMs).unref();
}
