// Part of npm run bench: the mock beside Prism's own command line at its default logging, over loopback. Each of five runs starts
// both anew, three times, and measures them in turn; what counts is the median.
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { requestsPerSecond, start } from "@mangopay-sca/tooling/server-under-test";

const require = createRequire(import.meta.url);
const spec = require.resolve("@mangopay-sca/spec/openapi.yaml");
const ours = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const prism = require.resolve("@stoplight/prism-cli/dist/index.js");
const [runs, starts, rounds] = [5, 3, 3];
const [atLeast, atMost] = [2.5, 0.85];

const callOf = (port: number) => ({ url: `http://127.0.0.1:${port}/v2.01/any/sca/users/any/sca-status` });

const startBoth = async () => ({
  mock: await start(ours, ["--port", "4671", "--quiet"], callOf(4671)),
  peer: await start(prism, ["mock", spec, "--port", "4672"], callOf(4672)),
});

async function run() {
  const startMs: Pair[] = [];
  const speeds: Pair[] = [];
  for (let number = 1; number <= starts; number++) {
    const { mock, peer } = await startBoth();
    startMs.push([mock.startMs, peer.startMs]);
    // The first round warms both up.
    for (let round = 0; round <= rounds && number === starts; round++) {
      const speed: Pair = [await requestsPerSecond(callOf(4671)), await requestsPerSecond(callOf(4672))];
      if (round > 0) speeds.push(speed);
    }
    await mock.stop();
    await peer.stop();
  }
  return { startMs: medians(startMs), speeds: medians(speeds) };
}

/** Of the mock, and of its peer. */
type Pair = [mock: number, peer: number];

const medians = (pairs: Pair[]): Pair => [median(pairs.map(([one]) => one)), median(pairs.map(([, other]) => other))];
const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const verdict = (holds: boolean) => (holds ? "ok  " : "MISS");

let holds = true;
for (let number = 1; number <= runs; number++) {
  const { speeds, startMs } = await run();
  const [faster, sooner] = [speeds[0] / speeds[1], startMs[0] / startMs[1]];
  const shown = (pair: Pair, unit: string) => pair.map((value) => value.toFixed(0) + unit).join(" | ");
  console.log(
    `${verdict(faster >= atLeast)} run ${number}: requests a second, x prism mock (at least ${atLeast}): ${faster.toFixed(2)}: ${shown(speeds, "")}`,
  );
  console.log(
    `${verdict(sooner <= atMost)} run ${number}: time to the first response, x prism mock (at most ${atMost}): ${sooner.toFixed(2)}: ${shown(startMs, " ms")}`,
  );
  holds &&= faster >= atLeast && sooner <= atMost;
}
process.exitCode = holds ? 0 : 1;
