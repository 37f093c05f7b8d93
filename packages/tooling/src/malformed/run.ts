import { fork } from "node:child_process";
import { once } from "node:events";
import { type Outcome, sendMalformed } from "./send.ts";
import type { Memory } from "./serve.ts";

const [warmUp, requests] = [2_000, 10_000];
const [heapLimit, rssLimit] = [10, 60];

/**
 * Sends 10,000 malformed requests to a server in a process of its own, and prints the responses by status code. Resolves to whether
 * all were as they should be, and the server's memory did not grow. The script at `server` calls `serveMalformed`.
 */
export async function runMalformed(
  server: URL,
  seed: number,
  problemIn: (outcome: Outcome) => string | undefined = ({ problem }) => problem,
): Promise<boolean> {
  const child = fork(server, { execArgv: ["--expose-gc"] });
  process.once("exit", () => void child.kill());
  const [url]: string[] = await once(child, "message");

  const memory = async (): Promise<Memory> => {
    child.send("memory");
    const [message]: Memory[] = await once(child, "message");
    if (!message) throw new Error("The server did not say how much memory it has.");
    return message;
  };

  const statuses = new Map<string, number>();
  const problems: string[] = [];
  const send = (from: number, count: number) =>
    sendMalformed(url ?? "", from, count, (outcome) => {
      const name = String(outcome.status ?? "no response");
      statuses.set(name, (statuses.get(name) ?? 0) + 1);
      const problem = problemIn(outcome);
      if (problem) problems.push(problem);
    });

  await send(seed, warmUp);
  const before = await memory();
  await send(seed + 1, requests - warmUp);
  const after = await memory();
  child.kill();

  for (const [status, count] of [...statuses].toSorted()) console.log(`${status.padEnd(12)} ${count}`);
  for (const problem of problems.slice(0, 20)) console.log(problem.slice(0, 500));
  const grown = (name: keyof Memory) => (after[name] - before[name]) / 1_048_576;
  console.log(
    `${problems.length} problems. From request ${warmUp} to ${requests} the heap grew by ${grown("heapUsed").toFixed(1)} MiB (at most ${heapLimit}), the process by ${grown("rss").toFixed(1)} MiB (at most ${rssLimit}).`,
  );
  return problems.length === 0 && grown("heapUsed") <= heapLimit && grown("rss") <= rssLimit;
}
