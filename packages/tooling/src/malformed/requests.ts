import { body, headers, path } from "./parts.ts";
import type { Random } from "./random.ts";
import { methods, usualMethods } from "./values.ts";

/** The bytes of a request that is wrong in one or more ways, or, by chance, in none. */
export function malformedRequest(random: Random): Buffer {
  if (random.oneIn(25)) return random.bytes(1 + random.int(400));
  const content = body(random);
  const version = random.oneIn(20) ? random.pick(["HTTP/1.0", "HTTP/2.0", "HTTP/9.9", "HTTQ/1.1", ""]) : "HTTP/1.1";
  const lines = [
    `${random.pick(random.oneIn(3) ? methods : usualMethods)} ${path(random)} ${version}`,
    ...headers(random),
  ];
  const isChunked = random.oneIn(10);
  if (isChunked) lines.push("Transfer-Encoding: chunked");
  else if (!random.oneIn(10))
    lines.push(`Content-Length: ${content.length + (random.oneIn(15) ? random.int(9) - 4 : 0)}`);
  // Bodies are bytes; a line is what it looks like, one byte a character where it can be.
  const head = Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, random.oneIn(2) ? "latin1" : "utf8");
  const bytes = Buffer.concat([head, isChunked ? chunks(random, content) : content]);
  if (random.oneIn(8)) for (let n = random.int(5); n >= 0; n--) bytes[random.int(bytes.length)] = random.int(256);
  if (random.oneIn(15)) return bytes.subarray(0, 1 + random.int(bytes.length));
  return random.oneIn(15) ? Buffer.concat([bytes, bytes]) : bytes;
}

function chunks(random: Random, content: Buffer): Buffer {
  const size = random.oneIn(6) ? random.pick(["zz", "-1", "fffffffff", ""]) : content.length.toString(16);
  return Buffer.concat([Buffer.from(`${size}\r\n`), content, Buffer.from(random.oneIn(6) ? "\r\n" : "\r\n0\r\n\r\n")]);
}
