import { randomId } from "../call/idempotency-key.js";
import type { KeyValueStore } from "./store.js";
import type { StoredToken } from "./token.js";

/** Tokens that other processes use too. */
export interface SharedStore {
  entries: KeyValueStore<StoredToken>;
  key: string;
  /** Runs when the store fails or takes too long; the error may quote the token that it was given. */
  onError(error: unknown, token?: string): void;
}

/** How long an operation of the store may take; then the client goes on without it. */
const storeLimitMs = 2_000;
/** How long one process may ask for a token while others wait for it. */
const leaseMs = 5_000;
/** How long after taking the lease it is looked at again: a store has no atomic set, and the last one to take it holds it. */
const settleMs = 50;

/** A token in a store. Of several processes that need a new one, one asks for it, and the others wait until it is there. */
export function createSharedToken({ entries, key, onError }: SharedStore) {
  const leaseKey = `${key}:lease`;
  const me = randomId();

  async function getOrRenew(
    isUsable: (token: StoredToken | undefined) => token is StoredToken,
    request: () => Promise<StoredToken>,
  ): Promise<StoredToken> {
    const endsAt = performance.now() + leaseMs;
    let isDown = false;
    let hasTaken = false;
    const ask = async <Result>(work: () => Result, token?: string): Promise<Awaited<Result> | undefined> => {
      try {
        return await within(storeLimitMs, work);
      } catch (error) {
        isDown = true;
        return void onError(error, token);
      }
    };

    async function renew(): Promise<StoredToken> {
      let storing: Promise<unknown> = Promise.resolve();
      try {
        const token = await request();
        // Those who wait need not wait for the store.
        storing = ask(() => entries.set(key, token, Math.max(1, token.renewAt - Date.now())), token.value);
        return token;
      } finally {
        // Whoever finds no lease looks for the token next.
        void storing.then(() => ask(() => entries.delete(leaseKey)));
      }
    }

    for (;;) {
      const holder = await ask(() => entries.get(leaseKey));
      const stored = isDown ? undefined : await ask(() => entries.get(key));
      if (isUsable(stored)) return stored;
      const holdsLease = holder ? holder.value === me : hasTaken;
      // A store that is down costs a token request, not the call.
      if (holdsLease || isDown || performance.now() > endsAt) return renew();
      hasTaken = holder === undefined;
      if (hasTaken) await ask(() => entries.set(leaseKey, { value: me, renewAt: Date.now() + leaseMs }, leaseMs));
      await pause(hasTaken ? settleMs : settleMs + Math.random() * settleMs);
    }
  }

  return { getOrRenew };
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

async function within<Result>(ms: number, work: () => Result): Promise<Awaited<Result>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The token store took longer than ${ms} ms.`)), ms);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}
