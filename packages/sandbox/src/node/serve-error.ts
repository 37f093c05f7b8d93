/** Why a sandbox cannot listen; the message says what to do. */
export class ServeError extends Error {
  override readonly name: string = "ServeError";
}

/** The port is in use. Whoever knows how the port was chosen can say how to choose another. */
export class PortTakenError extends ServeError {
  readonly port: number;

  constructor(port: number, remedy = "choose another one") {
    super(`Port ${port} is taken: ${remedy}.`);
    this.port = port;
  }
}
