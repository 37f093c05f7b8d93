import { examplesOfOperation, type Operation } from "@mangopay-sca/spec/model";
import { borrowed } from "../../examples/borrowed.ts";
import { isResponseBody } from "../spec.ts";
import { isPublished, published } from "./published.ts";

/** Examples that an operation has to show beside those of its own page and does not, and the other way round. */
export function borrowedExampleViolations(operation: Operation): string[] {
  const { operationId } = operation;
  const shown = examplesOfOperation(operation)
    // One that was never published is reported for that.
    .filter((example) => isResponseBody(example) && isPublished(example.value))
    .map(({ part, name }) => ({ line: `${part} ${name}`, isOwn: `${operationId}/${part}.${name}` in published }));
  const own = shown.filter(({ isOwn }) => isOwn).map(({ line }) => line);
  const others = shown.filter(({ isOwn }) => !isOwn).map(({ line }) => line);
  const particular = borrowed[operationId] ?? [];
  const expected = [...particular, ...general(operation, [...own, ...particular])];
  return [
    ...expected
      .filter((line) => !others.includes(line))
      .map((line) => `${operationId} ${line}: example is missing from the operation`),
    ...others
      .filter((line) => !expected.includes(line))
      .map((line) => `${operationId} ${line}: add it to packages/contract-tests/examples/borrowed.ts, or its digest`),
  ];
}

/**
 * Errors that every call of a kind can have, unless its page has another one with that status code. Sources: the API's pages on
 * errors, rate limiting and idempotency.
 */
function general({ path, parameters, security }: Operation, others: string[]): string[] {
  const isFree = (status: string) => !others.some((line) => line.startsWith(`${status} `));
  const isKeyed = parameters.some(({ name }) => name === "Idempotency-Key");
  return [
    ...(isFree("400") ? ["400 missing-parameter", "400 invalid-value"] : []),
    "401 invalid-credentials",
    ...(security.some((alternative) => "bearerAuth" in alternative) ? ["403 not-available"] : []),
    ...(isFree("404") && /\{(?!ClientId\})/.test(path) ? ["404 unknown-resource"] : []),
    ...(isKeyed ? ["409 key-reused", "409 key-reused-sample"] : []),
    "429 rate-limit",
  ];
}
