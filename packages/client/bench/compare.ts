export interface Row {
  what: string;
  ours: string;
  peer: string;
  holds: boolean;
}

interface Comparison {
  /** Rounds that count, each ours and the peer's in turn; two more go before. */
  rounds: number;
  calls: number;
  /** Calls under way at once; one after the other by default. */
  inFlight?: number;
  ours: () => PromiseLike<unknown>;
  peer: () => PromiseLike<unknown>;
}
interface Measured {
  /** Microseconds a call, medians. */
  ours: number;
  peer: number;
  /** Median of ours / peer, round by round, so that a machine whose speed drifts does not matter. */
  ratio: number;
}

export async function compare({ rounds, calls, inFlight = 1, ours, peer }: Comparison): Promise<Measured> {
  const times: { ours: number; peer: number }[] = [];
  for (let round = -2; round < rounds; round++) {
    const pair = { ours: await time(ours, calls, inFlight), peer: await time(peer, calls, inFlight) };
    if (round >= 0) times.push(pair);
  }
  return {
    ours: median(times.map((pair) => pair.ours)),
    peer: median(times.map((pair) => pair.peer)),
    ratio: median(times.map((pair) => pair.ours / pair.peer)),
  };
}

export function report(what: string, { ours, peer, ratio }: Measured, holds: (ratio: number) => boolean): Row {
  return {
    what: `${what}: ${ratio.toFixed(2)}`,
    ours: `${ours.toFixed(1)} us`,
    peer: `${peer.toFixed(1)} us`,
    holds: holds(ratio),
  };
}

/** Prints each row; whether all of them hold. */
export function print(rows: Row[]): boolean {
  for (const { what, ours, peer, holds } of rows) console.log(`${holds ? "ok  " : "MISS"} ${what}: ${ours} | ${peer}`);
  return rows.every(({ holds }) => holds);
}

async function time(call: () => PromiseLike<unknown>, calls: number, inFlight: number): Promise<number> {
  const started = performance.now();
  let left = calls;
  const worker = async () => {
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  return ((performance.now() - started) / calls) * 1_000;
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
