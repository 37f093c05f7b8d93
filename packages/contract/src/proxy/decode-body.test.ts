import { zstdCompressSync } from "node:zlib";
import { expect, test, vi } from "vitest";
import { request } from "../../test/messages.js";
import { decodeBody } from "./decode-body.js";
import { readRequestHead } from "./head.js";

// Node before 22.15.
vi.mock("node:zlib", async (original) => {
  const { zstdDecompressSync: _, ...others } = await original<typeof import("node:zlib")>();
  return others;
});

test("zstd is not checked by a Node that cannot read it", () => {
  const head = readRequestHead(request("GET", "/", "Content-Encoding: zstd").toString().trimEnd());
  expect(decodeBody(head, zstdCompressSync("{}"))).toEqual({ body: null });
});
