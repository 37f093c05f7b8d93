/** Where a command writes, and what ends it. */
export interface Terminal {
  /** Prints a line on standard output. */
  print(line: string): void;
  /** Prints a line on standard error. */
  complain(line: string): void;
  /** Aborted by Ctrl-C. */
  interrupted: AbortSignal;
}
