// `pnpm run malformed`: sends 10,000 malformed requests to a sandbox, and fails when the response to one of them is a 500, has no
// documented shape, or takes more than five seconds, or when the sandbox's memory grows.
import { parseArgs } from "node:util";
import { runMalformed } from "@mangopay-sca/tooling/malformed/run";
import { problemIn } from "../test/malformed.ts";

const { values } = parseArgs({ options: { seed: { type: "string", default: "1" } } });
const isFine = await runMalformed(new URL("./serve-malformed.ts", import.meta.url), Number(values.seed), problemIn);
process.exitCode = isFine ? 0 : 1;
