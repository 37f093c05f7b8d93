import type { ScaClient } from "@mangopay-sca/client";
import { type OpenApi, type Operation, operationsOf } from "@mangopay-sca/contract";
import { documentedInput } from "./calls.ts";

type Result = { data?: unknown; error?: unknown; response: Response };
type AnyCall = (path: string, init: object) => Promise<Result>;

/** Makes an operation over `sca.http`, with the first documented request as its body. */
export function callOverHttp(sca: ScaClient, spec: OpenApi, operationId: string): Promise<Result> {
  const { method, path } = operation(spec, operationId);
  const call = sca.http[method as "GET"] as unknown as AnyCall;
  const { path: values, body, idempotencyKey } = documentedInput(spec, operationId);
  // With a key of the caller's own, a 409 is the answer and is not looked into.
  const header = method === "POST" ? { "Idempotency-Key": idempotencyKey } : {};
  return call(path, { params: { path: values, header }, ...(body === undefined ? {} : { body }) });
}

/** The same call for bare fetch, owing nothing to our client; `pathValues` in place of the documented ones. */
export function bareRequest(spec: OpenApi, operationId: string, pathValues: Record<string, string> = {}) {
  const { method, path } = operation(spec, operationId);
  const input = documentedInput(spec, operationId);
  const values: Record<string, string> = { ...input.path, ClientId: "a-client", ...pathValues };
  const filled = path.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ""));
  const isToken = operationId === "createOAuthToken";
  const headers: Record<string, string> = {
    Authorization: isToken ? `Basic ${btoa("a-client:a-key")}` : "Bearer any",
    ...(input.body === undefined
      ? {}
      : { "Content-Type": isToken ? "application/x-www-form-urlencoded" : "application/json" }),
  };
  const sent = isToken
    ? new URLSearchParams(input.body as Record<string, string>).toString()
    : JSON.stringify(input.body);
  return { path: filled, init: { method, headers, ...(input.body === undefined ? {} : { body: sent }) } };
}

function operation(spec: OpenApi, operationId: string): Operation {
  const found = operationsOf(spec).find((one) => one.operationId === operationId);
  if (!found) throw new Error(`The spec has no operation ${operationId}.`);
  return found;
}
