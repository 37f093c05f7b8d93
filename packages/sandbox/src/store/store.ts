import type { Kind, Records } from "./records.js";

export type Awaitable<T> = T | PromiseLike<T>;

/** One record to keep, or to forget. */
export type Change = { [K in Kind]: { kind: K; record: Records[K] } | { kind: K; remove: Records[K] } }[Kind];

/** A part of a list, by date and, on the same date, by when records were first kept. */
export interface ListQuery {
  /** Undefined: of all platforms. */
  clientId?: string | undefined;
  order?: "oldest" | "newest" | undefined;
  skip?: number | undefined;
  take?: number | undefined;
  /** Not before this date; in Unix seconds, as all dates of records. */
  from?: number | undefined;
  /** Before this date. */
  before?: number | undefined;
  /** Of events and hooks: of this type. */
  eventType?: string | undefined;
  /** The one with this key; of sessions, whose keys are unique among all platforms. */
  id?: string | undefined;
  /** Of sessions: those that are not over. Of deliveries: those that are still due. */
  isOpen?: true | undefined;
  /** Of sessions: of this user. */
  userId?: string | undefined;
}

export interface Listed<Record> {
  items: Record[];
  /** How many there are in all, without `skip` and `take`. */
  total: number;
}

/**
 * Where a sandbox keeps its records. Everything that one call changes arrives in one `commit`. Records are values: what was given or
 * taken out is never changed in place. Methods may answer at once or later.
 */
export interface Store {
  get<K extends Kind>(kind: K, clientId: string, id: string): Awaitable<Records[K] | undefined>;
  list<K extends Kind>(kind: K, query: ListQuery): Awaitable<Listed<Records[K]>>;
  /** Keeps all changes or none. */
  commit(changes: readonly Change[]): Awaitable<void>;
  clear(): Awaitable<void>;
  close(): Awaitable<void>;
}
