// npm run bench: builds the client and measures it beside its peers. Exit code 1 when a ratio is missed.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { turbo } from "./turbo.ts";

if ((await turbo("build", "--filter=@mangopay-sca/client", "--output-logs=errors-only")) !== 0) process.exit(1);
const run = fileURLToPath(new URL("../packages/client/bench/run.ts", import.meta.url));
const [code] = await once(spawn(process.execPath, [run], { stdio: "inherit" }), "exit");
process.exitCode = code;
