import type {
  ApiResponse,
  CategorizeLegalUserRequest,
  CategorizeNaturalUserRequest,
  CreateHookRequest,
  CreateLegalUserRequest,
  CreateLegalUserScaRequest,
  CreateNaturalUserRequest,
  CreateNaturalUserScaRequest,
  Event,
  Hook,
  LegalUser,
  LegalUserSca,
  NaturalUser,
  NaturalUserSca,
  OAuthToken,
  PendingUserActionResponse,
  ScaStatus,
  UpdateHookRequest,
  UpdateLegalUserRequest,
  UpdateLegalUserScaRequest,
  UpdateNaturalUserRequest,
  UpdateNaturalUserScaRequest,
  User,
  UserSca,
  UserSummary,
} from "@mangopay-sca/types";
import type { CallOptions, PostOptions } from "./call/call.js";
import type { ScaPromise } from "./call/sca-promise.js";
import type { EventListOptions, ListOptions, ScaList } from "./lists/list.js";
import type { WaitOptions } from "./sca/enrollment.js";

/** The client's methods, by group. */
export interface ScaApi {
  readonly auth: AuthApi;
  readonly users: UsersApi;
  readonly hooks: HooksApi;
  readonly events: EventsApi;
  readonly responses: ResponsesApi;
  readonly legacy: LegacyApi;
}

export interface AuthApi {
  /** Asks for a new bearer token. Calls get theirs by themselves; this is for other uses of a token. */
  createToken(options?: CallOptions): ScaPromise<OAuthToken>;
}

/** Every method rejects with ScaApiError when the API refuses, and with another ScaError when it cannot be asked. */
export interface UsersApi {
  /** Registers an individual. An Owner's response holds the link to enroll in `PendingUserAction`; a Payer's holds null. */
  createNatural(user: CreateNaturalUserScaRequest, options?: PostOptions): ScaPromise<NaturalUserSca>;
  /** Registers an entity. The link in an Owner's response is for its legal representative. */
  createLegal(user: CreateLegalUserScaRequest, options?: PostOptions): ScaPromise<LegalUserSca>;
  /** Changes what is given. An Owner whose e-mail address or phone number changes gets a link to enroll again. */
  updateNatural(
    userId: string,
    changes: UpdateNaturalUserScaRequest,
    options?: CallOptions,
  ): ScaPromise<NaturalUserSca>;
  /** Changes what is given. To change contact data send nothing else of `LegalRepresentative`: it may lower the KYC level. */
  updateLegal(userId: string, changes: UpdateLegalUserScaRequest, options?: CallOptions): ScaPromise<LegalUserSca>;
  /** Makes a Natural Payer an Owner; the response holds the link to enroll. */
  categorizeNatural(
    userId: string,
    owner: CategorizeNaturalUserRequest,
    options?: CallOptions,
  ): ScaPromise<NaturalUserSca>;
  /** Makes a Legal Payer an Owner; the response holds the link for its representative. */
  categorizeLegal(userId: string, owner: CategorizeLegalUserRequest, options?: CallOptions): ScaPromise<LegalUserSca>;
  /** A Natural or a Legal user; `PersonType` tells which. */
  view(userId: string, options?: CallOptions): ScaPromise<UserSca>;
  /** As `view`, for a Natural user. In the official SDKs, but not documented. */
  viewNatural(userId: string, options?: CallOptions): ScaPromise<NaturalUserSca>;
  /** As `view`, for a Legal user. In the official SDKs, but not documented. */
  viewLegal(userId: string, options?: CallOptions): ScaPromise<LegalUserSca>;
  /** Opens an SCA session for an Owner and returns the link to it, which works for 10 minutes. A Payer is refused. */
  enroll(userId: string, options?: PostOptions): ScaPromise<PendingUserActionResponse>;
  /** Whether an Owner is enrolled and what they consented to. 404 when no enrollment was ever started. */
  scaStatus(userId: string, options?: CallOptions): ScaPromise<ScaStatus>;
  /** Opens a session in which an enrolled user gives or revokes consent to actions in their absence. */
  manageConsent(userId: string, options?: PostOptions): ScaPromise<PendingUserActionResponse>;
  /** The key data of all users: `for await (const user of sca.users.list())`, or `.page(1)`. */
  list(options?: ListOptions): ScaList<UserSummary>;
  /** Closes a Natural user for good. All their wallets have to be empty. */
  closeNatural(userId: string, options?: CallOptions): ScaPromise<undefined>;
  /** Closes a Legal user for good. All its wallets have to be empty. */
  closeLegal(userId: string, options?: CallOptions): ScaPromise<undefined>;
  /**
   * Asks for the SCA status until the user is enrolled and no enrollment is pending. Rejects with ScaTimeoutError when
   * that takes longer than `timeoutMs`. Notifications say the same sooner; this is for where none can be received.
   */
  waitForEnrollment(userId: string, options?: WaitOptions): Promise<ScaStatus>;
}

export interface HooksApi {
  /** Has Mangopay call an address for every event of one type. */
  create(hook: CreateHookRequest, options?: PostOptions): ScaPromise<Hook>;
  list(options?: ListOptions): ScaList<Hook>;
  view(hookId: string, options?: CallOptions): ScaPromise<Hook>;
  /** Changes a hook, or brings it back with `{ Validity: "VALID" }`. */
  update(hookId: string, changes: UpdateHookRequest, options?: CallOptions): ScaPromise<Hook>;
}

export interface EventsApi {
  /** What happened in the last 45 days. */
  list(options?: EventListOptions): ScaList<Event>;
}

export interface ResponsesApi {
  /** The response that the first call with this Idempotency-Key got, within 24 hours. */
  view(idempotencyKey: string, options?: CallOptions): ScaPromise<ApiResponse>;
}

/** The user endpoints from before SCA. They start no SCA: an Owner made here is active and not enrolled. */
export interface LegacyApi {
  /** @deprecated Use `users.createNatural`. */
  createNatural(user: CreateNaturalUserRequest, options?: PostOptions): ScaPromise<NaturalUser>;
  /** @deprecated Use `users.createLegal`. */
  createLegal(user: CreateLegalUserRequest, options?: PostOptions): ScaPromise<LegalUser>;
  /** @deprecated Use `users.updateNatural` or `users.categorizeNatural`. */
  updateNatural(userId: string, changes: UpdateNaturalUserRequest, options?: CallOptions): ScaPromise<NaturalUser>;
  /** @deprecated Use `users.updateLegal` or `users.categorizeLegal`. */
  updateLegal(userId: string, changes: UpdateLegalUserRequest, options?: CallOptions): ScaPromise<LegalUser>;
  /** @deprecated Use `users.view`. */
  view(userId: string, options?: CallOptions): ScaPromise<User>;
  /** @deprecated Use `users.view`. */
  viewNatural(userId: string, options?: CallOptions): ScaPromise<NaturalUser>;
  /** @deprecated Use `users.view`. */
  viewLegal(userId: string, options?: CallOptions): ScaPromise<LegalUser>;
}
