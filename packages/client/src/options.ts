import type { KeyValueStore } from "./auth/store.js";
import type { StoredToken } from "./auth/token.js";
import type { ScaObserver } from "./call/observe.js";
import type { ResponseCheck } from "./call/response-check.js";
import type { RetryOptions } from "./call/retry.js";
import { ScaRequestError } from "./errors.js";

/** Where each environment answers, without and with mutual TLS; the spec's `servers` say the same. */
export const environments = {
  sandbox: "https://api.sandbox.mangopay.com",
  production: "https://api.mangopay.com",
  "sandbox-mtls": "https://api-mtls.sandbox.mangopay.com",
  "production-mtls": "https://api-mtls.mangopay.com",
} as const;

export type ScaEnvironment = keyof typeof environments;

/**
 * Sends a request. The global `fetch` is one, and so is a web-standard server core that takes a Request alone; the signal
 * aborts when the call's time is up or its caller gives up, and one that ignores it only works on for nobody.
 */
export type Fetch = (request: Request, init: { signal: AbortSignal }) => Promise<Response>;

export interface ScaClientOptions extends ScaObserver {
  /** The platform's API account identifier. */
  clientId: string;
  /** The secret that belongs to `clientId`. It is sent to the token endpoint and nowhere else. */
  apiKey: string;
  /** Which of Mangopay's servers to call; `sandbox` by default. */
  environment?: ScaEnvironment | undefined;
  /** Another server, for example a mock: `http://127.0.0.1:4010`. It wins over `environment`. */
  baseUrl?: string | undefined;
  /** Sends the requests, in place of the global `fetch`; see `@mangopay-sca/client/undici` for one. */
  fetch?: Fetch | undefined;
  /**
   * How long a call may take in all, from the token to the last byte of the response and with every repeat, in milliseconds;
   * 30,000 by default, Infinity for no limit. Reading back a lost response may take as long again.
   */
  timeoutMs?: number | undefined;
  /** How long each attempt of a call may take, in milliseconds; as long as the call by default. */
  attemptTimeoutMs?: number | undefined;
  /** How calls are repeated that can be, after network failures, 429 and 5xx; `false` for never. */
  retry?: RetryOptions | false | undefined;
  /** Shares tokens between processes; a Keyv instance fits. In memory by default. */
  tokenStore?: KeyValueStore<StoredToken> | undefined;
  /** Holds a call back while a rate limit window has no more than `reserve` calls left. */
  pacing?: { reserve: number } | undefined;
  /** Checks every response against the spec; see `@mangopay-sca/client/validate`. */
  checkResponse?: ResponseCheck | undefined;
}

/** Options as the client uses them. */
export interface Settings extends ScaClientOptions {
  baseUrl: string;
  timeoutMs: number;
  attemptTimeoutMs: number;
  retry: RetryOptions;
  /** Whether anybody looks at attempts. */
  isObserved: boolean;
}

/** Fills in what was left out. Throws ScaRequestError when an option is missing or invalid. */
export function readOptions(options: ScaClientOptions): Settings {
  const { clientId, apiKey, environment = "sandbox", timeoutMs = 30_000, attemptTimeoutMs = timeoutMs } = options;
  need(clientId, "a clientId: the Mangopay Dashboard shows it beside the API key");
  need(apiKey, "an apiKey: create one in the Mangopay Dashboard");
  const known = Object.keys(environments);
  need(known.includes(environment), `an environment out of ${known.join(", ")}, not "${environment}"`);
  need(timeoutMs > 0, `a timeoutMs above zero, not ${timeoutMs}`);
  need(attemptTimeoutMs > 0, `an attemptTimeoutMs above zero, not ${attemptTimeoutMs}`);
  const { retry = {}, logger, onRequest, onResponse } = options;
  return {
    ...options,
    baseUrl: options.baseUrl === undefined ? environments[environment] : readBaseUrl(options.baseUrl),
    timeoutMs,
    attemptTimeoutMs,
    retry: retry || { retries: 0 },
    isObserved: logger !== undefined || onRequest !== undefined || onResponse !== undefined,
  };
}

function readBaseUrl(baseUrl: string): string {
  const isHttp = /^https?:\/\//.test(baseUrl) && URL.canParse(baseUrl);
  // What else was given may hold a password.
  need(isHttp, "a baseUrl that begins with http:// or https://");
  const { username, password, search, hash } = new URL(baseUrl);
  need(!username && !password, "a baseUrl without credentials: they belong into clientId and apiKey");
  need(!search && !hash && !/[?#]/.test(baseUrl), "a baseUrl without a query and a fragment");
  return baseUrl.replace(/\/+$/, "");
}

function need(isMet: unknown, what: string): void {
  if (!isMet) throw new ScaRequestError(`createScaClient needs ${what}.`);
}
