// npm run digest -- ID/STATUS.CASE < published-body.json: adds the digests of a published JSON body to
// contract-tests/published.json, under the name of the example's file. Without a name it prints them.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Digests } from "@mangopay-sca/contract-tests/src/digest";
import { Problem } from "@mangopay-sca/tooling/problem";
import { runCommand } from "./command.ts";
import { buildQuietly } from "./turbo.ts";

const pinned = new URL("../packages/contract-tests/published.json", import.meta.url);

await runCommand(async () => {
  const [name, ...more] = process.argv.slice(2);
  const usage = "npm run digest -- viewHook/200.hook < published-body.json";
  if (name === "--help") return console.log(`Usage: ${usage}\n\nWithout a name it prints the digests.`);
  if (more.length > 0) throw new Problem(`One example at a time: ${usage}.`);
  const isExample = name === undefined || /^\w+\/[\w.-]+$/.test(name);
  if (!isExample || (name && !existsSync(new URL(`../spec/examples/${name}.yaml`, import.meta.url)))) {
    throw new Problem(
      `"${name}" is not an example: name a file below spec/examples without its ending, as in ${usage}.`,
    );
  }
  if (process.stdin.isTTY)
    throw new Problem(`The published body is missing: pass it on standard input, as in ${usage}.`);
  const digests = await readDigests(usage);
  if (name === undefined) return console.log(JSON.stringify(digests, null, 2));
  const all = { ...(JSON.parse(readFileSync(pinned, "utf8")) as Record<string, Digests>), [name]: digests };
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(pinned, `${JSON.stringify(sorted, null, 2)}\n`);
  console.log(`packages/contract-tests/published.json: digests of ${name}: ${Object.keys(digests).length}`);
});

async function readDigests(usage: string): Promise<Digests> {
  const text = readFileSync(0, "utf8");
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new Problem(`The input is not JSON: pass the published body, as in ${usage}.`);
  }
  // It needs the model, which may not be built.
  await buildQuietly("spec");
  const { digestsOf } = await import("@mangopay-sca/contract-tests/src/digest");
  return digestsOf(body);
}
