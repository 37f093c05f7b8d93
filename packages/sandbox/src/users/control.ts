import type { PageOutcome } from "../lifecycle/facts.js";
import type { Trigger } from "../lifecycle/table.js";
import type { Services } from "../services.js";
import type { UserRecord } from "../store/records.js";
import type { Listed, ListQuery } from "../store/store.js";
import { createUnit } from "../store/unit.js";
import { trigger } from "./trigger.js";

/** What befalls a user without a call of this API. */
export type Happening = Pick<Trigger, "mangopay" | "outside">;

export interface Happened {
  user: UserRecord;
  /** The token of the session that was opened, as for a call that SCA guards. */
  token?: string | undefined;
}

/** Users as whoever runs a sandbox sees them. */
export interface Users {
  get(userId: string): Promise<UserRecord | undefined>;
  list(query?: ListQuery): Promise<Listed<UserRecord>>;
  /**
   * Has something happen that lifecycle.yaml knows: `{ mangopay: "account-closed" }`, `{ outside: "guarded-call" }`. Rejects with
   * UserError where nothing comes of it in the user's state.
   */
  happen(userId: string, happening: Happening, outcome?: PageOutcome): Promise<Happened>;
  /** Puts money into the user's wallets, or takes it out: with money, a user cannot be closed. */
  holdMoney(userId: string, isHeld: boolean): Promise<UserRecord>;
}

/** What cannot be done to a user. */
export class UserError extends Error {}

export function createUsers(services: Services): Users {
  const { store, inTurn } = services;
  const find = async (userId: string) => (await store.list("users", { id: userId })).items[0];

  /** Changes a user in the turn of their platform. */
  async function change<T>(
    userId: string,
    work: (user: UserRecord, unit: ReturnType<typeof createUnit>) => Promise<T>,
  ) {
    const { clientId } = (await find(userId)) ?? {};
    if (clientId === undefined)
      throw new UserError(`There is no user ${userId}: give an Id that this sandbox returned.`);
    return inTurn(clientId, async () => {
      const unit = createUnit(store);
      const user = await unit.get("users", clientId, userId);
      if (!user) throw new UserError(`There is no user ${userId} any more.`);
      const done = await work(user, unit);
      await unit.commit();
      return done;
    });
  }

  return {
    get: find,
    list: async (query = {}) => store.list("users", query),
    happen: (userId, happening, outcome) =>
      change(userId, async (user, unit) => {
        const { items } = await store.list("users", { clientId: user.clientId });
        const hasPlatform = items.some(({ state }) => state === "platform");
        const done = await trigger(services, unit, user, happening, { hasPlatform, outcome });
        if (done.taken.length > 0) return { user: done.user, token: done.token };
        const [what] = Object.values(happening);
        throw new UserError(
          `Nothing comes of ${what} for the user ${userId}, who is ${user.state}: see lifecycle.yaml.`,
        );
      }),
    holdMoney: (userId, walletsHoldMoney) =>
      change(userId, async (user, unit) => {
        const changed = { ...user, walletsHoldMoney };
        unit.put("users", changed);
        return changed;
      }),
  };
}
