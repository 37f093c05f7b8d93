import type { CallOptions } from "./call-options.js";
import type { Operation } from "./operations.js";
import type { Send } from "./send.js";

export interface ListOptions extends CallOptions {
  /** Items on a page, 1 to 100; the API gives 10 by default. */
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

/** A list that makes `operation`. What reads the pages is loaded with the first one. */
export function callList<Item>(send: Send, operation: Operation, options?: EventListOptions): ScaList<Item> {
  const pages = async () => (await import("./pages.js")).readPages<Item>(send, operation, options);
  return {
    page: async (number) => (await pages()).page(number),
    async *[Symbol.asyncIterator]() {
      yield* await pages();
    },
  };
}
