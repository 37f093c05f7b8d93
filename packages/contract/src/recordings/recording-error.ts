/** Something about recorded traffic that the person who gave it can put right; the message says how, and nothing of it. */
export class RecordingError extends Error {
  override readonly name = "RecordingError";
}
