import { describe, expect, test } from "vitest";
import { lines } from "../../test/messages.js";
import { marker, onRequest, proxyTo, rawServer, talk } from "../../test/raw.js";
import { type RequestCase, requests } from "../../test/requests.js";

const hostOf = (url: string) => new URL(url).host;
const noContent = lines("HTTP/1.1 304 Not Modified", "", "");

/** An upstream that takes so many bytes, responds, and closes. */
async function capturing(length: (url: string) => number, responses: Buffer) {
  let received: Buffer = Buffer.alloc(0);
  const url: string = await rawServer((socket) =>
    onRequest(
      socket,
      (bytes) => {
        received = bytes;
        socket.end(responses);
      },
      length(url),
    ),
  );
  return { url, received: () => received };
}

describe("every byte of a request goes on as it came, but for Host, and is checked:", () => {
  test.each(Object.entries(requests))(
    "%s",
    async (_, { sent, violations = [], notes = [], calls = 1 }: RequestCase) => {
      const upstream = await capturing((url) => sent(hostOf(url)).length, Buffer.concat(Array(calls).fill(noContent)));
      const proxy = await proxyTo(upstream.url);
      const { received } = await talk(proxy.url, sent(`proxy.${marker}:4011`));
      const expected = sent(hostOf(upstream.url));
      // As text, a difference can be read; of 5 MB it would be too much.
      if (expected.length < 10_000) expect(upstream.received().toString("latin1")).toBe(expected.toString("latin1"));
      expect(upstream.received().equals(expected)).toBe(true);
      expect(received.toString()).toBe(noContent.toString().repeat(calls));
      expect(proxy.exchanges).toHaveLength(calls);
      expect(proxy.findings("violations")).toEqual(violations.map((text) => expect.stringContaining(text)));
      expect(proxy.findings("notes")).toEqual(notes.map((text) => expect.stringContaining(text)));
      expect(proxy.everythingReported().toLowerCase()).not.toContain(marker);
    },
  );
});
