import type { ScaClient, ScaList } from "@mangopay-sca/client";
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
  const call = sca.http[found.method as "GET"] as unknown as AnyCall;
  const body = requestOf(spec, operationId);
  // With a key of the caller's own, a 409 is the answer and is not looked into.
  const header = found.method === "POST" ? { "Idempotency-Key": pathParameters.IdempotencyKey } : {};
  return call(found.path, { params: { path: pathParameters, header }, ...(body === undefined ? {} : { body }) });
}

/** The same call for bare fetch, owing nothing to our client. */
export function bareRequest(spec: OpenApi, operationId: string) {
  const found = operationsOf(spec).find(({ operation }) => operation.operationId === operationId);
  if (!found) throw new Error(`The spec has no operation ${operationId}.`);
  const values: Record<string, string> = { ...pathParameters, ClientId: "a-client" };
  const path = found.path.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ""));
  const body = requestOf(spec, operationId);
  const isToken = operationId === "createOAuthToken";
  const headers: Record<string, string> = {
    Authorization: isToken ? `Basic ${btoa("a-client:a-key")}` : "Bearer any",
    "Content-Type": isToken ? "application/x-www-form-urlencoded" : "application/json",
  };
  const sent = isToken ? new URLSearchParams(body as Record<string, string>).toString() : JSON.stringify(body);
  return { path, init: { method: found.method, headers, ...(body === undefined ? {} : { body: sent }) } };
}

/** The first documented request body of an operation. */
export function requestOf(spec: OpenApi, operationId: string): unknown {
  return cellsOf(spec).find((cell) => cell.operationId === operationId && cell.status === "request")?.value;
}

const { UserId, HookId, IdempotencyKey } = pathParameters;
const options = { idempotencyKey: IdempotencyKey };
type Caller = (sca: ScaClient, body: never) => PromiseLike<unknown>;
const itemsOf = async (list: ScaList<unknown>) => (await list.page(1)).items;

/** The client's own methods, by the operation that they make. */
export const methods: Record<string, Caller> = {
  createOAuthToken: (sca) => sca.auth.createToken(),
  createNaturalUserSca: (sca, body) => sca.users.createNatural(body, options),
  createLegalUserSca: (sca, body) => sca.users.createLegal(body, options),
  updateNaturalUserSca: (sca, body) => sca.users.updateNatural(UserId, body),
  updateLegalUserSca: (sca, body) => sca.users.updateLegal(UserId, body),
  categorizeNaturalUser: (sca, body) => sca.users.categorizeNatural(UserId, body),
  categorizeLegalUser: (sca, body) => sca.users.categorizeLegal(UserId, body),
  viewUserSca: (sca) => sca.users.view(UserId),
  viewNaturalUserSca: (sca) => sca.users.viewNatural(UserId),
  viewLegalUserSca: (sca) => sca.users.viewLegal(UserId),
  enrollUser: (sca) => sca.users.enroll(UserId, options),
  viewUserScaStatus: (sca) => sca.users.scaStatus(UserId),
  manageProxyConsent: (sca) => sca.users.manageConsent(UserId, options),
  listUsers: (sca) => itemsOf(sca.users.list()),
  closeNaturalUser: (sca) => sca.users.closeNatural(UserId),
  closeLegalUser: (sca) => sca.users.closeLegal(UserId),
  createHook: (sca, body) => sca.hooks.create(body, options),
  listHooks: (sca) => itemsOf(sca.hooks.list()),
  viewHook: (sca) => sca.hooks.view(HookId),
  updateHook: (sca, body) => sca.hooks.update(HookId, body),
  listEvents: (sca) => itemsOf(sca.events.list({ eventType: "USER_ACCOUNT_ACTIVATED" })),
  viewApiResponse: (sca) => sca.responses.view(IdempotencyKey),
  createNaturalUser: (sca, body) => sca.legacy.createNatural(body, options),
  createLegalUser: (sca, body) => sca.legacy.createLegal(body, options),
  updateNaturalUser: (sca, body) => sca.legacy.updateNatural(UserId, body),
  updateLegalUser: (sca, body) => sca.legacy.updateLegal(UserId, body),
  viewUser: (sca) => sca.legacy.view(UserId),
  viewNaturalUser: (sca) => sca.legacy.viewNatural(UserId),
  viewLegalUser: (sca) => sca.legacy.viewLegal(UserId),
};
