import { filtersOf, type Kind, type Records } from "./records.js";
import type { Listed, ListQuery, Store } from "./store.js";

type Any = Records[Kind];

/** The records of one kind and platform, and their keys in the order of first keeping, which is that of the dates. */
interface Table {
  records: Map<string, Any>;
  order: string[];
}

/** Keeps records in memory. */
export function memoryStore(): Store {
  const tables = new Map<string, Table>();
  const nameOf = (kind: Kind, clientId: string) => `${kind} ${clientId}`;
  const tablesOf = (kind: Kind, clientId: string | undefined): Table[] =>
    [...tables]
      .filter(([name]) => (clientId === undefined ? name.startsWith(`${kind} `) : name === nameOf(kind, clientId)))
      .map(([, table]) => table);

  function put(kind: Kind, record: Any): void {
    const name = nameOf(kind, record.clientId);
    const table: Table = tables.get(name) ?? { records: new Map(), order: [] };
    tables.set(name, table);
    if (!table.records.has(record.id)) table.order.push(record.id);
    table.records.set(record.id, record);
  }

  function remove(kind: Kind, { clientId, id }: Any): void {
    const table = tables.get(nameOf(kind, clientId));
    if (table?.records.delete(id)) table.order.splice(table.order.indexOf(id), 1);
  }

  return {
    get: <K extends Kind>(kind: K, clientId: string, id: string) =>
      tables.get(nameOf(kind, clientId))?.records.get(id) as Records[K] | undefined,
    list: <K extends Kind>(kind: K, query: ListQuery) =>
      listed(tablesOf(kind, query.clientId), query) as Listed<Records[K]>,
    commit(changes) {
      for (const change of changes) {
        if ("record" in change) put(change.kind, change.record);
        else remove(change.kind, change.remove);
      }
    },
    clear: () => tables.clear(),
    close: () => {},
  };
}

function listed(tables: Table[], query: ListQuery): Listed<Any> {
  const { order = "oldest", skip = 0, take = Number.POSITIVE_INFINITY, id } = query;
  if (id !== undefined) {
    const items = tables.flatMap(({ records }) => records.get(id) ?? []);
    return { items, total: items.length };
  }
  const [only] = tables;
  if (tables.length === 1 && only && !isFiltered(query)) return part(only, order, skip, take);
  const all = tables.flatMap(({ records }) => [...records.values()].filter((record) => fits(record, query)));
  if (tables.length > 1) all.sort((a, b) => a.date - b.date);
  if (order === "newest") all.reverse();
  return { items: all.slice(skip, skip + take), total: all.length };
}

/** The usual list, of one platform and without a filter: it costs no more than what it takes. */
function part({ records, order: ids }: Table, order: ListQuery["order"], skip: number, take: number): Listed<Any> {
  const end = ids.length - skip;
  const keys =
    order === "newest" ? ids.slice(Math.max(0, end - take), Math.max(0, end)).reverse() : ids.slice(skip, skip + take);
  return { items: keys.flatMap((key) => records.get(key) ?? []), total: ids.length };
}

const isFiltered = ({ from, before, eventType, userId, isOpen }: ListQuery) =>
  [from, before, eventType, userId, isOpen].some((value) => value !== undefined);

function fits(record: Any, { from, before, eventType, userId, isOpen }: ListQuery): boolean {
  const own = filtersOf(record);
  return (
    (from === undefined || record.date >= from) &&
    (before === undefined || record.date < before) &&
    (eventType === undefined || own.eventType === eventType) &&
    (userId === undefined || own.userId === userId) &&
    (isOpen === undefined || own.isOpen)
  );
}
