import { expect, test } from "vitest";
import { chunked, elsewhere, json, lines, request, response, status } from "../../test/messages.js";
import { bodies, framings, heads } from "../../test/responses.js";
import { responseFraming } from "./framing.js";
import { type ResponseHead, readRequestHead, readResponseHead } from "./head.js";
import { MessageReader } from "./message-reader.js";

/** The messages in bytes that arrive in pieces of a size: heads, contents, and whether they ended. */
function messagesIn(bytes: Buffer, size: number, method = "GET") {
  const reader = new MessageReader<ResponseHead>("response", readResponseHead, (head) => responseFraming(head, method));
  const passed: Buffer[] = [];
  const messages: { status: number; content: string; ended: boolean }[] = [];
  for (let at = 0; at < bytes.length; at += size) {
    for (const part of reader.read(bytes.subarray(at, at + size))) {
      if (part.kind === "head") messages.push({ status: part.head.status, content: "", ended: false });
      const message = messages.at(-1);
      if (part.kind === "body" && message) message.content += part.content.toString("latin1");
      if (part.kind === "end" && message) message.ended = true;
      if (part.kind !== "end") passed.push(part.raw);
    }
  }
  return { messages, passed: Buffer.concat(passed), isEndedByClose: reader.isEndedByClose };
}

const small = Object.entries({ ...bodies, ...framings, ...heads }).filter(([, { sent }]) => sent.length < 20_000);

test.each(small)("%s is the same in pieces of any size", (_, { sent, method }) => {
  const whole = messagesIn(sent, sent.length, method);
  expect(whole.passed.equals(sent)).toBe(true);
  for (const size of [1, 2, 3, 7]) expect(messagesIn(sent, size, method)).toEqual(whole);
});

test("a body is what stands between the framing", () => {
  const noContent = lines("HTTP/1.1 204 No Content", "", "");
  const three = Buffer.concat([chunked(["ab", "c\r\nd"], [json], ["X-A: 1"]), noContent, response(status)]);
  expect(messagesIn(three, 5).messages).toEqual([
    { status: 200, content: "abc\r\nd", ended: true },
    { status: 204, content: "", ended: true },
    { status: 200, content: status, ended: true },
  ]);
});

test("a body without a length ends with the connection", () => {
  const read = messagesIn(lines("HTTP/1.1 200 OK", "", "abc"), 4);
  expect(read).toMatchObject({ messages: [{ content: "abc", ended: false }], isEndedByClose: true });
  expect(messagesIn(response("abc").subarray(0, -1), 4).isEndedByClose).toBe(false);
});

test.each([1, 2, 3])("empty lines before a message are nothing, in pieces of %s", (size) => {
  const { messages, passed } = messagesIn(Buffer.concat([lines("", "", ""), response("abc"), lines("", "")]), size);
  expect(messages).toEqual([{ status: 200, content: "abc", ended: true }]);
  expect(passed).toEqual(response("abc"));
});

test("a request has a body only if it says so", () => {
  const reader = new MessageReader("request", readRequestHead, () => 0);
  const parts = [...reader.read(Buffer.concat([request("POST", elsewhere), request()]))];
  expect(parts.map(({ kind }) => kind)).toEqual(["head", "end", "head", "end"]);
});
