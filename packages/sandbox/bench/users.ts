// Serves a sandbox with many users, in a process of its own. Argument: how many. Sends what each of them takes up, and the calls that
// read them.
import { createSandbox } from "@mangopay-sca/sandbox";
import { serveSandbox } from "@mangopay-sca/sandbox/node";
import { naturalOwner, origin, tokenOf } from "../test/caller.ts";

const users = Number(process.argv[2]);
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

// Far apart, so that no user is read twice in a round.
const addresses = Array.from({ length: 5_000 }, (_, n) => `/v2.01/acme/sca/users/${ids[(n * 7_919) % ids.length]}`);
const { url } = await serveSandbox(sandbox);
process.send?.({
  bytes,
  call: { url: addresses.map((path) => url + path), headers: { Authorization: authorization } },
});
