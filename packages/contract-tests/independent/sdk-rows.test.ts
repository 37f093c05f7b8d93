import { readFileSync } from "node:fs";
import { operationsOf } from "@mangopay-sca/spec/model";
import { describe, test } from "vitest";
import { parse } from "yaml";
import { expectNone } from "../src/expect-none.ts";
import { spec } from "../src/spec.ts";
import { sdkMethods } from "./official-sdk.ts";
import { sdkEndpoint } from "./sdk-endpoints.ts";

const lacking: Record<string, string> = parse(readFileSync(new URL("lacking.yaml", import.meta.url), "utf8")) ?? {};
const operations = operationsOf(spec());
const folder = "packages/contract-tests/independent";

describe("an operation is made by the official SDK, or lacking.yaml says why the spec has what the SDK lacks", () => {
  test.each(operations)("$operationId", ({ operationId, method, path }) => {
    const endpoint = sdkEndpoint(method, path);
    const problems = endpoint
      ? [
          ...(operationId in sdkMethods
            ? []
            : [`add how the official SDK makes it (${endpoint}) to ${folder}/official-sdk.ts`]),
          ...(operationId in lacking
            ? [`the official SDK has it as ${endpoint}: take it out of ${folder}/lacking.yaml`]
            : []),
        ]
      : [
          ...(operationId in sdkMethods ? [`not in the official SDK: take it out of ${folder}/official-sdk.ts`] : []),
          ...(/^(?!TODO)\S+ \S/.test(lacking[operationId] ?? "")
            ? []
            : [`not in the official SDK: give the reason in ${folder}/lacking.yaml`]),
        ];
    expectNone(problems.map((problem) => `${operationId}: ${problem}`));
  });

  test("lacking.yaml names no operation that does not exist", () => {
    const known = operations.map(({ operationId }) => operationId);
    const unknown = Object.keys(lacking).filter((operationId) => !known.includes(operationId));
    expectNone(
      unknown.map((operationId) => `${operationId}: take it out of ${folder}/lacking.yaml; the spec has it no more`),
    );
  });
});
