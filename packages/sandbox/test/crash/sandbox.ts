import { createSandbox, type Send } from "@mangopay-sca/sandbox";
import { openSqliteStore } from "@mangopay-sca/sandbox/sqlite";

export function sandboxOn(file: string, send: Send) {
  const store = openSqliteStore(file);
  return { store, sandbox: createSandbox({ store, send }) };
}

/** The idempotency key of a write, and what tells its user from others. */
export const keyOf = (n: number) => `crash-write-${String(n).padStart(6, "0")}`;

/** The event of each write, and the only one with a hook. */
export const eventType = "USER_ACCOUNT_VALIDATION_ASKED";
