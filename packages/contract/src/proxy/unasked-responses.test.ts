import { once } from "node:events";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { documented, elsewhere, json, lines, request, response, status } from "../../test/messages.js";
import { connected, marker, onRequest } from "../../test/raw.js";

const ok = response(status);
const wrong = response(status.replace("true", `"${marker}"`));
const unasked = "response response: a response follows that nobody asked for";
const isWrong = "response body/IsEnrolled: must be boolean";
const goodbye = lines("HTTP/1.1 408 Request Timeout", "Connection: close", "Content-Length: 0", "", "");

/** An upstream that sends some bytes after the first request, and a client that has the first `length` of them. */
async function afterFirst(sent: Buffer, length = sent.length) {
  const sides = await connected((socket) => onRequest(socket, () => socket.write(sent)));
  sides.client.write(request());
  return { ...sides, received: await bytesOf(sides.client, length) };
}

async function bytesOf(client: NodeJS.ReadableStream, length: number): Promise<string> {
  let received = "";
  while (received.length < length) received += String((await once(client, "data"))[0]);
  return received;
}

const summary = ({ exchanges }: { exchanges: { status: number | undefined; violations: unknown[] }[] }) =>
  exchanges.map(({ status, violations }) => [status, violations.length]);

describe("a response that nobody asked for is passed on, and is a violation of the call before it:", () => {
  test.each<[string, Buffer]>([
    ["whole", wrong],
    ["without an end yet", wrong.subarray(0, -1)],
    ["in chunks", lines("HTTP/1.1 200 OK", json, "Transfer-Encoding: chunked", "", "0", "", "")],
    ["an interim one", lines("HTTP/1.1 103 Early Hints", "", "")],
    ["a 408 after which the connection goes on", lines("HTTP/1.1 408 Request Timeout", "Content-Length: 0", "", "")],
  ])("%s, in the same packet", async (_, surplus) => {
    const both = Buffer.concat([ok, surplus]);
    const { proxy, received } = await afterFirst(both);
    expect(received).toBe(both.toString("latin1"));
    expect(proxy.exchanges).toMatchObject([{ operationId: "viewUserScaStatus", status: 200 }]);
    expect(proxy.findings("violations")).toEqual([unasked]);
    expect(proxy.everythingReported()).not.toContain(marker);
  });

  test("later, which reports the call once more", async () => {
    const { proxy, client, upstream } = await afterFirst(ok);
    expect(summary(proxy)).toEqual([[200, 0]]);
    (await upstream).write(wrong);
    expect(await bytesOf(client, wrong.length)).toBe(wrong.toString());
    expect(summary(proxy)).toEqual([
      [200, 0],
      [200, 1],
    ]);
    expect(proxy.findings("violations")).toEqual([unasked]);
  });
});

describe("a request after it", () => {
  test.each([0, 40])(
    "is checked with it, as the client gets it, and so on; %s of its bytes missing",
    async (missing) => {
      const { proxy, client, upstream } = await afterFirst(
        Buffer.concat([ok, wrong.subarray(0, wrong.length - missing)]),
      );
      const requested = once(await upstream, "data");
      client.write(request());
      await requested;
      if (missing === 0)
        expect(proxy.findings("violations")).toEqual([unasked, isWrong].map((one) => expect.stringContaining(one)));
      (await upstream).write(Buffer.concat([wrong.subarray(wrong.length - missing, missing && wrong.length), ok]));
      await bytesOf(client, missing + ok.length);
      const more = once(await upstream, "data");
      client.write(request("GET", elsewhere));
      await more;
      const found = proxy.exchanges.map(({ operationId, violations }) => [
        operationId,
        ...violations.map(({ pointer, expectation }) => `${pointer}: ${expectation}`),
      ]);
      expect(found.filter(([id]) => id === undefined)).toHaveLength(1);
      expect(found.flat().filter((one) => one?.includes("nobody asked for"))).toHaveLength(2);
      expect(found.flat().filter((one) => one === "body/IsEnrolled: must be boolean").length).toBeGreaterThan(0);
    },
  );

  test("that is refused ends the connection", async () => {
    const { proxy, client } = await afterFirst(Buffer.concat([ok, ok]));
    const closed = once(client, "error");
    client.write(request("CONNECT", "x:443"));
    expect(await closed).toMatchObject([{ code: "ECONNRESET" }]);
    expect(proxy.exchanges).toHaveLength(2);
  });
});

test("a 408 that says goodbye to an idle connection is nothing", async () => {
  const { proxy, client, upstream } = await afterFirst(ok);
  (await upstream).end(goodbye);
  expect(await text(client)).toBe(goodbye.toString());
  expect(summary(proxy)).toEqual([[200, 0]]);
});

test("a request after such a 408 is checked with it", async () => {
  const { proxy, client, upstream } = await afterFirst(Buffer.concat([ok, goodbye]));
  const requested = once(await upstream, "data");
  client.write(request("GET", documented));
  await requested;
  expect(proxy.exchanges).toMatchObject([{ status: 200 }, { status: 408 }]);
});
