import { documentedOperations, nameOf } from "../documented.js";
import { loadSpec } from "../load-spec.js";
import { readOptions } from "./arguments.js";

const usage =
  "Usage: mangopay-sca-mock list [--spec openapi.json]\n\nNames every operation and the answers that can be asked for.";

export async function list(args: string[]): Promise<void> {
  const options = readOptions(args, { spec: { type: "string" } }, usage);
  if (options.help) return console.log(usage);
  for (const { operationId, answers } of documentedOperations(loadSpec(options.spec))) {
    console.log(operationId);
    for (const answer of answers) console.log(`  ${nameOf(answer)}`);
  }
}
