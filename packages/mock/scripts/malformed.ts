// `pnpm run malformed`: sends 10,000 malformed requests to a mock, and fails when the response to one of them is a 500, not JSON, or takes
// more than five seconds, or when the mock's memory grows.
import { parseArgs } from "node:util";
import { runMalformed } from "@mangopay-sca/tooling/malformed/run";

const { values } = parseArgs({ options: { seed: { type: "string", default: "1" } } });
const isFine = await runMalformed(new URL("./serve-malformed.ts", import.meta.url), Number(values.seed));
process.exitCode = isFine ? 0 : 1;
