// A response that is lost after the user was created: the call is not repeated, its response is read back by its key.
//   node examples/lost-response.mjs
import { randomUUID } from "node:crypto";
import { createSandbox } from "@mangopay-sca/sandbox";
import { serveSandbox } from "@mangopay-sca/sandbox/node";
import { control, owner, platform } from "./call.mjs";

const { url, close } = await serveSandbox(createSandbox());
const call = await platform(url, "acme", "any");
await control(url, "faults", { fault: "response-lost", operationId: "createNaturalUserSca" });

const key = randomUUID();
const lost = await call("POST", "sca/users/natural", owner, { "idempotency-key": key }).catch((error) => error);
console.log(`The call: ${lost.message}`);

const { StatusCode, Resource } = await call("GET", `responses/${key}`);
console.log(`Its response: ${StatusCode}, ${Resource.UserStatus}`);
console.log(`Users: ${(await call("GET", "users")).length}`);

await close();
