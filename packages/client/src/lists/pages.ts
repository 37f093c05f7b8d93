import { ScaRequestError, unwrap } from "./core.js";
import type { EventListOptions, ScaList, ScaPage } from "./list.js";
import type { Operation } from "./operations.js";
import type { Send } from "./send.js";

/** The pages of a list that makes `operation`. `perPage` of the call's options is fixed for all its pages. */
export function readPages<Item>(send: Send, operation: Operation, options: EventListOptions = {}): ScaList<Item> {
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
    const given = Object.entries({ page: number, per_page: perPage, ...filter }).filter(
      ([, value]) => value !== undefined,
    );
    const query = Object.fromEntries(given);
    const answer = await send(operation, { ...callOptions, params: { query } });
    const items = unwrap<Item[]>(answer, operation);
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
