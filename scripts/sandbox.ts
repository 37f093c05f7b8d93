// npm run sandbox: builds the sandbox and starts its command line.
import { goWhereCalled } from "./command.ts";
import { buildQuietly } from "./turbo.ts";

await buildQuietly("sandbox");
goWhereCalled();
await import(new URL("../packages/sandbox/dist/cli.js", import.meta.url).href);
