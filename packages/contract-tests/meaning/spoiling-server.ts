import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Answer {
  status: number;
  body: Record<string, unknown>;
}

/** Which answer to a platform is changed, counted from 0, and how. */
export interface Spoiling {
  call: number;
  change(answer: Answer): Answer;
}

export interface SpoilingServer {
  url: string;
  close(): Promise<void>;
}

/** Passes calls on to another server, and changes one answer to each platform that is named by its ClientId. */
export async function startSpoilingServer(upstream: string, spoilings: Map<string, Spoiling>): Promise<SpoilingServer> {
  const calls = new Map<string, number>();
  const server = createServer(async (request, response) => {
    const clientId = request.url?.split("/")[2] ?? "";
    const call = calls.get(clientId) ?? 0;
    calls.set(clientId, call + 1);
    try {
      const answer = await passOn(upstream, request);
      const spoiling = spoilings.get(clientId);
      send(response, spoiling?.call === call ? spoiling.change(answer) : answer);
    } catch (error) {
      send(response, { status: 502, body: { Message: `${error}` } });
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

async function passOn(upstream: string, request: IncomingMessage): Promise<Answer> {
  const body = Buffer.concat(await Array.fromAsync(request));
  const { authorization = "", prefer = "", "content-type": type } = request.headers;
  const response = await fetch(upstream + request.url, {
    method: request.method ?? "GET",
    headers: { authorization, prefer: `${prefer}`, ...(type === undefined ? {} : { "content-type": type }) },
    ...(body.length > 0 ? { body } : {}),
  });
  return { status: response.status, body: (await response.json()) as Answer["body"] };
}

function send(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
