import type { Kind } from "../records.js";
import type { ListQuery } from "../store.js";

interface Statement {
  sql: string;
  values: (string | number)[];
}

/** A list as SQL: one statement for the records, one for how many there are in all. */
export function toSql(kind: Kind, query: ListQuery): { items: Statement; total: Statement } {
  const { clientId, from, before, eventType, userId, id, isOpen, order, skip = 0, take = -1 } = query;
  const conditions = (
    [
      ["kind = ?", kind],
      ["id = ?", id],
      ["client_id = ?", clientId],
      ["date >= ?", from],
      ["date < ?", before],
      ["event_type = ?", eventType],
      ["user_id = ?", userId],
    ] as const
  ).filter(([, value]) => value !== undefined);
  const where = [...conditions.map(([sql]) => sql), ...(isOpen ? ["is_open"] : [])].join(" AND ");
  const values = conditions.map(([, value]) => value as string | number);
  const direction = order === "newest" ? "DESC" : "ASC";
  // With an index by date, SQLite would rather read all records in order than sort the few that have an id: "+" keeps it from that.
  const date = id === undefined ? "date" : "+date";
  const isFiltered = [from, before, eventType, userId, id, isOpen].some((value) => value !== undefined);
  return {
    items: {
      sql: `SELECT json FROM records WHERE ${where} ORDER BY ${date} ${direction}, position ${direction} LIMIT ? OFFSET ?`,
      values: [...values, take, skip],
    },
    total: {
      sql: isFiltered
        ? `SELECT count(*) AS total FROM records WHERE ${where}`
        : `SELECT coalesce(sum(total), 0) AS total FROM totals WHERE ${where}`,
      values,
    },
  };
}
