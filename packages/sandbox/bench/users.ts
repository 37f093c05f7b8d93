// Registers many users and measures how long it takes to read one of them, and what they take up. Arguments: how many, and how many calls
// to measure. Prints JSON.
import { createSandbox } from "@mangopay-sca/sandbox";
import { naturalOwner, origin, tokenOf } from "../test/caller.ts";

const [users = 0, calls = 0] = process.argv.slice(2).map(Number);
const sandbox = createSandbox();
const authorization = `Bearer ${await tokenOf(sandbox, "acme")}`;
const ids: string[] = [];

async function register(n: number): Promise<void> {
  const response = await sandbox.fetch(`${origin}/v2.01/acme/sca/users/natural`, {
    method: "POST",
    headers: { authorization, "content-type": "application/json" },
    body: JSON.stringify({ ...naturalOwner, Email: `owner-${n}@example.com`, LastName: `Smith the ${n}th` }),
  });
  ids.push(((await response.json()) as { Id: string }).Id);
}

const heap = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

// What the first ones cost is code.
for (let n = 0; n < 500; n += 1) await register(n);
const before = heap();
for (let n = 500; n < users; n += 1) await register(n);
const bytes = (heap() - before) / (users - 500);

/** Microseconds a call. */
async function read(): Promise<number> {
  const started = performance.now();
  for (let n = 0; n < calls; n += 1) {
    const id = ids[(n * 7_919) % ids.length];
    await (await sandbox.fetch(`${origin}/v2.01/acme/sca/users/${id}`, { headers: { authorization } })).text();
  }
  return ((performance.now() - started) / calls) * 1_000;
}

process.on("message", async () => process.send?.(await read()));
process.send?.(bytes);
