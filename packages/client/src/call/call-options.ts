/** What can be said of a single call. */
export interface CallOptions {
  signal?: AbortSignal | null;
  /** In place of the client's `timeoutMs`, in milliseconds. */
  timeoutMs?: number;
  /**
   * Names a POST, 16 to 36 letters, digits or dashes; a random one is made when it is left out. Give your own to be able
   * to read the answer back after your process was restarted.
   */
  idempotencyKey?: string;
  /** Headers to add. */
  headers?: Record<string, string>;
}
