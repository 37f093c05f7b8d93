import { describe, expect, test } from "vitest";
import { faultServer, reply } from "../../test/fault-server.js";
import { rejection } from "../../test/rejection.js";
import { stubbedClient } from "../../test/stub-fetch.js";
import { ScaRequestError } from "../errors.js";

/** A client for an API that has `count` users; `withTotals` as the documentation has it. */
function usersApi(count: number, withTotals = true) {
  return stubbedClient((request) => {
    const { searchParams } = new URL(request.url);
    const [page, perPage] = [Number(searchParams.get("page")), Number(searchParams.get("per_page"))];
    const all = Array.from({ length: count }, (_, n) => ({ Id: `user_${n}` }));
    const headers = { "x-number-of-pages": String(Math.ceil(count / perPage)), "x-number-of-items": String(count) };
    const body = JSON.stringify(all.slice((page - 1) * perPage, page * perPage));
    return new Response(body, { headers: withTotals ? headers : {} });
  });
}

describe("a list", () => {
  test.each([
    [250, true, 3],
    [200, true, 2],
    [200, false, 3],
    [250, false, 3],
    [0, true, 1],
  ])("of %i users, with totals: %s, is iterated with %i calls", async (count, withTotals, calls) => {
    const { sca, sent } = usersApi(count, withTotals);
    const seen: string[] = [];
    for await (const { Id } of sca.users.list({ perPage: 100 })) seen.push(Id);
    expect(new Set(seen).size).toBe(count);
    expect(seen).toHaveLength(count);
    expect(sent).toHaveLength(calls + 1);
  });

  test("is iterated 100 items a page, the most that the API gives, and read 10 at a time as a page", async () => {
    const { sca, sent } = usersApi(250);
    for await (const _ of sca.users.list());
    await sca.users.list().page(1);
    const sizes = sent.slice(1).map(({ url }) => new URL(url).searchParams.get("per_page"));
    expect(sizes).toEqual(["100", "100", "100", "10"]);
  });

  test.each([{}, null, "[]", { Items: [] }])(
    "that is answered %j is a ScaResponseError, page by page or iterated",
    async (body) => {
      const { sca } = await faultServer([reply(200, JSON.stringify(body))]);
      expect(await rejection(sca.users.list().page())).toMatchObject({ name: "ScaResponseError", status: 200 });
      const iterate = async () => {
        for await (const _ of sca.events.list());
      };
      expect(await rejection(iterate())).toMatchObject({ name: "ScaResponseError", status: 200 });
    },
  );

  test.each(["before", "after"])("refuses an invalid date as %s, before any request", async (name) => {
    const { sca, sent } = usersApi(1);
    const error = await rejection(sca.events.list({ [name]: new Date("soon") }).page());
    expect(error).toEqual(new ScaRequestError("A list cannot be filtered by an invalid Date."));
    expect(sent).toEqual([]);
  });

  test("asks for no page that nobody reads", async () => {
    const { sca, sent } = usersApi(250);
    for await (const { Id } of sca.users.list({ perPage: 100 })) if (Id === "user_5") break;
    expect(sent).toHaveLength(2);
  });

  test("gives one page with the totals", async () => {
    const { sca } = usersApi(250);
    const page = await sca.users.list({ perPage: 100 }).page(3);
    expect(page).toMatchObject({ page: 3, totalItems: 250, totalPages: 3 });
    expect(page.items).toHaveLength(50);
  });

  test("has pages of one item, and goes on after them", async () => {
    const { sca, sent } = usersApi(2);
    const seen: string[] = [];
    for await (const { Id } of sca.users.list({ perPage: 1 })) seen.push(Id);
    expect(seen).toEqual(["user_0", "user_1"]);
    expect(sent).toHaveLength(3);
  });

  test("has no totals where the response has none or they are not numbers", async () => {
    for (const headers of [
      {},
      { "x-number-of-pages": "many", "x-number-of-items": "-1" },
      { "x-number-of-pages": "3 or so", "x-number-of-items": "about 30" },
    ]) {
      const { sca } = stubbedClient(() => new Response("[]", { headers }));
      expect(await sca.users.list().page()).toMatchObject({ totalItems: undefined, totalPages: undefined });
    }
  });

  test("ends on an empty page, however many pages there are said to be", async () => {
    const { sca, sent } = stubbedClient(() => new Response("[]", { headers: { "x-number-of-pages": "1000000" } }));
    for await (const _ of sca.users.list());
    expect(sent).toHaveLength(2);
  });

  test("sends what its caller adds with every page", async () => {
    const { sca, sent } = usersApi(2);
    for await (const _ of sca.users.list({ perPage: 1, headers: { "X-Mine": "1" } }));
    expect(sent.slice(1).map(({ headers }) => headers.get("X-Mine"))).toEqual(["1", "1"]);
  });

  test("writes filters as the API spells them, dates in seconds", async () => {
    const { sca, sent } = usersApi(0);
    const [after, before] = [new Date("2026-01-01T00:00:00Z"), new Date("2026-01-02T00:00:00.9Z")];
    await sca.events.list({ eventType: "USER_ACCOUNT_ACTIVATED", after, before, sort: "CreationDate:DESC" }).page();
    expect(Object.fromEntries(new URL(sent[1]?.url ?? "").searchParams)).toEqual({
      page: "1",
      per_page: "10",
      Sort: "CreationDate:DESC",
      EventType: "USER_ACCOUNT_ACTIVATED",
      AfterDate: "1767225600",
      BeforeDate: "1767312000",
    });
  });

  test.each([
    [{ perPage: 0 }, 1, "A page has 1 to 100 items; perPage is 0."],
    [{ perPage: 101 }, 1, "A page has 1 to 100 items; perPage is 101."],
    [{ perPage: 1.5 }, 1, "A page has 1 to 100 items; perPage is 1.5."],
    [{}, 0, "Pages are counted from 1; there is no page 0."],
    [{}, 1.5, "Pages are counted from 1; there is no page 1.5."],
  ])("refuses %j, page %d before any request", async (options, page, message) => {
    const { sca, sent } = usersApi(1);
    expect(await rejection(sca.users.list(options).page(page))).toEqual(new ScaRequestError(message));
    expect(sent).toEqual([]);
  });
});
