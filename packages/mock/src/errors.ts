/** Something that the person who started the mock can put right; the message says how. */
export class MockError extends Error {
  override readonly name = "MockError";
}
