import type { Socket } from "node:net";

/** How long a client may take to close its side. */
const lingerMs = 2_000;

/**
 * Closes a client's connection after some last bytes. What the client still sends is read and forgotten: with bytes unread, closing
 * would reset the connection, and the client could lose what was written last.
 */
export function closeClient(client: Socket, lastBytes?: Buffer): void {
  client.resume();
  client.end(lastBytes ?? "", () => setTimeout(() => client.destroy(), lingerMs).unref());
}
