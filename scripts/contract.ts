// npm run contract: the command line of packages/contract.
import { goWhereCalled } from "./command.ts";
import { buildQuietly } from "./turbo.ts";

await buildQuietly("contract");
goWhereCalled();
await import(new URL("../packages/contract/dist/cli.js", import.meta.url).href);
