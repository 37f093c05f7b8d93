import type { StatementSync } from "node:sqlite";
import { filtersOf, type Kind, type Records } from "../records.js";
import type { Listed, ListQuery, Store } from "../store.js";
import { toSql } from "./list-query.js";
import { openFile } from "./open-file.js";
import { get, put, remove } from "./schema.js";

/**
 * Keeps records in a file of SQLite, which one process at a time can use; what was kept is there again after a crash. Needs Node 22.13.
 * Throws StoreError for a file that is not its own, or that another process uses.
 */
export function openSqliteStore(file: string): Store {
  const database = openFile(file);
  const statements = new Map<string, StatementSync>();
  const prepared = (sql: string): StatementSync => {
    const known = statements.get(sql);
    if (known) return known;
    const fresh = database.prepare(sql);
    statements.set(sql, fresh);
    return fresh;
  };
  const read = (row: object) => JSON.parse((row as { json: string }).json);

  function inTransaction(work: () => void): void {
    prepared("BEGIN").run();
    try {
      work();
      prepared("COMMIT").run();
    } catch (error) {
      if (database.isTransaction) prepared("ROLLBACK").run();
      throw error;
    }
  }

  return {
    get<K extends Kind>(kind: K, clientId: string, id: string) {
      const row = prepared(get).get(kind, id, clientId);
      return row && (read(row) as Records[K]);
    },
    list<K extends Kind>(kind: K, query: ListQuery): Listed<Records[K]> {
      const { items, total } = toSql(kind, query);
      return {
        items: prepared(items.sql)
          .all(...items.values)
          .map(read),
        total: Number(prepared(total.sql).get(...total.values)?.total),
      };
    },
    commit: (changes) =>
      inTransaction(() => {
        for (const change of changes) {
          if ("record" in change) {
            const { kind, record } = change;
            const { eventType, userId, isOpen } = filtersOf(record);
            const filters = [record.date, eventType ?? null, userId ?? null, Number(isOpen)];
            prepared(put).run(kind, record.id, record.clientId, ...filters, JSON.stringify(record));
          } else {
            prepared(remove).run(change.kind, change.remove.id, change.remove.clientId);
          }
        }
      }),
    clear: () => inTransaction(() => void prepared("DELETE FROM records").run()),
    close() {
      if (database.isOpen) database.close();
    },
  };
}
