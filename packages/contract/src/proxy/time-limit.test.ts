import { once } from "node:events";
import type { Socket } from "node:net";
import { text } from "node:stream/consumers";
import { setImmediate } from "node:timers/promises";
import { afterEach, describe, expect, test, vi } from "vitest";
import { elsewhere, json, lines, request, response, status } from "../../test/messages.js";
import { connected, onRequest } from "../../test/raw.js";

afterEach(() => void vi.useRealTimers());

const ok = response(status);
const size = 60_000_000;
const post = (length: number) => request("POST", elsewhere, json, `Content-Length: ${length}`);

describe("time is the upstream's own", () => {
  /** Lets the time limit pass many times over, without waiting. */
  const muchLater = () => vi.advanceTimersByTime(3_600_000);
  const fakeTime = () => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });

  test("and not that of a client that takes long over its request", async () => {
    const { client, upstream } = await connected((socket) => onRequest(socket, () => {}));
    fakeTime();
    client.write(post(2));
    await upstream.then((socket) => once(socket, "data"));
    muchLater();
    client.write("{}");
    (await upstream).end(ok);
    expect(await text(client)).toBe(ok.toString());
  });

  /** Waits until no more bytes leave a socket: the other side has to read first. */
  async function untilBlocked(socket: Socket): Promise<void> {
    const left = () => socket.bytesWritten - socket.writableLength;
    for (let idle = 0, before = -1; idle < 300; idle += 1) {
      if (left() !== before) idle = 0;
      before = left();
      await setImmediate();
    }
  }

  test("and not that of a client that reads slowly, for which the upstream has to wait", async () => {
    const { proxy, client, upstream } = await connected((socket) =>
      onRequest(socket, () => {
        socket.write(lines("HTTP/1.1 200 OK", `Content-Length: ${size}`, "", ""));
        socket.end(Buffer.alloc(size));
      }),
    );
    fakeTime();
    client.pause();
    client.write(request("GET", elsewhere));
    await untilBlocked(await upstream);
    expect((await upstream).writableLength).toBeGreaterThan(size / 2);
    muchLater();
    expect((await text(client)).length).toBeGreaterThan(size);
    expect(proxy.findings("violations")).toEqual([]);
  });

  test("when it does not read, and the client has to wait", async () => {
    const { proxy, client, upstream } = await connected((socket) => socket.pause());
    fakeTime();
    client.write(post(size));
    client.write(Buffer.alloc(size));
    await upstream;
    await untilBlocked(client);
    expect(client.writableLength).toBeGreaterThan(size / 2);
    const response = text(client);
    muchLater();
    vi.useRealTimers();
    expect(await response).toMatch(/^HTTP\/1\.1 504 /);
    // The client can send what is left, which nobody reads, so that nothing resets the connection before it has the response.
    await new Promise<void>((resolve, reject) => client.end((error?: Error) => (error ? reject(error) : resolve())));
    expect(proxy.findings("violations")).toContain(
      "response response: the upstream sent nothing within the time limit",
    );
  });

  test("when it is to ask for the body", async () => {
    const { client } = await connected(() => {}, { timeoutMs: 50 });
    client.write(request("POST", elsewhere, "Expect: 100-continue", "Content-Length: 2"));
    expect(await text(client)).toMatch(/^HTTP\/1\.1 504 /);
  });

  test("and not that of a client that was asked for the body", async () => {
    const { client, upstream } = await connected((socket) =>
      onRequest(socket, () => socket.write("HTTP/1.1 100 Continue\r\n\r\n")),
    );
    fakeTime();
    client.write(request("POST", elsewhere, "Expect: 100-continue", "Content-Length: 2"));
    await once(client, "data");
    muchLater();
    client.write("{}");
    (await upstream).end(ok);
    expect(await text(client)).toBe(ok.toString());
  });
});
