import { once } from "node:events";
import type { Socket } from "node:net";
import { afterEach, describe, expect, test, vi } from "vitest";
import { open, rawServer } from "../../test/raw.js";
import { closeClient } from "./close-client.js";

afterEach(() => void vi.useRealTimers());

/** Both sides of a connection: the server's, which is to be closed, and the client's. */
async function sides(): Promise<{ server: Socket; client: Socket }> {
  let accepted: (socket: Socket) => void = () => {};
  const server = new Promise<Socket>((resolve) => {
    accepted = resolve;
  });
  const client = open(await rawServer((socket) => accepted(socket)));
  return { server: await server, client };
}

describe("a client's connection is closed", () => {
  test("after the last bytes, though the client goes on sending", async () => {
    const { server, client } = await sides();
    client.write("x".repeat(1_000_000));
    closeClient(server, Buffer.from("last"));
    expect(String(await once(client, "data"))).toBe("last");
    await once(client, "end");
    client.end();
    await once(server, "close");
  });

  test("two seconds after that at the latest, if the client does not close its side", async () => {
    const { server, client } = await sides();
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    closeClient(server);
    await once(client.resume(), "end");
    vi.advanceTimersByTime(1_999);
    expect(server.destroyed).toBe(false);
    vi.advanceTimersByTime(1);
    expect(server.destroyed).toBe(true);
  });
});
