import { type Server, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { Problem } from "./problem.js";

const lingerMs = 1_000;

/** Answers requests that Node's parser refuses, and CONNECT, with problem JSON in place of Node's empty responses. */
export function refuseBrokenRequests(server: Server): void {
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    // It comes again with each of the bytes that follow, and for connections that were reset.
    if (socket.writable) end(socket, toProblem(error.code));
  });
  server.on("connect", (_, socket) =>
    end(socket, new Problem(405, "The mock is not a proxy: it does not take CONNECT.")),
  );
}

function toProblem(code: string | undefined): Problem {
  if (code === "HPE_HEADER_OVERFLOW") return new Problem(431, "The headers are longer than 16 KiB.");
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return new Problem(408, "The request did not arrive in time.");
  return new Problem(400, "The request is not HTTP/1.1.");
}

/** Closing with unread bytes would make the client's system discard the response, so they are read, for a while (RFC 9112, 9.6). */
function end(socket: Duplex, problem: Problem): void {
  const { status, headers, text } = problem.toResponse();
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    `Content-Length: ${Buffer.byteLength(text)}`,
    "Connection: close",
  ];
  socket.on("error", () => socket.destroy());
  socket.resume();
  socket.end(`${lines.join("\r\n")}\r\n\r\n${text}`);
  setTimeout(() => socket.destroy(), lingerMs).unref();
}
