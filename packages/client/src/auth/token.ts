import type { OAuthToken } from "@mangopay-sca/types";
import type { KeyValueStore } from "./store.js";

/** Mangopay advises to renew about this long before a token expires, in milliseconds. */
const renewEarlyMs = 30_000;

/** A token as a store keeps it. */
export interface StoredToken {
  value: string;
  /** When to ask for another one, in milliseconds since the epoch. */
  renewAt: number;
}

export interface TokenSource {
  /** The token at once, when there is one; else a promise of it. */
  get(): string | Promise<string>;
  /** Forgets a token that the API refused, unless another one has taken its place already. */
  drop(token: string): Promise<void>;
}

/**
 * Keeps a bearer token, in this process and in `store`, and renews it before it expires. However many callers wait for
 * one, there is one request; one that fails rejects for all of them and is forgotten, so the next caller tries again.
 */
export function createTokenSource(
  requestToken: () => Promise<OAuthToken>,
  store?: { entries: KeyValueStore<StoredToken>; key: string; onError(error: unknown, token?: string): void },
): TokenSource {
  let current: StoredToken | undefined;
  let pending: Promise<string> | undefined;
  let dropped: string | undefined;

  const usable = (token: StoredToken | undefined): token is StoredToken =>
    token !== undefined && token.value !== dropped && Date.now() < token.renewAt;

  /** A store that is down costs a token request, not the call. */
  async function inStore(use: (entries: KeyValueStore<StoredToken>, key: string) => unknown): Promise<unknown> {
    try {
      return store && (await use(store.entries, store.key));
    } catch (error) {
      return store?.onError(error, current?.value);
    }
  }

  async function load(): Promise<string> {
    try {
      const shared = (await inStore((entries, key) => entries.get(key))) as StoredToken | undefined;
      current = usable(shared) ? shared : await renew();
      return current.value;
    } finally {
      pending = undefined;
    }
  }

  async function renew(): Promise<StoredToken> {
    const askedAt = Date.now();
    const { access_token, expires_in } = await requestToken();
    const lifetimeMs = expires_in * 1000;
    // A token that lives shorter than a minute is still used for half of its life.
    const renewAt = askedAt + lifetimeMs - Math.min(renewEarlyMs, lifetimeMs / 2);
    const token = { value: access_token, renewAt };
    // Those who come now need not wait for the store.
    current = token;
    await inStore((entries, key) => entries.set(key, token, renewAt - Date.now()));
    return token;
  }

  return {
    get() {
      if (usable(current)) return current.value;
      pending ??= load();
      return pending;
    },
    async drop(token) {
      if (current?.value !== token) return;
      dropped = token;
      current = undefined;
      await inStore((entries, key) => entries.delete(key));
    },
  };
}
