/** A recording that cannot be read. The message says where and what to do, and has nothing of the traffic. */
export class RecordingError extends Error {
  override readonly name = "RecordingError";
}
