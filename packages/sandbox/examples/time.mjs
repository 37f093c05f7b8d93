// A link that is used too late, without waiting: the sandbox's clock is moved on.
//   node examples/time.mjs
import { createSandbox } from "@mangopay-sca/sandbox";
import { serveSandbox } from "@mangopay-sca/sandbox/node";
import { control, owner, platform, sessionOf } from "./call.mjs";

const sandbox = createSandbox();
const { url, close } = await serveSandbox(sandbox);
const call = await platform(url, "acme", "any");
const user = await call("POST", "sca/users/natural", owner);

await control(url, "clock", { advance: "10m" });

const refused = await control(url, `sessions/${sessionOf(user)}`, { outcome: "validated" });
console.log(`${refused.status}: the session is over`);
const { items } = await sandbox.events.list({ eventType: "SCA_ENROLLMENT_EXPIRED" });
console.log(`${items.length} event SCA_ENROLLMENT_EXPIRED`);
const again = await call("POST", `sca/users/${user.Id}/enrollment`);
console.log(`A new link has a new token: ${sessionOf(again) !== sessionOf(user)}`);

await close();
