// npm run mock: builds the mock server, and the client that will call it, and starts its command line.
import { goWhereCalled } from "./command.ts";
import { buildQuietly } from "./turbo.ts";

await buildQuietly("mock", "client");
goWhereCalled();
await import(new URL("../packages/mock/dist/cli.js", import.meta.url).href);
