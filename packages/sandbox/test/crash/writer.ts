// A process that is to be killed: registers users with the keys from `first` on, eight at a time, and prints the number and the Id of each
// once it is acknowledged. Their notifications are under way when it is killed.
import { writeSync } from "node:fs";
import { createCaller, naturalOwner } from "../caller.ts";
import { eventType, keyOf, sandboxOn } from "./sandbox.ts";

const [file = "", first, count] = process.argv.slice(2);
const { sandbox } = sandboxOn(file, () => new Promise(() => {}));
const call = await createCaller(sandbox);
// From the second process on, there is one.
await call("POST", "hooks", { body: { EventType: eventType, Url: "https://example.com/hook" } });
const end = Number(first) + Number(count);
let next = Number(first);

async function worker(): Promise<void> {
  while (next < end) {
    const n = next++;
    const { status, body } = await call("POST", "sca/users/natural", {
      body: { ...naturalOwner, Tag: keyOf(n) },
      headers: { "idempotency-key": keyOf(n) },
    });
    // Written at once: nothing waits in this process when it is killed.
    writeSync(1, `${n} ${status === 200 ? body.Id : `failed with ${status}`}\n`);
  }
}
await Promise.all(Array.from({ length: 8 }, worker));
writeSync(1, "done\n");
