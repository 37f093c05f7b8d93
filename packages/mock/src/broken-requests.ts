import { type Server, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { Problem } from "./problem.js";

/** Answers requests that Node's parser refuses, and CONNECT, with problem JSON in place of Node's empty responses. */
export function refuseBrokenRequests(server: Server): void {
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
    end(socket, toProblem(error.code));
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

function end(socket: Duplex, problem: Problem): void {
  const { status, headers, text = "" } = problem.toResponse();
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    `Content-Length: ${Buffer.byteLength(text)}`,
    "Connection: close",
  ];
  socket.end(`${lines.join("\r\n")}\r\n\r\n${text}`);
}
