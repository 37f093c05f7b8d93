import type { RequestListener } from "node:http";
import { networkInterfaces } from "node:os";
import { sendRaw } from "@mangopay-sca/tooling/send-raw";
import { describe, expect, onTestFinished, test } from "vitest";
import { deferred } from "../../test/deferred.js";
import { MockError, PortTakenError } from "../errors.js";
import { listen } from "./listen.js";

const greet: RequestListener = (_, response) => void response.end("Hello.");

async function serve(handler = greet, port = 0, host?: string) {
  const running = await listen(handler, port, host);
  onTestFinished(() => running.close());
  return running;
}

const textFrom = async (url: string) => (await fetch(url)).text();

test("it listens on a free port of the loopback interface", async () => {
  const { url } = await serve();
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/);
  expect(await textFrom(url)).toBe("Hello.");
});

const hasIpv6 = Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === "::1"));

test.runIf(hasIpv6)("it listens on an IPv6 address", async () => {
  const { url } = await serve(greet, 0, "::1");
  expect(url).toMatch(/^http:\/\/\[::1\]:\d+$/);
  expect(await textFrom(url)).toBe("Hello.");
});

test("it listens on the port and the host that are given", async () => {
  const { url, close } = await listen(greet, 0, "localhost");
  await close();
  const again = await serve(greet, Number(new URL(url).port), "localhost");
  expect(again.url).toBe(url);
  expect(url).toMatch(/^http:\/\/localhost:\d+$/);
});

test.each([
  ["without a Host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n"],
  ["with an expectation", "GET / HTTP/1.1\r\nHost: a\r\nExpect: a-miracle\r\nConnection: close\r\n\r\n"],
])("a request %s is served like any other", async (_, bytes) => {
  const { status, body } = await sendRaw((await serve()).url, bytes);
  expect([status, body]).toEqual([200, "Hello."]);
});

test("what is no request at all is refused", async () => {
  expect((await sendRaw((await serve()).url, "hello\r\n\r\n")).status).toBe(400);
});

test("closing ends calls that wait for their response, and frees the port", async () => {
  const arrived = deferred();
  const { url, close } = await listen(() => arrived.resolve(), 0);
  const pending = fetch(url).catch(() => "closed");
  await arrived.promise;
  await close();
  expect(await pending).toBe("closed");
  expect((await serve(greet, Number(new URL(url).port))).url).toBe(url);
});

describe("where it cannot listen, a sentence says why", () => {
  test("on a port that is taken", async () => {
    const port = Number(new URL((await serve()).url).port);
    const refused = listen(greet, port);
    await expect(refused).rejects.toThrow(PortTakenError);
    await expect(refused).rejects.toThrow(new PortTakenError(port));
    await expect(refused).rejects.toMatchObject({ port, message: `Port ${port} is taken: choose another one.` });
  });

  test.each([65_536, -1, 1.5, Number.NaN])("on port %d", async (port) => {
    const sentence = `${port} is not a port: give a number from 0 to 65535.`;
    await expect(listen(greet, port)).rejects.toThrow(new MockError(sentence));
  });

  test.each(["", " "])("on an empty host, which would be every address of the machine: %j", async (host) => {
    const sentence = "The host to listen on is empty: give an address, as 127.0.0.1.";
    await expect(listen(greet, 0, host)).rejects.toThrow(new MockError(sentence));
  });

  test.each(["203.0.113.1", "not a host"])("on the host %s", async (host) => {
    const sentence = `"${host}" is not an address of this machine: give another host, as 127.0.0.1.`;
    await expect(listen(greet, 0, host)).rejects.toThrow(new MockError(sentence));
  });

  test("for another reason, in the system's words", async () => {
    const host = "x".repeat(300);
    const refused = listen(greet, 0, host);
    await expect(refused).rejects.toThrow(MockError);
    await expect(refused).rejects.toMatchObject({
      message: expect.stringMatching(`^The mock cannot listen on ${host}, port 0: getaddrinfo .+\\.$`),
      cause: { code: expect.any(String) },
    });
  });

  test("on the highest port there is no such sentence", async () => {
    // Something else may have it.
    const running = await listen(greet, 65_535).catch((error: unknown) => error);
    if (running instanceof Error) expect(running).toBeInstanceOf(PortTakenError);
    else await (running as { close(): Promise<void> }).close();
  });
});
