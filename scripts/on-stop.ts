/** The terminal and the parent process may both deliver the same Ctrl-C, up to this many milliseconds apart. */
const sameKey = 500;

/**
 * Calls `stop` at the first Ctrl-C or SIGTERM; a second one ends this process at once, with exit code 130. Returns a function
 * that removes the listeners.
 */
export function onStop(stop: (signal: NodeJS.Signals) => void): () => void {
  let first: number | undefined;
  const listener = (signal: NodeJS.Signals) => {
    if (first === undefined) {
      first = Date.now();
      stop(signal);
    } else if (Date.now() - first > sameKey) process.exit(130);
  };
  const signals = ["SIGINT", "SIGTERM"] as const;
  for (const signal of signals) process.on(signal, listener);
  return () => {
    for (const signal of signals) process.off(signal, listener);
  };
}
