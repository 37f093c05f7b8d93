/** Something that the person who started the mock can put right; the message says how. */
export class MockError extends Error {
  override readonly name: string = "MockError";
}

/** The port is in use. Whoever knows how the port was chosen can say how to choose another. */
export class PortTakenError extends MockError {
  readonly port: number;

  constructor(port: number, remedy = "choose another one") {
    super(`Port ${port} is taken: ${remedy}.`);
    this.port = port;
  }
}
