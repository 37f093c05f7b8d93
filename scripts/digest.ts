// npm run digest -- ID/STATUS.CASE < published-body.json: adds the digests of a published JSON body to
// contract-tests/published.json, under the name of the example's file. Without a name it prints them.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Digests } from "@mangopay-sca/contract-tests/src/digest";
import { Problem } from "@mangopay-sca/tooling/problem";
import { runCommand } from "./command.ts";
import { buildQuietly } from "./turbo.ts";

const usage = "npm run digest -- viewHook/200.hook < published-body.json";
const help = `Usage: ${usage}

Without a name it prints the digests. --replace stores them in place of those of another body.`;

const pinned = new URL("../packages/contract-tests/published.json", import.meta.url);

await runCommand(async () => {
  const { values, positionals } = readArguments();
  const [name, ...more] = positionals;
  if (values.help) return console.log(help);
  if (more.length > 0) throw new Problem(`One example at a time: ${usage}.`);
  const isExample = name === undefined || /^\w+\/[\w.-]+$/.test(name);
  if (!isExample || (name && !existsSync(new URL(`../spec/examples/${name}.yaml`, import.meta.url)))) {
    throw new Problem(
      `"${name}" is not an example: name a file below spec/examples without its ending, as in ${usage}.`,
    );
  }
  if (process.stdin.isTTY)
    throw new Problem(`The published body is missing: pass it on standard input, as in ${usage}.`);
  const { digests, differences } = await readDigests();
  if (name === undefined) return console.log(JSON.stringify(digests, null, 2));
  const stored = JSON.parse(readFileSync(pinned, "utf8")) as Record<string, Digests>;
  const before = stored[name];
  if (before && !values.replace && differences(before, digests).length > 0) {
    throw new Problem(
      `published.json has ${many(before)} of another body for ${name}: check the body, or give --replace to store ${many(digests)} instead.`,
    );
  }
  const sorted = Object.fromEntries(
    Object.entries({ ...stored, [name]: digests }).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  writeFileSync(pinned, `${JSON.stringify(sorted, null, 2)}\n`);
  console.log(`stored ${many(digests)} for ${name} in packages/contract-tests/published.json`);
});

function readArguments() {
  try {
    const options = { help: { type: "boolean" }, replace: { type: "boolean" } } as const;
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new Problem(`${(error as Error).message}\n\n${help}`);
  }
}

function many(digests: Digests): string {
  const count = Object.keys(digests).length;
  return `${count} ${count === 1 ? "digest" : "digests"}`;
}

async function readDigests() {
  const text = readFileSync(0, "utf8");
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new Problem(`The input is not JSON: pass the published body, as in ${usage}.`);
  }
  // It needs the model, which may not be built.
  await buildQuietly("spec");
  const { differences, digestsOf } = await import("@mangopay-sca/contract-tests/src/digest");
  return { digests: digestsOf(body), differences };
}
