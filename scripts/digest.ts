// npm run digest < published-body.json: the digests of a published JSON body, for contract-tests/published.json.
import { readFileSync } from "node:fs";
import { digestsOf } from "../packages/contract-tests/src/digest.ts";
import { Problem, runCommand } from "./command.ts";

await runCommand(async () => {
  const text = readFileSync(0, "utf8");
  try {
    console.log(JSON.stringify(digestsOf(JSON.parse(text)), null, 2));
  } catch {
    throw new Problem("What came in is not JSON: give the published body, as in npm run -s digest < body.json.");
  }
});
