import type { ScaClient } from "@mangopay-sca/client";
import { cellsOf, type OpenApi, operationsOf } from "./spec.ts";

type Result = { data?: unknown; error?: unknown; response: Response };
type AnyCall = (path: string, init: object) => Promise<Result>;

const pathParameters = {
  UserId: "user_m_01JF7AP1M46TR0JH7WBGPWK7D7",
  HookId: "hook_m_01J8F5RK4R43AYWD8XVG9RSYDT",
  IdempotencyKey: "0193cf51-ed36-7151-a0cb-1c59def21e13",
};

/** Makes an operation over `sca.http`, with the first documented request as its body. */
export function callOverHttp(sca: ScaClient, spec: OpenApi, operationId: string): Promise<Result> {
  const found = operationsOf(spec).find(({ operation }) => operation.operationId === operationId);
  if (!found) throw new Error(`The spec has no operation ${operationId}.`);
  const request = cellsOf(spec).find((cell) => cell.operationId === operationId && cell.status === "request");
  const call = sca.http[found.method as "GET"] as unknown as AnyCall;
  return call(found.path, {
    params: { path: pathParameters },
    ...(request ? { body: request.value } : {}),
    ...(request?.mediaType === "application/x-www-form-urlencoded" ? form : {}),
  });
}

const form = {
  bodySerializer: (body: Record<string, string>) => new URLSearchParams(body),
  headers: {
    Authorization: `Basic ${btoa("a-client:a-key")}`,
    "Content-Type": "application/x-www-form-urlencoded",
  },
};

const { UserId } = pathParameters;

/** The client's own methods, by the operation that they make. */
export const methods: Record<string, (sca: ScaClient) => Promise<unknown>> = {
  enrollUser: (sca) => sca.users.enroll(UserId),
  viewUserScaStatus: (sca) => sca.users.scaStatus(UserId),
};
