/**
 * Counts the seconds of a long step in a line on standard error, and removes the line at the end. If that is not a terminal, it
 * prints the step once.
 */
export function progress(what: string) {
  const started = Date.now();
  if (!process.stderr.isTTY) {
    console.error(`${what} ...`);
    return { clear() {}, end() {} };
  }
  const clear = () => process.stderr.write("\r\u001B[K");
  const show = () => process.stderr.write(`\r${what} ... ${Math.round((Date.now() - started) / 1000)} s`);
  show();
  const timer = setInterval(show, 1_000);
  return {
    /** Removes the line, so that others can be printed; it comes back below them. */
    clear,
    end() {
      clearInterval(timer);
      clear();
    },
  };
}
