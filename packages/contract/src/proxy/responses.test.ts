import { describe, expect, test } from "vitest";
import { request } from "../../test/messages.js";
import { marker, onRequest, proxyTo, rawServer, talk } from "../../test/raw.js";
import { bodies, codings, framings, heads, type ResponseCase } from "../../test/responses.js";

const intact = async (_: string, { sent, violations = [], notes = [], method, target }: ResponseCase) => {
  const upstream = await rawServer((socket) => onRequest(socket, () => socket.end(sent)));
  const proxy = await proxyTo(upstream);
  const { received, isReset } = await talk(proxy.url, request(method, target));
  // As text, a difference can be read; of 5 MB it would be too much.
  if (sent.length < 10_000) expect(received.toString("latin1")).toBe(sent.toString("latin1"));
  expect(received.equals(sent)).toBe(true);
  expect(isReset).toBe(false);
  expect(proxy.exchanges).toHaveLength(1);
  expect(proxy.findings("violations")).toEqual(violations.map((text) => expect.stringContaining(text)));
  expect(proxy.findings("notes")).toEqual(notes.map((text) => expect.stringContaining(text)));
  expect(proxy.everythingReported()).not.toContain(marker);
};

describe("every byte of a response comes out as it went in, and is checked:", () => {
  describe("a body", () => test.each(Object.entries(bodies))("%s", intact));
  describe("a coding", () => test.each(Object.entries(codings))("%s", intact));
  describe("a framing", () => test.each(Object.entries(framings))("%s", intact));
  describe("a head", () => test.each(Object.entries(heads))("%s", intact));
});
