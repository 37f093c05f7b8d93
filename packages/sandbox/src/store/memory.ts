import type { Kind, Records } from "./records.js";
import type { Listed, ListQuery, Store } from "./store.js";

type Any = Records[Kind];

/** Keeps records in memory. */
export function memoryStore(): Store {
  /** By kind and ClientId; a Map lists in the order of first keeping, which is that of the dates. */
  const tables = new Map<string, Map<string, Any>>();
  const tableOf = (kind: Kind, clientId: string): Map<string, Any> => {
    const name = `${kind} ${clientId}`;
    const known = tables.get(name);
    if (known) return known;
    const fresh = new Map<string, Any>();
    tables.set(name, fresh);
    return fresh;
  };
  const tablesOf = (kind: Kind, clientId: string | undefined): Map<string, Any>[] =>
    clientId === undefined
      ? [...tables].filter(([name]) => name.startsWith(`${kind} `)).map(([, table]) => table)
      : [tables.get(`${kind} ${clientId}`) ?? new Map()];

  return {
    get: <K extends Kind>(kind: K, clientId: string, id: string) =>
      tables.get(`${kind} ${clientId}`)?.get(id) as Records[K] | undefined,
    list: <K extends Kind>(kind: K, query: ListQuery) =>
      listed(tablesOf(kind, query.clientId), query) as Listed<Records[K]>,
    commit(changes) {
      for (const change of changes) {
        if ("record" in change) tableOf(change.kind, change.record.clientId).set(change.record.id, change.record);
        else tables.get(`${change.kind} ${change.remove.clientId}`)?.delete(change.remove.id);
      }
    },
    clear: () => tables.clear(),
    close: () => {},
  };
}

function listed(tables: Map<string, Any>[], query: ListQuery): Listed<Any> {
  const { order = "oldest", skip = 0, take = Number.POSITIVE_INFINITY } = query;
  if (query.id !== undefined) {
    const { id } = query;
    const items = tables.flatMap((table) => table.get(id) ?? []);
    return { items, total: items.length };
  }
  const [only] = tables;
  // The usual list, of one platform and without a filter, costs no more than what it skips and takes.
  if (tables.length === 1 && only && !isFiltered(query) && order === "oldest") {
    return { items: part(only.values(), skip, take), total: only.size };
  }
  const all = tables.flatMap((table) => [...table.values()].filter((record) => fits(record, query)));
  if (tables.length > 1) all.sort((a, b) => a.date - b.date);
  if (order === "newest") all.reverse();
  return { items: all.slice(skip, skip + take), total: all.length };
}

function part(values: Iterable<Any>, skip: number, take: number): Any[] {
  const items: Any[] = [];
  let n = 0;
  for (const value of values) {
    if (items.length >= take) break;
    if (n >= skip) items.push(value);
    n += 1;
  }
  return items;
}

const isFiltered = ({ from, before, eventType, userId }: ListQuery) =>
  [from, before, eventType, userId].some((value) => value !== undefined);

function fits(record: Any, { from, before, eventType, userId }: ListQuery): boolean {
  return (
    (from === undefined || record.date >= from) &&
    (before === undefined || record.date < before) &&
    (eventType === undefined || ("eventType" in record && record.eventType === eventType)) &&
    (userId === undefined || ("userId" in record && record.userId === userId))
  );
}
