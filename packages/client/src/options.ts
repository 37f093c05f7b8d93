import { ScaRequestError } from "./errors.js";
import type { ScaObserver } from "./observe.js";
import type { ResponseCheck } from "./response-check.js";
import type { RetryOptions } from "./retry.js";
import type { KeyValueStore } from "./store.js";
import type { StoredToken } from "./token.js";

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
  environment?: ScaEnvironment;
  /** Another server, for example a mock: `http://127.0.0.1:4010`. It wins over `environment`. */
  baseUrl?: string;
  /** Sends the requests, in place of the global `fetch`. */
  fetch?: Fetch;
  /** The class of request that `fetch` expects, when it is not the global one; see `@mangopay-sca/client/undici`. */
  Request?: unknown;
  /**
   * How long a call may take in all, from the token to the last byte of the answer and with every retry, in milliseconds;
   * 30,000 by default. Reading back a lost answer may take as long again.
   */
  timeoutMs?: number;
  /** How GET, PUT and DELETE are sent again after network failures, 429 and 5xx; `false` for never. */
  retry?: RetryOptions | false;
  /** Shares tokens between processes; a Keyv instance fits. In memory by default. */
  tokenStore?: KeyValueStore<StoredToken>;
  /** Holds a call back while a rate limit window has no more than `reserve` calls left. */
  pacing?: { reserve: number };
  /** Checks every answer against the spec; see `@mangopay-sca/client/validate`. */
  checkResponse?: ResponseCheck;
}

/** Options as the client uses them. */
export interface Settings extends ScaClientOptions {
  baseUrl: string;
  timeoutMs: number;
  retry: RetryOptions;
  /** Whether `fetch` is known to end when its signal aborts. A function of the caller's own may not listen. */
  hearsSignal: boolean;
}

/** Fills in what was left out. Throws ScaRequestError when an option is missing or invalid. */
export function readOptions(options: ScaClientOptions): Settings {
  const { clientId, apiKey, environment = "sandbox", timeoutMs = 30_000, retry = {}, fetch } = options;
  need(clientId, "a clientId: the Mangopay Dashboard shows it beside the API key");
  need(apiKey, "an apiKey: create one in the Mangopay Dashboard");
  const known = Object.keys(environments);
  need(known.includes(environment), `an environment out of ${known.join(", ")}, not "${environment}"`);
  need(timeoutMs > 0, `a timeoutMs above zero, not ${timeoutMs}`);
  const baseUrl = (options.baseUrl ?? environments[environment]).replace(/\/+$/, "");
  const isHttp = /^https?:\/\//.test(baseUrl) && URL.canParse(baseUrl);
  need(isHttp, `a baseUrl that begins with http:// or https://, not "${baseUrl}"`);
  const { Request = globalThis.Request } = options;
  const hearsSignal = !fetch || Request !== globalThis.Request;
  return { ...options, baseUrl, timeoutMs, retry: retry || { retries: 0 }, Request, hearsSignal };
}

function need(isMet: unknown, what: string): void {
  if (!isMet) throw new ScaRequestError(`createScaClient needs ${what}.`);
}
