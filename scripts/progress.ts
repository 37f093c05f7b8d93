/**
 * A line on standard error, where that is a terminal, which counts the seconds of a long step and is gone afterwards. Elsewhere
 * the step is named once.
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
    /** Makes room for another line; this one comes back below it. */
    clear,
    end() {
      clearInterval(timer);
      clear();
    },
  };
}
