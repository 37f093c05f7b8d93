import { EventEmitter, once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { onTestFinished } from "vitest";
import type { CheckedExchange } from "../src/exchange.js";
import { type ProxyOptions, startProxy } from "../src/proxy/start-proxy.js";

/** Every value of the test traffic has this in it, so that it can be searched for. */
export const marker = "s3cret";

/** A server of bytes on a free port. */
export async function rawServer(serve: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    sockets.add(socket);
    // What a proxy does to the connection is seen from the client's side.
    socket.on("error", () => socket.destroy());
    serve(socket);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Runs `answer` once, when a connection has received so many bytes, or the end of a head if no length is given. */
export function onRequest(socket: Socket, answer: (received: Buffer) => void, length?: number): void {
  const pieces: Buffer[] = [];
  let count = 0;
  const listener = (bytes: Buffer) => {
    pieces.push(bytes);
    count += bytes.length;
    if (length === undefined ? !Buffer.concat(pieces).includes("\r\n\r\n") : count < length) return;
    socket.off("data", listener);
    socket.resume();
    answer(Buffer.concat(pieces));
  };
  socket.on("data", listener);
}

/** Connects to a server without sending anything. */
export function open(url: string): Socket {
  const socket = connect({ port: Number(new URL(url).port), host: "127.0.0.1", allowHalfOpen: true });
  onTestFinished(() => void socket.destroy());
  return socket;
}

/** Sends bytes to a server and collects what comes until the connection ends. */
export async function talk(url: string, bytes: string | Buffer): Promise<{ received: Buffer; isReset: boolean }> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  const received: Buffer[] = [];
  let isReset = false;
  socket.on("data", (piece) => received.push(piece));
  socket.on("error", ({ code }: NodeJS.ErrnoException) => {
    isReset = code === "ECONNRESET";
  });
  socket.write(bytes);
  await new Promise((resolve) => socket.once("close", resolve));
  return { received: Buffer.concat(received), isReset };
}

/** A proxy, and what it reported. */
export async function proxyTo(upstream: string, options: Partial<ProxyOptions> = {}) {
  const exchanges: CheckedExchange[] = [];
  const waiting: (() => void)[] = [];
  const proxy = await startProxy({
    ...options,
    upstream,
    onExchange(exchange) {
      exchanges.push(exchange);
      waiting.shift()?.();
    },
  });
  onTestFinished(() => proxy.close());
  return {
    ...proxy,
    exchanges,
    /** Resolves at the next report. */
    reported: () => new Promise<void>((resolve) => waiting.push(resolve)),
    findings: (level: "violations" | "notes") =>
      exchanges.flatMap((exchange) =>
        exchange[level].map(({ direction, pointer, expectation }) => `${direction} ${pointer}: ${expectation}`),
      ),
    /** All that lines and reports are made from. */
    everythingReported: () => JSON.stringify(exchanges),
  };
}

/** A proxy, a client connected to it, and the upstream's side of the connection, when it has come. */
export async function connected(serve: (socket: Socket) => void, options: Partial<ProxyOptions> = {}) {
  const sides = new EventEmitter();
  const upstream: Promise<Socket> = once(sides, "upstream").then(([socket]) => socket);
  const url = await rawServer((socket) => {
    sides.emit("upstream", socket);
    serve(socket);
  });
  const proxy = await proxyTo(url, options);
  return { proxy, client: open(proxy.url), upstream };
}
