import { examplesOf, type OpenApiDocument, type Operation, operationsOf } from "@mangopay-sca/spec/model";
import { parameterValues } from "../requests/parameters.ts";
import type { Input } from "./arbitraries.ts";
import { isRequest } from "./spec.ts";

/** Documented values for every operation: its first documented request, and Ids as they are published or at least allowed. */
export function documentedInput(spec: OpenApiDocument, operationId: string): Input & { idempotencyKey: string } {
  const request = examplesOf(spec).find((example) => example.operationId === operationId && isRequest(example));
  const idempotencyKey = "0193cf51-ed36-7151-a0cb-1c59def21e13";
  return {
    path: {
      ...Object.fromEntries(
        operationOf(spec, operationId).parameters.map(({ name }) => [
          name,
          parameterValues[`path/${name}`]?.documented[0] ?? "any",
        ]),
      ),
      UserId: "user_m_01JF7AP1M46TR0JH7WBGPWK7D7",
      HookId: "hook_m_01J8F5RK4R43AYWD8XVG9RSYDT",
      IdempotencyKey: idempotencyKey,
    },
    query: {},
    body: request?.value,
    idempotencyKey,
  };
}

/** Throws for an Id that no operation has. */
export function operationOf(spec: OpenApiDocument, operationId: string): Operation {
  const found = operationsOf(spec).find((one) => one.operationId === operationId);
  if (!found) throw new Error(`The spec has no operation ${operationId}.`);
  return found;
}
