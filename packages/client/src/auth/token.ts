import type { OAuthToken } from "@mangopay-sca/types";

/** Mangopay advises to renew about this long before a token expires, in milliseconds. */
const renewEarlyMs = 30_000;

/** A token as a store keeps it. */
export interface StoredToken {
  value: string;
  /** When to ask for another one, in milliseconds since the epoch. */
  renewAt: number;
}

/** A token that was asked for at `askedAt`. One that lives shorter than a minute is still used for half of its life. */
export function tokenToStore({ access_token, expires_in }: OAuthToken, askedAt: number): StoredToken {
  const lifetimeMs = expires_in * 1000;
  return { value: access_token, renewAt: askedAt + lifetimeMs - Math.min(renewEarlyMs, lifetimeMs / 2) };
}
