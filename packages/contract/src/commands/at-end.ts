import { messageOf } from "./message-of.js";

/**
 * Runs `end` once before the process ends, by a signal, an uncaught error or process.exit. Only SIGKILL leaves no time. The
 * process goes on until nothing is left to do, or to the next signal.
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
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      // Not another exit code: npm and the terminal may both pass on the same Ctrl-C.
      if (hasEnded) process.exit();
      endOnce();
    });
  }
  process.on("uncaughtException", (error) => {
    fail(error);
    process.exit();
  });
  process.on("exit", endOnce);
}

function fail(error: unknown): void {
  console.error(messageOf(error));
  process.exitCode = 1;
}
