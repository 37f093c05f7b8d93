import type { Answer, Call } from "../call.js";
import type { Kind, Records } from "../store/records.js";
import type { ListQuery } from "../store/store.js";

/** One page of a list, as the query asks for it, with the headers that name the others. */
export async function paged<K extends Kind>(
  call: Call,
  kind: K,
  query: ListQuery,
  toBody: (record: Records[K]) => unknown,
): Promise<Answer> {
  const { query: sent, unit, clientId, url } = call;
  const page = Number(sent.get("page") ?? 1);
  const size = Number(sent.get("per_page") ?? 10);
  const order = sent.get("Sort") === "CreationDate:DESC" ? "newest" : "oldest";
  const { items, total } = await unit.list(kind, { ...query, clientId, order, skip: (page - 1) * size, take: size });
  const pages = Math.ceil(total / size);
  return {
    status: 200,
    body: items.map(toBody),
    headers: {
      "x-number-of-pages": String(pages),
      "x-number-of-items": String(total),
      ...linkHeader(url, page, pages),
    },
  };
}

/** The neighbours, the first and the last page (RFC 8288). */
function linkHeader(url: URL, page: number, pages: number): { link?: string } {
  const links = (
    [
      ["first", 1],
      ["prev", page - 1],
      ["next", page + 1],
      ["last", pages],
    ] as const
  )
    .filter(([, number]) => number >= 1 && number <= pages)
    .map(([relation, number]) => {
      const other = new URL(url);
      other.searchParams.set("page", String(number));
      return `<${other.href}>; rel="${relation}"`;
    });
  return links.length === 0 ? {} : { link: links.join(", ") };
}
