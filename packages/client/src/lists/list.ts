import type { ScaEventType } from "@mangopay-sca/types";
import type { CallOptions } from "../call/call.js";
import type { Operation } from "../call/operation.js";
import type { Run } from "../call/recover.js";
import { unwrap } from "../call/response.js";
import { ScaRequestError } from "../errors.js";
import { realResponse } from "../transports/plain.js";

export interface ListOptions extends CallOptions {
  /** Items on a page, 1 to 100; 10 by default, as in the API, and 100 when iterating. */
  perPage?: number | undefined;
  sort?: "CreationDate:ASC" | "CreationDate:DESC" | undefined;
}

export interface EventListOptions extends ListOptions {
  /** Only events of this type; those that are not about users or SCA, `sca.http` can ask for. */
  eventType?: ScaEventType | undefined;
  /** Only events before this moment. */
  before?: Date | undefined;
  /** Only events after this moment; the API keeps events for 45 days. */
  after?: Date | undefined;
}

export interface ScaPage<Item> {
  items: Item[];
  /** Counted from 1. */
  page: number;
  /** How many items there are on all pages; undefined when the response does not say. */
  totalItems: number | undefined;
  totalPages: number | undefined;
  response: Response;
}

/** `for await` goes through all items, a page at a time; `page(n)` gets one page with the totals. */
export interface ScaList<Item> extends AsyncIterable<Item> {
  page(number?: number): Promise<ScaPage<Item>>;
}

/** The API's default and its most. */
const [defaultPerPage, mostPerPage] = [10, 100];

/** A list that makes `operation`. */
export function callList<Item>(run: Run, operation: Operation, options: EventListOptions = {}): ScaList<Item> {
  const { perPage, sort, eventType, before, after, ...callOptions } = options;
  async function get(number: number, per_page: number): Promise<ScaPage<Item>> {
    if (!(Number.isInteger(per_page) && per_page >= 1 && per_page <= mostPerPage)) {
      throw new ScaRequestError(`A page has 1 to 100 items; perPage is ${per_page}.`);
    }
    if (!(Number.isInteger(number) && number >= 1)) {
      throw new ScaRequestError(`Pages are counted from 1; there is no page ${number}.`);
    }
    const filter = { Sort: sort, EventType: eventType, BeforeDate: seconds(before), AfterDate: seconds(after) };
    const given = Object.entries({ page: number, per_page, ...filter }).filter(([, value]) => value !== undefined);
    const received = await run(operation, { ...callOptions, params: { query: Object.fromEntries(given) } });
    const response = realResponse(received.response);
    return {
      items: unwrap<Item[]>(received, operation),
      page: number,
      totalItems: total(response, "x-number-of-items"),
      totalPages: total(response, "x-number-of-pages"),
      response,
    };
  }

  return {
    page: (number = 1) => get(number, perPage ?? defaultPerPage),
    async *[Symbol.asyncIterator]() {
      const size = perPage ?? mostPerPage;
      for (let number = 1; ; number++) {
        const { items, totalPages } = await get(number, size);
        yield* items;
        if (items.length === 0 || (totalPages === undefined ? items.length < size : number >= totalPages)) return;
      }
    },
  };
}

function seconds(date: Date | undefined): number | undefined {
  if (date === undefined) return undefined;
  const time = Math.floor(date.getTime() / 1000);
  if (Number.isNaN(time)) throw new ScaRequestError("A list cannot be filtered by an invalid Date.");
  return time;
}

function total(response: Response, header: string): number | undefined {
  const value = response.headers.get(header);
  return value !== null && /^\d+$/.test(value) ? Number(value) : undefined;
}
