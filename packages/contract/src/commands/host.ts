import type { Readable, Writable } from "node:stream";

/** What a command uses of the process that it runs in. */
export interface Host {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  exitCode?: number | string | null | undefined;
  on(event: string, listener: (error: Error) => void): unknown;
  exit(): void;
}

/** Writes lines to one of its streams. */
export const print = (stream: Writable, lines: string): void => void stream.write(`${lines}\n`);
