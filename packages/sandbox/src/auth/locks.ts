import type { Clock } from "../clock/clock.js";

const [allowed, lockedMs] = [10, 15 * 60_000];

/** Accounts that asked for tokens with wrong credentials too often; how often, and for how long, no page says. */
export interface Locks {
  isLocked(clientId: string): boolean;
  failed(clientId: string): void;
  succeeded(clientId: string): void;
  clear(): void;
}

export function createLocks(clock: Clock): Locks {
  const failures = new Map<string, { count: number; at: number }>();
  const since = (clientId: string) => {
    const known = failures.get(clientId);
    return known && clock.now() - known.at < lockedMs ? known.count : 0;
  };
  return {
    isLocked: (clientId) => since(clientId) >= allowed,
    failed: (clientId) => void failures.set(clientId, { count: since(clientId) + 1, at: clock.now() }),
    succeeded: (clientId) => void failures.delete(clientId),
    clear: () => failures.clear(),
  };
}
