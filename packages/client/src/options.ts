import { ScaRequestError } from "./errors.js";

/** Where each environment answers; the spec's `servers` say the same. */
export const environments = {
  sandbox: "https://api.sandbox.mangopay.com",
  production: "https://api.mangopay.com",
} as const;

export type ScaEnvironment = keyof typeof environments;

export interface ScaClientOptions {
  /** The platform's API account identifier. */
  clientId: string;
  /** The secret that belongs to `clientId`. It is sent to the token endpoint and nowhere else. */
  apiKey: string;
  /** Which of Mangopay's servers to call; `sandbox` unless said otherwise. */
  environment?: ScaEnvironment;
  /** Another server, for example a mock: `http://127.0.0.1:4010`. It wins over `environment`. */
  baseUrl?: string;
  /** Sends a request, in place of the global `fetch`. */
  fetch?: (request: Request) => Promise<Response>;
  /** How long a call may take in all, from the token to the last byte of the answer, in milliseconds; 30,000 by default. */
  timeoutMs?: number;
}

export interface Settings {
  clientId: string;
  apiKey: string;
  baseUrl: string;
  fetch: (request: Request) => Promise<Response>;
  timeoutMs: number;
}

/** Options as the client uses them. Throws ScaRequestError when one is missing or makes no sense. */
export function readOptions(options: ScaClientOptions): Settings {
  const {
    clientId,
    apiKey,
    environment = "sandbox",
    fetch = (request) => globalThis.fetch(request),
    timeoutMs = 30_000,
  } = options;
  if (typeof clientId !== "string" || clientId === "") {
    throw new ScaRequestError("createScaClient needs a clientId: the Mangopay Dashboard shows it beside the API key.");
  }
  if (typeof apiKey !== "string" || apiKey === "") {
    throw new ScaRequestError("createScaClient needs an apiKey: create one in the Mangopay Dashboard.");
  }
  if (!(environment in environments)) {
    throw new ScaRequestError(
      `createScaClient knows no environment "${environment}": use ${Object.keys(environments).join(" or ")}.`,
    );
  }
  if (!(timeoutMs > 0)) {
    throw new ScaRequestError(`createScaClient needs a timeoutMs above zero, not ${timeoutMs}.`);
  }
  const baseUrl = (options.baseUrl ?? environments[environment]).replace(/\/+$/, "");
  if (!/^https?:\/\//.test(baseUrl) || !URL.canParse(baseUrl)) {
    throw new ScaRequestError(
      `createScaClient needs a baseUrl that begins with http:// or https://, not "${baseUrl}".`,
    );
  }
  return { clientId, apiKey, baseUrl, fetch, timeoutMs };
}
