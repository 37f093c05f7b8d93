/** Where a token or a seen notification is kept. A `Keyv` instance is one, and so a fleet can share it in Redis. */
export interface KeyValueStore<Value> {
  get(key: string): Promise<Value | undefined> | Value | undefined;
  /** Keeps a value for `ttlMs` milliseconds. */
  set(key: string, value: Value, ttlMs?: number): unknown;
  delete(key: string): unknown;
}

/** A store in this process. It forgets what has expired, and the oldest beyond `limit` entries. */
export function createMemoryStore<Value>(limit = 10_000): KeyValueStore<Value> {
  const entries = new Map<string, { value: Value; until: number }>();
  return {
    get(key) {
      const entry = entries.get(key);
      if (entry === undefined || entry.until > Date.now()) return entry?.value;
      entries.delete(key);
      return undefined;
    },
    set(key, value, ttlMs = Number.POSITIVE_INFINITY) {
      entries.delete(key);
      entries.set(key, { value, until: Date.now() + ttlMs });
      for (const oldest of entries.keys()) {
        if (entries.size <= limit) break;
        entries.delete(oldest);
      }
    },
    delete: (key) => entries.delete(key),
  };
}
