import { type Handler, ok } from "../call.js";
import { Refusal } from "../refusal.js";
import type { Services } from "../services.js";

const tokenSeconds = 20 * 60;

/** createOAuthToken, for credentials that the contract found well-formed. */
export const createOAuthToken: Handler = ({ headers, services, unit }) => {
  const { locks, settings } = services;
  const { clients } = settings;
  const { clientId, apiKey } = credentialsOf(headers.authorization ?? "");
  const isKnown = clients === undefined || (Object.hasOwn(clients, clientId) && clients[clientId] === apiKey);
  if (locks.isLocked(clientId)) throw new Refusal("unauthorized_client");
  if (!isKnown) {
    locks.failed(clientId);
    throw new Refusal("invalid_credentials");
  }
  locks.succeeded(clientId);
  const { clock, ids } = services;
  const token = ids.token();
  unit.put("tokens", {
    clientId,
    id: token,
    date: clock.seconds(),
    expiresAt: clock.now() + tokenSeconds * 1000,
  });
  return ok({ access_token: token, token_type: "bearer", expires_in: tokenSeconds - 1 });
};

function credentialsOf(authorization: string): { clientId: string; apiKey: string } {
  const [, encoded = ""] = authorization.trim().split(/ +/);
  const [clientId = "", ...rest] = atob(encoded).split(":");
  return { clientId, apiKey: rest.join(":") };
}

/** Throws Refusal unless a call has a token that was issued to its ClientId and has not run out. */
export async function checkToken(
  services: Services,
  clientId: string,
  authorization: string | undefined,
): Promise<void> {
  const [, token = ""] = (authorization ?? "").trim().split(/ +/);
  const known = await services.store.get("tokens", clientId, token);
  if (!known || known.expiresAt <= services.clock.now()) throw new Refusal("invalid_credentials");
}
