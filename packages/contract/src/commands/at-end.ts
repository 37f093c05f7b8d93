import { type Host, print } from "./host.js";
import { messageOf } from "./message-of.js";

/** How long a signal waits for the readers of the output: a reader that has stopped must not keep the process. */
const flushMs = 500;

/**
 * Runs `end` once before the process ends, by a signal, an uncaught error or process.exit. Only SIGKILL leaves no time. After a
 * signal the process ends when its output has been written, or soon if nobody reads it.
 */
export function atEnd(host: Host, end: () => void): void {
  let hasEnded = false;
  const endOnce = () => {
    if (hasEnded) return;
    hasEnded = true;
    try {
      end();
    } catch (error) {
      fail(host, error);
    }
  };
  // Further signals change nothing: npm and the terminal may both pass on the same Ctrl-C.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGUSR2", "SIGBREAK"]) {
    host.on(signal, () => {
      endOnce();
      exitWhenWritten(host);
    });
  }
  host.on("uncaughtException", (error) => {
    fail(host, error);
    host.exit();
  });
  host.on("exit", endOnce);
}

function exitWhenWritten(host: Host): void {
  setTimeout(() => host.exit(), flushMs);
  host.stdout.write("", () => host.stderr.write("", () => host.exit()));
}

function fail(host: Host, error: unknown): void {
  print(host.stderr, messageOf(error));
  host.exitCode = 1;
}
