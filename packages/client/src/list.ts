import { unwrap } from "./answer.js";
import type { CallOptions } from "./call-options.js";
import { ScaRequestError } from "./errors.js";
import type { Send } from "./http.js";
import type { Operation } from "./operations.js";

export interface ListOptions extends CallOptions {
  /** Items on a page, 1 to 100; the API gives 10 unless told. */
  perPage?: number;
  sort?: "CreationDate:ASC" | "CreationDate:DESC";
}

export interface EventListOptions extends ListOptions {
  /** Only events of this type, spelled as the API spells it. */
  eventType?: string;
  /** Only events before this moment. */
  before?: Date;
  /** Only events after this moment; the API keeps events for 45 days. */
  after?: Date;
}

export interface ScaPage<Item> {
  items: Item[];
  /** Counted from 1. */
  page: number;
  /** How many items there are on all pages; undefined when the answer does not say. */
  totalItems: number | undefined;
  totalPages: number | undefined;
  response: Response;
}

/** `for await` goes through all items, a page at a time; `page(n)` gets one page with the totals. */
export interface ScaList<Item> extends AsyncIterable<Item> {
  page(number?: number): Promise<ScaPage<Item>>;
}

/** A list that makes `operation`. `perPage` of the call's options is fixed for all its pages. */
export function callList<Item>(send: Send, [, method, path]: Operation, options: EventListOptions = {}): ScaList<Item> {
  const { perPage = 10, sort, eventType, before, after, ...callOptions } = options;
  const seconds = (date: Date | undefined) => (date === undefined ? undefined : Math.floor(date.getTime() / 1000));
  const filter = { Sort: sort, EventType: eventType, BeforeDate: seconds(before), AfterDate: seconds(after) };

  async function page(number = 1): Promise<ScaPage<Item>> {
    if (!(Number.isInteger(perPage) && perPage >= 1 && perPage <= 100)) {
      throw new ScaRequestError(`A page has 1 to 100 items; perPage is ${perPage}.`);
    }
    if (!(Number.isInteger(number) && number >= 1)) {
      throw new ScaRequestError(`Pages are counted from 1; there is no page ${number}.`);
    }
    const query = { page: number, per_page: perPage, ...filter };
    const answer = await send(method, path, { ...callOptions, params: { query } });
    const items = unwrap<Item[]>(answer, `${method} ${path}`);
    const { response } = answer;
    return {
      items,
      page: number,
      totalItems: total(response, "x-number-of-items"),
      totalPages: total(response, "x-number-of-pages"),
      response,
    };
  }

  return {
    page,
    async *[Symbol.asyncIterator]() {
      for (let number = 1; ; number++) {
        const { items, totalPages } = await page(number);
        yield* items;
        if (items.length === 0 || (totalPages === undefined ? items.length < perPage : number >= totalPages)) return;
      }
    },
  };
}

function total(response: Response, header: string): number | undefined {
  const value = response.headers.get(header);
  return value !== null && /^\d+$/.test(value) ? Number(value) : undefined;
}
