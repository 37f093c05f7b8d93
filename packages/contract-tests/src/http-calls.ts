import type { ScaClient } from "@mangopay-sca/client";
import type { Documented } from "./documented.ts";

type Result = { data?: unknown; error?: unknown; response: Response };
type AnyCall = (path: string, init: object) => Promise<Result>;

/** Calls an operation over `sca.http`, with the first documented request as its body. */
export function callOverHttp(sca: ScaClient, documented: Documented, operationId: string): Promise<Result> {
  const { method, path, parameters } = documented.operation(operationId);
  const call: AnyCall = Reflect.get(sca.http, method);
  const { path: values, body, idempotencyKey } = documented.input(operationId);
  // With a key of the caller's own, a 409 is the response and is not looked into.
  const isKeyed = parameters.some(({ name }) => name === "Idempotency-Key");
  const header = isKeyed ? { "Idempotency-Key": idempotencyKey } : {};
  return call(path, { params: { path: values, header }, ...(body === undefined ? {} : { body }) });
}
