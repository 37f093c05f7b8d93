const width = 30;

/** A bar with the time left on a terminal; elsewhere a line for every tenth. */
export function createProgress(what: string, total: number, out: NodeJS.WriteStream = process.stderr) {
  const startedAt = performance.now();
  let done = 0;
  let survived = 0;
  return (killed: boolean) => {
    done++;
    if (!killed) survived++;
    const part = done / total;
    const secondsLeft = Math.round(((performance.now() - startedAt) / 1_000 / done) * (total - done));
    const left = `${Math.floor(secondsLeft / 60)}:${String(secondsLeft % 60).padStart(2, "0")} left`;
    const text = `${what}: ${done} of ${total}, ${survived} survived, ${left}`;
    if (out.isTTY) {
      const bar = "#".repeat(Math.round(part * width)).padEnd(width, ".");
      out.write(`\r[${bar}] ${text}\x1b[K${done === total ? "\n" : ""}`);
    } else if (done === total || Math.floor(part * 10) > Math.floor(((done - 1) / total) * 10)) {
      out.write(`${text}\n`);
    }
  };
}
