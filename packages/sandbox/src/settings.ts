import type { ClockOptions } from "./clock/clock.js";
import type { HostedPageOptions } from "./page/platform.js";
import { type Scope, scopes } from "./store/records.js";
import type { Store } from "./store/store.js";

export interface SandboxOptions {
  /** API keys by ClientId; by default any credentials are taken. */
  clients?: Readonly<Record<string, string>> | undefined;
  /** Repeats Ids, tokens and dates: the time stands still from 1 January 2026 on, unless `clock` says otherwise. */
  seed?: number | undefined;
  clock?: ClockOptions | undefined;
  /** Where records are kept; in memory by default. */
  store?: Store | undefined;
  /** The scopes for which Mangopay switched on proxy management; all four by default. */
  proxyScopes?: readonly Scope[] | undefined;
  /** Mangopay allows the platform to have Owners enroll later (USER_NOT_PRESENT on create and categorize). */
  enrollsLater?: boolean | undefined;
  /** Country codes that Mangopay does not serve; none by default. */
  blockedCountries?: readonly string[] | undefined;
  /** Refuses calls beyond the documented windows; off by default. */
  rateLimits?: boolean | undefined;
  /** Where the hosted page is, without a slash at the end; by default, the origin of the call that opened the session. */
  publicUrl?: string | undefined;
  /** How platforms look on the hosted page. */
  page?: HostedPageOptions | undefined;
  /** Is told of what went wrong inside: a response that breaks the spec, work of the clock that failed. By default, the console is. */
  onError?: ((error: unknown) => void) | undefined;
}

/** The options with what they are by default. */
export interface Settings {
  clients: Readonly<Record<string, string>> | undefined;
  proxyScopes: readonly Scope[];
  enrollsLater: boolean;
  blockedCountries: readonly string[];
  rateLimits: boolean;
  publicUrl: string | undefined;
}

export const settingsOf = (options: SandboxOptions): Settings => ({
  clients: options.clients,
  proxyScopes: options.proxyScopes ?? scopes,
  enrollsLater: options.enrollsLater ?? false,
  blockedCountries: options.blockedCountries ?? [],
  rateLimits: options.rateLimits ?? false,
  publicUrl: options.publicUrl,
});
