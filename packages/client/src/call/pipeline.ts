import type { OAuthToken } from "@mangopay-sca/types";
import type { Middleware } from "openapi-fetch";
import { createTokens } from "../auth/tokens.js";
import { ScaError, ScaResponseError } from "../errors.js";
import type { Settings } from "../options.js";
import { createSender } from "../transports/openapi-fetch.js";
import { realResponse } from "../transports/plain.js";
import { ifDone, mayBeDone } from "./already-done.js";
import type { Attempted } from "./attempt.js";
import { createAttempts, type Outcome } from "./attempts.js";
import { type Call, prepareCall } from "./call.js";
import { notify } from "./observe.js";
import { operationOf } from "./operation.js";
import { type Run, recover } from "./recover.js";
import { redact } from "./redact.js";
import { type Received, toError, unwrap, withKey } from "./response.js";

/** What every call of a client goes through: token, attempts, and what became of those whose response was lost. */
export function createPipeline(settings: Settings) {
  const { clientId, apiKey } = settings;
  const credentials = basicAuth(clientId, apiKey);
  const middleware = new Set<Middleware>();
  const api = createSender(settings, () => middleware.size > 0);
  // Middleware never sees the credentials.
  const auth = createSender(settings, () => false);
  const attempts = createAttempts(
    settings,
    credentials,
    createTokens(requestToken, sharedStore(settings, [apiKey, credentials])),
  );

  const run: Run = async (operation, init) => {
    const call = prepareCall(operation, init, settings);
    const { send } = call.needsToken ? api : auth;
    let { key } = call;
    try {
      const outcome = await attempts(call, send);
      // Without a token nothing was sent, and the error is that of every call that waits for one.
      key = outcome.token === undefined ? undefined : outcome.key;
      return Object.assign(checked(call, await settled(call, outcome)), { key });
    } catch (error) {
      throw withKey(error, key);
    } finally {
      call.deadline.clear();
    }
  };

  /** The response of a call, found out in another way when it was lost. */
  async function settled(call: Call, outcome: Outcome): Promise<Received> {
    const { received, error, key, isUnknown, earlier } = outcome;
    if (key !== undefined && isUnknown && (received || error instanceof ScaError)) {
      return recover(call, key, run, failureOf(call, outcome));
    }
    // A repeat that was turned away unread says nothing of the attempt before it.
    if (earlier && isTurnedAway(outcome)) throw failureOf(call, earlier);
    if (!received) throw error;
    if (!earlier || !mayBeDone(call, received)) return received;
    const known = await ifDone(call, received, run);
    if (known) return known;
    throw failureOf(call, earlier);
  }

  function checked({ label, operation }: Call, received: Received): Received {
    if (received.isRaw || !settings.checkResponse) return received;
    const { response, data, error } = received;
    const violations = settings.checkResponse(operation.operationId, response.status, data ?? error) ?? [];
    const [first] = violations;
    if (!first) return received;
    const what = `a body that the API does not document: ${first.pointer || "the body"} should be ${first.expected}`;
    throw new ScaResponseError(label, what, realResponse(response), "", violations);
  }

  async function requestToken(): Promise<OAuthToken> {
    const operation = operationOf("createOAuthToken");
    const received = await run(operation, {});
    const token = unwrap<OAuthToken>(received, operation);
    const { access_token, expires_in } = token;
    if (typeof access_token === "string" && access_token !== "" && isLifetime(expires_in)) return token;
    // What else the body holds may be a secret.
    throw new ScaResponseError(
      "The call for a token",
      "no access_token and expires_in",
      realResponse(received.response),
      "",
    );
  }

  return { run, middleware, client: api.client };
}

function sharedStore({ tokenStore, baseUrl, clientId, logger }: Settings, secrets: string[]) {
  if (!tokenStore) return undefined;
  return {
    entries: tokenStore,
    key: `mangopay-sca:token:${baseUrl}:${clientId}`,
    onError: (error: unknown, token = "") => {
      const fields = { error: redact(`${error}`, [...secrets, token]) };
      notify(() => logger?.warn?.(fields, "The token store failed; the token stays in memory."));
    },
  };
}

const failureOf = ({ label }: Call, { received, error }: Attempted): unknown =>
  received ? toError(received.error, received.response, label) : error;

const isTurnedAway = ({ status, error, mayHaveArrived }: Attempted): boolean =>
  status === 401 || status === 429 || (!mayHaveArrived && error instanceof ScaError);

const isLifetime = (value: unknown) => typeof value === "number" && value >= 0;

function basicAuth(clientId: string, apiKey: string): string {
  const bytes = new TextEncoder().encode(`${clientId}:${apiKey}`);
  return btoa(String.fromCharCode(...bytes));
}
