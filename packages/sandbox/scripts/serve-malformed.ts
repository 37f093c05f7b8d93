// The sandbox of `malformed.ts`, in a process of its own.
import { createSandbox, memoryStore } from "@mangopay-sca/sandbox";
import { serveSandbox } from "@mangopay-sca/sandbox/node";
import { serveMalformed } from "@mangopay-sca/tooling/malformed/serve";
import { fill } from "../test/malformed.ts";

const store = memoryStore();
const sandbox = createSandbox({ store, onError: (error) => console.error(error) });
await fill(sandbox, store);
const { url } = await serveSandbox(sandbox);
serveMalformed(url);
