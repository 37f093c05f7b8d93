import { readFileSync } from "node:fs";
import { repositoryRoot } from "@mangopay-sca/tooling/repository-root";
import type { Cell } from "../spec.ts";

const file = `${repositoryRoot}/packages/types/src/generated/documented-answers.ts`;

/** What the types package says that each operation shows, as `<operationId> <status> <example>`. */
function promised(): string[] {
  let operationId = "";
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line) => {
      operationId = line.match(/^ {2}(\w+): \{$/)?.[1] ?? operationId;
      const [, status, examples = ""] = line.match(/^ {4}(\d+): (.*);$/) ?? [];
      return status === undefined
        ? []
        : examples.split(" | ").map((example) => `${operationId} ${status} ${example.replaceAll('"', "")}`);
    });
}

/** Answers that the types of the mock's `prefer` promise and the spec does not show, and the other way round. */
export function promiseObjections(cells: Cell[]): string[] {
  const shown = cells
    .filter(({ status }) => status !== "request")
    .map(
      ({ operationId, status, example, mediaType }) => `${operationId} ${status} ${mediaType ? example : "undefined"}`,
    );
  const types = promised();
  return [
    ...types.filter((name) => !shown.includes(name)).map((name) => `${name}: in the types, and not in the spec`),
    ...shown.filter((name) => !types.includes(name)).map((name) => `${name}: in the spec, and not in the types`),
  ];
}
