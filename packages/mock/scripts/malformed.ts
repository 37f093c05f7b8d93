// `pnpm run malformed`: sends 10,000 malformed requests to a mock in a process of its own, prints the responses by status code, and
// fails when one of them is a 500, not JSON, or takes more than five seconds, or when the mock's memory grows.
import { fork } from "node:child_process";
import { once } from "node:events";
import { parseArgs } from "node:util";
import { sendMalformed } from "../test/malformed/send.ts";
import type { Memory } from "./serve-malformed.ts";

const { values } = parseArgs({ options: { seed: { type: "string", default: "1" } } });
const [warmUp, requests] = [2_000, 10_000];
const [heapLimit, rssLimit] = [10, 60];

const server = fork(new URL("./serve-malformed.ts", import.meta.url), { execArgv: ["--expose-gc"] });
process.once("exit", () => void server.kill());
const [url]: string[] = await once(server, "message");

async function memory(): Promise<Memory> {
  server.send("memory");
  const [message]: Memory[] = await once(server, "message");
  if (!message) throw new Error("The mock did not say how much memory it has.");
  return message;
}

const statuses = new Map<string, number>();
const problems: string[] = [];
const send = (seed: number, count: number) =>
  sendMalformed(url ?? "", seed, count, ({ status, problem }) => {
    const name = String(status ?? "no response");
    statuses.set(name, (statuses.get(name) ?? 0) + 1);
    if (problem) problems.push(problem);
  });

const seed = Number(values.seed);
await send(seed, warmUp);
const before = await memory();
await send(seed + 1, requests - warmUp);
const after = await memory();
server.kill();

for (const [status, count] of [...statuses].toSorted()) console.log(`${status.padEnd(12)} ${count}`);
for (const problem of problems.slice(0, 20)) console.log(problem.slice(0, 500));
const grown = (name: keyof Memory) => (after[name] - before[name]) / 1_048_576;
console.log(
  `${problems.length} problems. From request ${warmUp} to ${requests} the heap grew by ${grown("heapUsed").toFixed(1)} MiB (at most ${heapLimit}), the process by ${grown("rss").toFixed(1)} MiB (at most ${rssLimit}).`,
);
const isFlat = grown("heapUsed") <= heapLimit && grown("rss") <= rssLimit;
process.exitCode = problems.length === 0 && isFlat ? 0 : 1;
