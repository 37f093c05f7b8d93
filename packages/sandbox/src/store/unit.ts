import type { Kind, Records } from "./records.js";
import type { Awaitable, Change, Listed, ListQuery, Store } from "./store.js";

/** What one call reads and changes. Changes are seen by later reads of the same unit, and kept all at once in the end. */
export interface Unit {
  get<K extends Kind>(kind: K, clientId: string, id: string): Awaitable<Records[K] | undefined>;
  /** Of what is kept; without the changes of this unit. */
  list<K extends Kind>(kind: K, query: ListQuery): Awaitable<Listed<Records[K]>>;
  put<K extends Kind>(kind: K, record: Records[K]): void;
  /** Runs when the changes are kept. */
  afterwards(work: () => void): void;
  commit(): Promise<void>;
}

export function createUnit(store: Store): Unit {
  const changes = new Map<string, Change>();
  const later: (() => void)[] = [];
  return {
    get<K extends Kind>(kind: K, clientId: string, id: string) {
      const changed = changes.get(`${kind} ${clientId} ${id}`);
      if (changed) return ("record" in changed ? changed.record : undefined) as Records[K] | undefined;
      return store.get(kind, clientId, id);
    },
    list: (kind, query) => store.list(kind, query),
    put(kind, record) {
      changes.set(`${kind} ${record.clientId} ${record.id}`, { kind, record } as Change);
    },
    afterwards(work) {
      later.push(work);
    },
    async commit() {
      if (changes.size > 0) await store.commit([...changes.values()]);
      for (const work of later) work();
    },
  };
}

/** Runs work on the records of one platform one after the other, so that none acts on what another is changing. */
export function createTurns(): <T>(clientId: string, work: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return (clientId, work) => {
    const turn = (last.get(clientId) ?? Promise.resolve()).then(work, work);
    last.set(clientId, turn);
    const tidy = () => {
      if (last.get(clientId) === turn) last.delete(clientId);
    };
    turn.then(tidy, tidy);
    return turn;
  };
}
