import { DatabaseSync } from "node:sqlite";

/**
 * A store for Keyv in an SQLite file, which several processes may have open. Keyv's own adapter for SQLite compiles an addon
 * or downloads one when it is installed; this one is Node's SQLite.
 */
export class SqliteStore {
  #database: DatabaseSync;

  constructor(file: string) {
    this.#database = new DatabaseSync(file, { timeout: 10_000 });
    this.#database.exec("CREATE TABLE IF NOT EXISTS entries (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT");
  }

  get(key: string): string | undefined {
    return this.#database.prepare("SELECT value FROM entries WHERE key = ?").get(key)?.value as string | undefined;
  }

  set(key: string, value: string): this {
    this.#database.prepare("INSERT OR REPLACE INTO entries (key, value) VALUES (?, ?)").run(key, value);
    return this;
  }

  delete(key: string): boolean {
    return this.#database.prepare("DELETE FROM entries WHERE key = ?").run(key).changes > 0;
  }

  clear(): void {
    this.#database.exec("DELETE FROM entries");
  }

  disconnect(): void {
    this.#database.close();
  }
}
