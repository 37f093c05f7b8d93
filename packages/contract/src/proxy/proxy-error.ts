/** A proxy that cannot be started as asked; the message says what to change. */
export class ProxyError extends Error {
  override readonly name = "ProxyError";
}
