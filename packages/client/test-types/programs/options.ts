import { createMemoryStore, createScaClient, type ScaClientOptions, type StoredToken } from "@mangopay-sca/client";
import { checkResponses } from "@mangopay-sca/client/validate";

declare const process: { env: Record<string, string | undefined> };
const account = { clientId: "platform", apiKey: "secret" };

// Compiles: an address from the environment, which may be missing
export const fromEnvironment = createScaClient({ ...account, baseUrl: process.env.URL });

// Compiles: every option, given as undefined
export const allUndefined = createScaClient({
  ...account,
  environment: undefined,
  baseUrl: undefined,
  fetch: undefined,
  timeoutMs: undefined,
  attemptTimeoutMs: undefined,
  retry: undefined,
  tokenStore: undefined,
  pacing: undefined,
  checkResponse: undefined,
  logger: undefined,
  onRequest: undefined,
  onResponse: undefined,
});

// Compiles: nested options, given as undefined
export const insideUndefined = createScaClient({
  ...account,
  retry: { retries: undefined, baseDelayMs: undefined, maxDelayMs: undefined },
  checkResponse: checkResponses({ mode: undefined, onViolation: undefined }),
});

// Compiles: an environment chosen by a condition
export const chosen = (isLive: boolean) =>
  createScaClient({ ...account, environment: isLive ? "production" : undefined });

// Compiles: the global fetch, the console and a store in memory
export const builtIns = createScaClient({
  ...account,
  fetch,
  logger: console,
  tokenStore: createMemoryStore<StoredToken>(),
});

// Compiles: a custom store
const tokens = new Map<string, StoredToken>();
export const ownStore = createScaClient({
  ...account,
  tokenStore: {
    get: async (key) => tokens.get(key),
    set: async (key, value) => tokens.set(key, value),
    delete: async (key) => tokens.delete(key),
  },
});

// Compiles: a server in the same process in place of a network
export const inProcess = createScaClient({ ...account, fetch: async (request) => Response.json({ url: request.url }) });

// Compiles: hooks that read what they are given
export const observed = createScaClient({
  ...account,
  onRequest: ({ callId, operationId, attempt }) => console.log(callId, operationId === "enrollUser", attempt),
  onResponse: ({ status, durationMs, idempotencyKey }) => console.log(status ?? 0, durationMs, idempotencyKey ?? ""),
});

// Compiles: no repeats
export const once: ScaClientOptions = { ...account, retry: false };

// Does not compile: a client without an API key
// @ts-expect-error the apiKey is missing
export const noSecret = createScaClient({ clientId: "platform" });

// Does not compile: an API key that may be missing
// @ts-expect-error check it first
export const perhapsNoSecret = createScaClient({ clientId: "platform", apiKey: process.env.API_KEY });

// Does not compile: an unknown environment
// @ts-expect-error it is production
export const noSuchEnvironment = createScaClient({ ...account, environment: "live" });

// Does not compile: a misspelt option
// @ts-expect-error it is baseUrl
export const misspeltOption = createScaClient({ ...account, baseURL: "http://127.0.0.1:4010" });

// Does not compile: repeats as a number
// @ts-expect-error it is { retries: 3 }
export const repeatsAsNumber = createScaClient({ ...account, retry: 3 });

// Does not compile: pacing without a reserve
// @ts-expect-error reserve is missing
export const noReserve = createScaClient({ ...account, pacing: {} });

// Does not compile: a misspelt mode of checking
// @ts-expect-error it is warn
export const misspeltMode = checkResponses({ mode: "warning" });

// Does not compile: a fetch that resolves to text
// @ts-expect-error a text is no Response
export const noResponse = createScaClient({ ...account, fetch: async () => "body" });
