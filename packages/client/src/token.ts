import type { OAuthToken } from "@mangopay-sca/types";

/** Mangopay advises to renew about this long before a token expires, in milliseconds. */
const renewEarlyMs = 30_000;

/**
 * Keeps a bearer token and renews it before it expires. However many callers wait for one, there is one
 * request; one that fails is told to all of them and forgotten, so the next caller tries again.
 */
export function createTokenSource(requestToken: () => Promise<OAuthToken>): () => Promise<string> {
  let current: { value: string; renewAt: number } | undefined;
  let pending: Promise<string> | undefined;

  async function renew(): Promise<string> {
    const askedAt = Date.now();
    try {
      const { access_token, expires_in } = await requestToken();
      const lifetimeMs = expires_in * 1000;
      // A token that lives shorter than a minute is still used for half of its life.
      current = { value: access_token, renewAt: askedAt + lifetimeMs - Math.min(renewEarlyMs, lifetimeMs / 2) };
      return access_token;
    } finally {
      pending = undefined;
    }
  }

  return () => {
    if (current !== undefined && Date.now() < current.renewAt) return Promise.resolve(current.value);
    pending ??= renew();
    return pending;
  };
}
