import type { ScaClient, ScaList } from "@mangopay-sca/client";
import type { OpenApi } from "@mangopay-sca/contract";
import type { Input } from "./arbitraries.ts";
import { cellsOf } from "./spec.ts";

type Method = (sca: ScaClient, input: Input) => PromiseLike<unknown>;

const user = ({ path }: Input) => path.UserId ?? "";
const hook = ({ path }: Input) => path.HookId ?? "";
const body = (input: Input) => input.body as never;
const key = ({ idempotencyKey }: Input) => (idempotencyKey === undefined ? {} : { idempotencyKey });

type Lists = (options: object) => ScaList<unknown>;
function page(list: Lists, { query }: Input) {
  const date = (seconds: string | number | undefined) =>
    seconds === undefined ? {} : { date: new Date(Number(seconds) * 1000) };
  const before = date(query.BeforeDate).date;
  const after = date(query.AfterDate).date;
  const options = {
    ...(query.per_page === undefined ? {} : { perPage: query.per_page }),
    ...(query.Sort === undefined ? {} : { sort: query.Sort }),
    ...(query.EventType === undefined ? {} : { eventType: query.EventType }),
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
  };
  return list(options)
    .page(query.page as number | undefined)
    .then(({ items }) => items);
}

/** The client's own methods, by the operation that they make. */
export const methods: Record<string, Method> = {
  createOAuthToken: (sca) => sca.auth.createToken(),
  createNaturalUserSca: (sca, input) => sca.users.createNatural(body(input), key(input)),
  createLegalUserSca: (sca, input) => sca.users.createLegal(body(input), key(input)),
  updateNaturalUserSca: (sca, input) => sca.users.updateNatural(user(input), body(input)),
  updateLegalUserSca: (sca, input) => sca.users.updateLegal(user(input), body(input)),
  categorizeNaturalUser: (sca, input) => sca.users.categorizeNatural(user(input), body(input)),
  categorizeLegalUser: (sca, input) => sca.users.categorizeLegal(user(input), body(input)),
  viewUserSca: (sca, input) => sca.users.view(user(input)),
  viewNaturalUserSca: (sca, input) => sca.users.viewNatural(user(input)),
  viewLegalUserSca: (sca, input) => sca.users.viewLegal(user(input)),
  enrollUser: (sca, input) => sca.users.enroll(user(input), key(input)),
  viewUserScaStatus: (sca, input) => sca.users.scaStatus(user(input)),
  manageProxyConsent: (sca, input) => sca.users.manageConsent(user(input), key(input)),
  listUsers: (sca, input) => page(sca.users.list as Lists, input),
  closeNaturalUser: (sca, input) => sca.users.closeNatural(user(input)),
  closeLegalUser: (sca, input) => sca.users.closeLegal(user(input)),
  createHook: (sca, input) => sca.hooks.create(body(input), key(input)),
  listHooks: (sca, input) => page(sca.hooks.list as Lists, input),
  viewHook: (sca, input) => sca.hooks.view(hook(input)),
  updateHook: (sca, input) => sca.hooks.update(hook(input), body(input)),
  listEvents: (sca, input) => page(sca.events.list as Lists, input),
  viewApiResponse: (sca, { path }) => sca.responses.view(path.IdempotencyKey ?? ""),
  createNaturalUser: (sca, input) => sca.legacy.createNatural(body(input), key(input)),
  createLegalUser: (sca, input) => sca.legacy.createLegal(body(input), key(input)),
  updateNaturalUser: (sca, input) => sca.legacy.updateNatural(user(input), body(input)),
  updateLegalUser: (sca, input) => sca.legacy.updateLegal(user(input), body(input)),
  viewUser: (sca, input) => sca.legacy.view(user(input)),
  viewNaturalUser: (sca, input) => sca.legacy.viewNatural(user(input)),
  viewLegalUser: (sca, input) => sca.legacy.viewLegal(user(input)),
};

/** Makes an operation with the client's method. Rejects for an operation that the table above has not. */
export async function call(sca: ScaClient, operationId: string, input: Input): Promise<unknown> {
  const method = methods[operationId];
  if (!method) throw new Error(`src/calls.ts has no method for ${operationId}.`);
  return await method(sca, input);
}

/** Documented values for every operation: its first documented request, and Ids as they are published. */
export function documentedInput(spec: OpenApi, operationId: string): Input & { idempotencyKey: string } {
  const request = cellsOf(spec).find((cell) => cell.operationId === operationId && cell.status === "request");
  const idempotencyKey = "0193cf51-ed36-7151-a0cb-1c59def21e13";
  return {
    path: {
      UserId: "user_m_01JF7AP1M46TR0JH7WBGPWK7D7",
      HookId: "hook_m_01J8F5RK4R43AYWD8XVG9RSYDT",
      IdempotencyKey: idempotencyKey,
    },
    query: {},
    body: request?.value,
    idempotencyKey,
  };
}
