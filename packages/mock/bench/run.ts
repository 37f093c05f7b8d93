// Part of npm run bench: the mock beside Prism's own command line at its default logging, in turn, over loopback.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { Agent, request } from "undici";

const require = createRequire(import.meta.url);
const spec = require.resolve("@mangopay-sca/spec/openapi.yaml");
const ours = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const prism = require.resolve("@stoplight/prism-cli/dist/index.js");
const [rounds, calls, connections] = [5, 2_000, 32];

const servers: ChildProcess[] = [];
const dispatcher = new Agent({ connections });

/** Starts a server and waits for its first answer; gives its address and how long that took, in milliseconds. */
async function start(script: string, args: string[], port: number) {
  const started = performance.now();
  const child = spawn(process.execPath, [script, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  servers.push(child);
  // Prism waits when nobody reads what it logs.
  child.stdout?.resume();
  const url = `http://127.0.0.1:${port}/v2.01/any/sca/users/any/sca-status`;
  for (;;) {
    const answer = await ask(url).catch(() => undefined);
    if (answer === 200) return { url, startMs: performance.now() - started };
    if (performance.now() - started > 20_000) throw new Error(`${script} gave no answer within 20 s.`);
  }
}

async function ask(url: string): Promise<number> {
  const { statusCode, body } = await request(url, { dispatcher, headers: { Authorization: "Bearer any" } });
  await body.dump();
  return statusCode;
}

async function requestsPerSecond(url: string): Promise<number> {
  const started = performance.now();
  let left = calls;
  const worker = async () => {
    while (left-- > 0) await ask(url);
  };
  await Promise.all(Array.from({ length: connections }, worker));
  return calls / ((performance.now() - started) / 1_000);
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

try {
  const mock = await start(ours, ["--port", "4671", "--quiet"], 4671);
  const peer = await start(prism, ["mock", spec, "--port", "4672"], 4672);
  const pairs: { mock: number; peer: number }[] = [];
  for (let round = -1; round < rounds; round++) {
    const pair = { mock: await requestsPerSecond(mock.url), peer: await requestsPerSecond(peer.url) };
    if (round >= 0) pairs.push(pair);
  }
  const ratio = median(pairs.map((pair) => pair.mock / pair.peer));
  const [mine, theirs] = [median(pairs.map((pair) => pair.mock)), median(pairs.map((pair) => pair.peer))];
  const holds = ratio >= 2.5;
  console.log(
    `${holds ? "ok  " : "MISS"} requests a second, x prism mock (at least 2.5): ${ratio.toFixed(2)}: ${mine.toFixed(0)} | ${theirs.toFixed(0)}`,
  );
  const quick = mock.startMs <= 1_500;
  console.log(
    `${quick ? "ok  " : "MISS"} start to first answer (at most 1,500 ms): ${mock.startMs.toFixed(0)} ms | ${peer.startMs.toFixed(0)} ms prism mock`,
  );
  process.exitCode = holds && quick ? 0 : 1;
} finally {
  await dispatcher.close();
  for (const server of servers) {
    server.kill();
    await once(server, "exit");
  }
}
