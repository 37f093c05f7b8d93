import type { OAuthToken } from "@mangopay-sca/types";
import { createSharedToken, type SharedStore } from "./shared-token.js";
import { type StoredToken, tokenToStore } from "./token.js";

/**
 * Keeps a bearer token, in this process and in `store`, and renews it before it expires. However many callers wait for
 * one, there is one request; one that fails rejects for all of them and is forgotten, so the next caller tries again.
 */
export function createTokens(requestToken: () => Promise<OAuthToken>, store?: SharedStore) {
  let current: StoredToken | undefined;
  let pending: Promise<string> | undefined;
  let refused: string | undefined;
  const shared = store && createSharedToken(store);
  const isUsable = (token: StoredToken | undefined): token is StoredToken =>
    token !== undefined && token.value !== refused && Date.now() < token.renewAt;

  async function request(): Promise<StoredToken> {
    const askedAt = Date.now();
    const token = tokenToStore(await requestToken(), askedAt);
    // What the API gives out anew is valid, even under the same name.
    refused = undefined;
    return token;
  }

  async function load(): Promise<string> {
    try {
      current = await (shared ? shared.getOrRenew(isUsable, request) : request());
      return current.value;
    } finally {
      pending = undefined;
    }
  }

  return {
    /** The token at once, when there is one; else a promise of it. */
    get(): string | Promise<string> {
      if (isUsable(current)) return current.value;
      pending ??= load();
      return pending;
    },
    /** Forgets a token that the API refused, unless another one has taken its place already. */
    refuse(token: string): void {
      if (current?.value !== token) return;
      refused = token;
      current = undefined;
    },
  };
}
