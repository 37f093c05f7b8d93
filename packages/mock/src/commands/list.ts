import { readOptions } from "@mangopay-sca/contract/command-line";
import { loadSpec } from "../load-spec.js";
import { mockOperationsOf, nameOf } from "../operations.js";
import type { Terminal } from "./terminal.js";

const usage =
  "Usage: mangopay-sca-mock list [--spec openapi.json]\n\nLists every operation and its documented responses.";

export function list(args: string[], { print }: Terminal): void {
  const { spec, help } = readOptions(args, { spec: { type: "string" } }, usage);
  if (help) {
    print(usage);
    return;
  }
  for (const { operationId, documented } of mockOperationsOf(loadSpec(spec)).values()) {
    print(operationId);
    for (const response of documented) print(`  ${nameOf(response)}`);
  }
}
