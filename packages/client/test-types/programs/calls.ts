import { createScaClient, type ScaClient } from "@mangopay-sca/client";
import type { NaturalUserSca, PendingUserActionResponse, ScaStatus } from "@mangopay-sca/types";

// Compiles: a first call
export async function firstCall(userId: string): Promise<string | undefined> {
  const sca = createScaClient({ clientId: "platform", apiKey: "secret" });
  const { PendingUserAction } = await sca.users.enroll(userId);
  return PendingUserAction?.RedirectUrl;
}

// Compiles: a call is a promise of its data
export const promises = (sca: ScaClient): [Promise<ScaStatus>, Promise<PendingUserActionResponse>] => [
  sca.users.scaStatus("user_1"),
  sca.users.enroll("user_1"),
];

// Compiles: calls go together through Promise.all
export async function together(sca: ScaClient): Promise<boolean> {
  const [user, status] = await Promise.all([sca.users.view("user_1"), sca.users.scaStatus("user_1")]);
  return user.UserStatus === "ACTIVE" && status.IsEnrolled;
}

// Compiles: the response beside the data, and alone
export async function responses(sca: ScaClient): Promise<[number, boolean, number | undefined, unknown]> {
  const { response, recovered, rateLimit } = await sca.users.enroll("user_1").withResponse();
  const alone: Response = await sca.users.enroll("user_1").asResponse();
  return [response.status, recovered, rateLimit[0]?.remaining, await alone.json()];
}

// Compiles: an abort signal that may be missing
export const abortable = (sca: ScaClient, signal: AbortSignal | undefined) => sca.users.scaStatus("user_1", { signal });

// Compiles: every option of a call, given as undefined
export const undefinedOptions = (sca: ScaClient) =>
  sca.users.enroll("user_1", {
    signal: undefined,
    timeoutMs: undefined,
    attemptTimeoutMs: undefined,
    retry: undefined,
    headers: undefined,
    idempotencyKey: undefined,
  });

// Compiles: a POST with a key, limits and repeats of its own
export const ownOptions = (sca: ScaClient) =>
  sca.users.enroll("user_1", { idempotencyKey: "0123456789abcdef", timeoutMs: 5_000, retry: { retries: 5 } });

// Compiles: a list is gone through, or read by the page
export async function lists(sca: ScaClient, perPage: number | undefined): Promise<[string[], number | undefined]> {
  const ids: string[] = [];
  for await (const { Id } of sca.users.list({ perPage, sort: "CreationDate:DESC" })) ids.push(Id);
  const { items, totalItems } = await sca.hooks.list().page(2);
  return [[...ids, ...items.map(({ Url }) => Url)], totalItems];
}

// Compiles: events of one type since a moment
export async function events(sca: ScaClient, after: Date | undefined): Promise<string[]> {
  const types: string[] = [];
  for await (const { EventType } of sca.events.list({ eventType: "SCA_ENROLLMENT_SUCCEEDED", after }))
    types.push(EventType);
  return types;
}

// Compiles: waiting for an enrollment
export const waiting = (sca: ScaClient, signal?: AbortSignal): Promise<ScaStatus> =>
  sca.users.waitForEnrollment("user_1", { signal, onPoll: (status) => status?.IsEnrolled });

// Does not compile: an idempotency key on a GET
export const keyOnGet = (sca: ScaClient) =>
  // @ts-expect-error only a POST has a key
  sca.users.scaStatus("user_1", { idempotencyKey: "0123456789abcdef" });

// Does not compile: an idempotency key on a PUT
export const keyOnPut = (sca: ScaClient) =>
  // @ts-expect-error only a POST has a key
  sca.hooks.update("hook_1", { Validity: "VALID" }, { idempotencyKey: "0123456789abcdef" });

// Does not compile: an unknown option
export const unknownOption = (sca: ScaClient) =>
  // @ts-expect-error it is timeoutMs
  sca.users.enroll("user_1", { timeout: 5_000 });

// Does not compile: a time limit as text
export const limitInWords = (sca: ScaClient) =>
  // @ts-expect-error milliseconds are a number
  sca.users.enroll("user_1", { timeoutMs: "5s" });

// Does not compile: a misspelt type of event
export const misspeltEvent = (sca: ScaClient) =>
  // @ts-expect-error it is ENROLLMENT
  sca.events.list({ eventType: "SCA_ENROLMENT_SUCCEEDED" });

// Does not compile: a misspelt order
export const misspeltOrder = (sca: ScaClient) =>
  // @ts-expect-error it is CreationDate:DESC
  sca.users.list({ sort: "CreationDate:DOWN" });

// Does not compile: events before a number
export const beforeSeconds = (sca: ScaClient) =>
  // @ts-expect-error it is a Date
  sca.events.list({ before: 1_743_627_006 });

// Does not compile: a call without the user's Id
export const withoutId = (sca: ScaClient) =>
  // @ts-expect-error the user's Id is missing
  sca.users.enroll();

// Does not compile: an unknown method
export const noSuchMethod = (sca: ScaClient) =>
  // @ts-expect-error it is scaStatus
  sca.users.status("user_1");

// Does not compile: data that was not awaited
export const notAwaited = (sca: ScaClient) =>
  // @ts-expect-error it is a promise
  sca.users.enroll("user_1").PendingUserAction;

// Does not compile: the data of one call used as that of another
export const otherData = (sca: ScaClient): Promise<NaturalUserSca> =>
  // @ts-expect-error a status is no user
  sca.users.scaStatus("user_1");
