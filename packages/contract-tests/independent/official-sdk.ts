import Mangopay from "mangopay4-nodejs-sdk";
import type { Input } from "../src/arbitraries.ts";

/** The SDK's types leave out what its own README shows, so only the shape is relied on. */
interface Sdk {
  Users: Methods;
  Hooks: Methods;
  Events: Methods;
  Idempotency: Methods;
  authorize(): Promise<unknown>;
  models: Record<string, new (members: object) => object>;
}
type Methods = Record<string, (...args: unknown[]) => Promise<unknown>>;

export const createSdk = (baseUrl: string) =>
  new Mangopay({ clientId: "a-client", clientApiKey: "a-key", baseUrl }) as unknown as Sdk;

const user = ({ path }: Input) => path.UserId;
const keyed = ({ idempotencyKey = "" }: Input) => ({ headers: { "Idempotency-Key": idempotencyKey } });

/** One of the SDK's models, filled with a documented body. */
function model(sdk: Sdk, name: string, { body }: Input, more: object = {}) {
  const Model = sdk.models[name];
  if (!Model) throw new Error(`The official SDK has no model ${name}.`);
  return new Model({ ...(body as object), ...more });
}

/** It has no models for SCA users: a flag in the body says which kind is meant. */
const marked = (flag: string, { body }: Input, more: object = {}) => ({ ...(body as object), ...more, [flag]: true });
const createSca = (flag: string) => (sdk: Sdk, input: Input) => sdk.Users.create?.(marked(flag, input), keyed(input));
const changeSca = (method: string, flag: string) => (sdk: Sdk, input: Input) =>
  sdk.Users[method]?.(marked(flag, input, { Id: user(input) }));
const create = (name: string) => (sdk: Sdk, input: Input) => sdk.Users.create?.(model(sdk, name, input), keyed(input));
const withId = (method: string, name: string) => (sdk: Sdk, input: Input) =>
  sdk.Users[method]?.(model(sdk, name, input, { Id: user(input) }));
const view = (method: string) => (sdk: Sdk, input: Input) => sdk.Users[method]?.(user(input));

/** Updates with no more than the SDK's typing asks for: an Id and the type of the user. */
export const leastUpdates: Record<string, (sdk: Sdk, input: Input) => Promise<unknown> | undefined> = {
  updateNaturalUser: (sdk, input) => sdk.Users.update?.({ Id: user(input), PersonType: "NATURAL", Tag: "New tag" }),
  updateLegalUser: (sdk, input) => sdk.Users.update?.({ Id: user(input), PersonType: "LEGAL", Tag: "New tag" }),
};

/** The official SDK's way to make each operation. */
export const sdkMethods: Record<string, (sdk: Sdk, input: Input) => Promise<unknown> | undefined> = {
  createOAuthToken: (sdk) => sdk.authorize(),
  createNaturalUserSca: createSca("NaturalSca"),
  createLegalUserSca: createSca("LegalSca"),
  createNaturalUser: create("UserNatural"),
  createLegalUser: create("UserLegal"),
  updateNaturalUserSca: changeSca("updateSca", "NaturalSca"),
  updateLegalUserSca: changeSca("updateSca", "LegalSca"),
  updateNaturalUser: withId("update", "UserNatural"),
  updateLegalUser: withId("update", "UserLegal"),
  categorizeNaturalUser: changeSca("categorize", "NaturalSca"),
  categorizeLegalUser: changeSca("categorize", "LegalSca"),
  closeNaturalUser: withId("close", "UserNatural"),
  closeLegalUser: withId("close", "UserLegal"),
  viewUserSca: view("getSca"),
  viewNaturalUserSca: view("getNaturalSca"),
  viewLegalUserSca: view("getLegalSca"),
  viewUser: view("get"),
  viewNaturalUser: view("getNatural"),
  viewLegalUser: view("getLegal"),
  viewUserScaStatus: view("getScaStatus"),
  enrollUser: (sdk, input) => sdk.Users.enroll?.(user(input), keyed(input)),
  manageProxyConsent: (sdk, input) => sdk.Users.manageConsent?.(user(input), keyed(input)),
  listUsers: (sdk) => sdk.Users.getAll?.({ parameters: { page: 1, per_page: 10, Sort: "CreationDate:DESC" } }),
  listEvents: (sdk) => sdk.Events.getAll?.({ parameters: { EventType: "USER_ACCOUNT_ACTIVATED" } }),
  listHooks: (sdk) => sdk.Hooks.getAll?.(),
  createHook: (sdk, input) => sdk.Hooks.create?.(model(sdk, "Hook", input), keyed(input)),
  viewHook: (sdk, { path }) => sdk.Hooks.get?.(path.HookId),
  updateHook: (sdk, input) => sdk.Hooks.update?.(model(sdk, "Hook", input, { Id: input.path.HookId })),
  viewApiResponse: (sdk, { path }) => sdk.Idempotency.get?.(path.IdempotencyKey),
};
