// npm run contract: the command line of packages/contract.
import { buildQuietly } from "./turbo.ts";

await buildQuietly("contract");
// A file is named from where the person stands, and npm goes to the root first.
process.chdir(process.env.INIT_CWD ?? ".");
await import(new URL("../packages/contract/dist/cli.js", import.meta.url).href);
