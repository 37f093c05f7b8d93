// npm run digest -- ID/STATUS.CASE < published-body.json: adds the digests of a published JSON body to
// contract-tests/published.json, under the name of the example's file. Without a name it prints them.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { type Digests, digestsOf } from "../packages/contract-tests/src/digest.ts";
import { Problem, runCommand } from "./command.ts";

const pinned = new URL("../packages/contract-tests/published.json", import.meta.url);

await runCommand(async () => {
  const [name, ...more] = process.argv.slice(2);
  const usage = "npm run digest -- viewHook/200.hook < published-body.json";
  if (more.length > 0) throw new Problem(`One example at a time: ${usage}.`);
  if (name !== undefined && !existsSync(new URL(`../spec/examples/${name}.yaml`, import.meta.url))) {
    throw new Problem(
      `There is no spec/examples/${name}.yaml: name an example file without its ending, as in ${usage}.`,
    );
  }
  const digests = readDigests(usage);
  if (name === undefined) return console.log(JSON.stringify(digests, null, 2));
  const all = { ...(JSON.parse(readFileSync(pinned, "utf8")) as Record<string, Digests>), [name]: digests };
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(pinned, `${JSON.stringify(sorted, null, 2)}\n`);
  console.log(`wrote ${Object.keys(digests).length} digests of ${name} to packages/contract-tests/published.json`);
});

function readDigests(usage: string): Digests {
  const text = readFileSync(0, "utf8");
  try {
    return digestsOf(JSON.parse(text));
  } catch {
    throw new Problem(`What came in is not JSON: give the published body, as in ${usage}.`);
  }
}
