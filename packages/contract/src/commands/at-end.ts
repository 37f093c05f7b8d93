import { messageOf } from "./message-of.js";

/** How long a signal waits for the readers of the output: a reader that has stopped must not keep the process. */
const flushMs = 500;

/**
 * Runs `end` once before the process ends, by a signal, an uncaught error or process.exit. Only SIGKILL leaves no time. After a
 * signal the process ends when its output has been written, or soon if nobody reads it.
 */
export function atEnd(end: () => void): void {
  let hasEnded = false;
  const endOnce = () => {
    if (hasEnded) return;
    hasEnded = true;
    try {
      end();
    } catch (error) {
      fail(error);
    }
  };
  // Further signals change nothing: npm and the terminal may both pass on the same Ctrl-C.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGUSR2", "SIGBREAK"] as const) {
    process.on(signal, () => {
      endOnce();
      exitWhenWritten();
    });
  }
  process.on("uncaughtException", (error) => {
    fail(error);
    process.exit();
  });
  process.on("exit", endOnce);
}

function exitWhenWritten(): void {
  setTimeout(() => process.exit(), flushMs);
  process.stdout.write("", () => process.stderr.write("", () => process.exit()));
}

function fail(error: unknown): void {
  console.error(messageOf(error));
  process.exitCode = 1;
}
