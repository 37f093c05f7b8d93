// A user from creation to ACTIVE: the person is played through the control API, and the notification arrives.
//   node examples/enrollment.mjs
import { once } from "node:events";
import { createServer } from "node:http";
import { createSandbox } from "@mangopay-sca/sandbox";
import { serveSandbox } from "@mangopay-sca/sandbox/node";
import { control, owner, platform, sessionOf } from "./call.mjs";

const { url, close } = await serveSandbox(createSandbox());

const receiver = createServer((_, response) => response.end()).listen(0, "127.0.0.1");
await once(receiver, "listening");

const call = await platform(url, "acme", "any");
await call("POST", "hooks", {
  EventType: "USER_ACCOUNT_ACTIVATED",
  Url: `http://127.0.0.1:${receiver.address().port}/notify`,
});

const user = await call("POST", "sca/users/natural", owner);
console.log(`Created: ${user.UserStatus}`);

const notified = once(receiver, "request");
await control(url, `sessions/${sessionOf(user)}`, { outcome: "validated", consents: { Transfer: true } });

const [request] = await notified;
const notification = new URL(request.url, url).searchParams;
console.log(`Notified: ${notification.get("EventType")}, of this user: ${notification.get("RessourceId") === user.Id}`);
console.log(`Now: ${(await call("GET", `sca/users/${user.Id}`)).UserStatus}`);

receiver.close();
await close();
