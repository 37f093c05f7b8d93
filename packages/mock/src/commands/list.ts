import { readOptions } from "@mangopay-sca/contract/command-line";
import { loadSpec } from "../load-spec.js";
import { mockOperationsOf, nameOf } from "../operations.js";

const usage =
  "Usage: mangopay-sca-mock list [--spec openapi.json]\n\nLists every operation and its documented responses.";

export function list(args: string[]): void {
  const options = readOptions(args, { spec: { type: "string" } }, usage);
  const lines = [...mockOperationsOf(loadSpec(options.spec)).values()].flatMap(({ operationId, documented }) => [
    operationId,
    ...documented.map((response) => `  ${nameOf(response)}`),
  ]);
  console.log(options.help ? usage : lines.join("\n"));
}
