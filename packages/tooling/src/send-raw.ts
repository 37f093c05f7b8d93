import { connect } from "node:net";

export interface RawResponse {
  /** NaN when there was no response. */
  status: number;
  /** Names in lower case. */
  headers: [name: string, value: string][];
  body: string;
}

/**
 * Sends bytes as they are and reads what comes back; of several responses it is the first. Half a second without a response, and it
 * says that there is nothing more to come. Rejects when the connection is still open after five seconds.
 */
export function sendRaw(url: string, bytes: string | Buffer): Promise<RawResponse> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect({ port: Number(port), host: hostname, allowHalfOpen: true });
    socket.write(bytes);
    socket.setTimeout(500, () => socket.end());
    const limit = setTimeout(
      () => socket.destroy(new Error("The connection is still open after five seconds.")),
      5_000,
    );
    socket.on("data", (chunk) => {
      chunks.push(chunk);
      socket.end();
    });
    socket.on("end", () => socket.end());
    socket.on("error", reject);
    socket.on("close", () => {
      clearTimeout(limit);
      const isHead = bytes.toString("latin1").startsWith("HEAD ");
      resolve(parse(Buffer.concat(chunks).toString("latin1"), !isHead));
    });
  });
}

function parse(text: string, hasBody: boolean): RawResponse {
  const [head = "", ...rest] = text.replace(/^(HTTP\/1\.1 1\d\d [^\r]*\r\n\r\n)+/, "").split("\r\n\r\n");
  const [statusLine = "", ...lines] = head.split("\r\n");
  const headers = lines.map((line): [string, string] => {
    const [name = "", ...value] = line.split(": ");
    return [name.toLowerCase(), value.join(": ")];
  });
  const length = hasBody ? Number(headers.find(([name]) => name === "content-length")?.[1] ?? 0) : 0;
  return { status: Number(statusLine.split(" ")[1]), headers, body: rest.join("\r\n\r\n").slice(0, length) };
}
