// Part of npm run bench: the sandbox beside Prism's command line with a silent logger, and beside bare node:http, over loopback at 32
// connections. All of them run at once and are measured in turn, so that a machine whose speed drifts does not matter; what counts is
// the median of the ratios, round by round.
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { requestsPerSecond, start } from "@mangopay-sca/tooling/server-under-test";
import { compareUsers } from "./compare-users.ts";
import { statusCall, tokenCall } from "./prepare.ts";

const require = createRequire(import.meta.url);
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const ours = here("../dist/bin/cli.js");
const prism = require.resolve("@stoplight/prism-cli/dist/index.js");
const [memoryPort, filePort, prismPort, barePort] = [4681, 4682, 4683, 4684];
const [starts, rounds] = [7, 9];

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const urlOf = (port: number) => `http://127.0.0.1:${port}`;
const startOurs = (port: number, ...args: string[]) =>
  start(ours, ["--port", String(port), "--quiet", ...args], tokenCall(urlOf(port)));

function report(what: string, value: number, holds: boolean, shown: string): void {
  console.log(`${holds ? "ok  " : "MISS"} ${what}: ${value.toFixed(2)}: ${shown}`);
  if (!holds) process.exitCode = 1;
}

const startMs: number[] = [];
for (let number = 0; number < starts; number += 1) {
  const { stop, startMs: ms } = await startOurs(memoryPort);
  startMs.push(ms);
  await stop();
}
const ms = median(startMs);
report(
  "milliseconds to the first response (at most 150)",
  ms,
  ms <= 150,
  startMs.map((one) => one.toFixed(0)).join(" "),
);

const folder = mkdtempSync(join(tmpdir(), "mangopay-sca-bench-"));
const servers = [await startOurs(memoryPort), await startOurs(filePort, "--data", join(folder, "sandbox.db"))];
try {
  const inMemory = await statusCall(urlOf(memoryPort));
  const inFile = await statusCall(urlOf(filePort));
  const prismCall = { url: `${urlOf(prismPort)}/v2.01/any/sca/users/any/sca-status` };
  const spec = require.resolve("@mangopay-sca/spec/openapi.yaml");
  servers.push(await start(prism, ["mock", spec, "--port", String(prismPort), "-v", "silent"], prismCall));
  const bareCall = { url: urlOf(barePort) };
  servers.push(await start(here("./bare.ts"), [String(barePort), inMemory.text], bareCall));

  const speeds: Record<"memory" | "file" | "prism" | "bare", number>[] = [];
  // The first rounds warm all of them up.
  for (let round = -6; round < rounds; round += 1) {
    const speed = {
      memory: await requestsPerSecond(inMemory.call),
      prism: await requestsPerSecond(prismCall),
      file: await requestsPerSecond(inFile.call),
      bare: await requestsPerSecond(bareCall),
    };
    if (round >= 0) speeds.push(speed);
  }
  const compare = (what: string, one: keyof (typeof speeds)[0], other: keyof (typeof speeds)[0], atLeast: number) => {
    const ratio = median(speeds.map((speed) => speed[one] / speed[other]));
    const shown = [one, other].map((name) => median(speeds.map((speed) => speed[name])).toFixed(0)).join(" | ");
    report(`requests a second, x ${what} (at least ${atLeast})`, ratio, ratio >= atLeast, shown);
  };
  compare("prism mock", "memory", "prism", 5);
  compare("bare node:http", "memory", "bare", 0.5);
  compare("prism mock, kept in SQLite", "file", "prism", 2);
} finally {
  for (const { stop } of servers) await stop();
  rmSync(folder, { recursive: true });
}

const { ratio, bytes, shown } = await compareUsers(1_000, 200_000);
report("200,000 users: reading one, x with 1,000 (at most 1.2)", ratio, ratio <= 1.2, shown);
report("200,000 users: bytes each, with session and event (at most 2,000)", bytes, bytes <= 2_000, "");
