import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { Sandbox } from "../src/create-sandbox.ts";

/** A sandbox behind a port that is free, with pages of a platform to come back to below `/shop/`. */
export async function serve(sandbox: Pick<Sandbox, "fetch">) {
  const server = createServer(async (incoming, outgoing) => {
    const request = await toRequest(incoming);
    const isPlatform = new URL(request.url).pathname.startsWith("/shop/");
    const response = isPlatform
      ? new Response('<p class="shop">Back.</p>', { headers: { "content-type": "text/html" } })
      : await sandbox.fetch(request);
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    returnUrl: `${url}/shop/back?order=1`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

async function toRequest(incoming: IncomingMessage): Promise<Request> {
  const { method = "GET", headers, url = "/" } = incoming;
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return new Request(`http://${headers.host}${url}`, {
    method,
    headers: Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
    ...(method === "GET" || method === "HEAD" ? {} : { body: Buffer.concat(chunks) }),
  });
}
