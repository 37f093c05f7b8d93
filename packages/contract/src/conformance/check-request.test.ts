import { describe, expect, test } from "vitest";
import { call, found } from "../../test/cards.js";
import type { Exchange } from "../exchange.js";

const json = { "content-type": "application/json" };
const key = { "idempotency-key": "12345678" };
const requested = (...args: Parameters<typeof call>) => found({ request: call(...args) });
/** What is found in a query, beside the date that has to be there. */
const queried = (text: string) => requested("GET", `acme/cards?BeforeDate=5&${text}`);
const createCard = (changes: Partial<Exchange["request"]>) =>
  requested("POST", "acme/cards", {
    body: '{"Number":"1"}',
    ...changes,
    headers: { ...json, ...key, ...changes.headers },
  });

const listCards = (finding: string) => `listCards without a response request ${finding}`;
const created = (finding: string) => `createCard without a response request ${finding}`;

describe("a query parameter", () => {
  test("may be left out, unless it is required", () => {
    expect(queried("")).toEqual([]);
    expect(requested("GET", "acme/cards")).toEqual([`violation: ${listCards("query/BeforeDate: is missing")}`]);
  });

  test.each(["page=1", "page=12", "rate=1", "rate=-12", "rate=1.25", "Sort=Date:ASC"])("may be %s", (text) => {
    expect(queried(text)).toEqual([]);
  });

  test.each([
    ["page=0", "query/page: must be >= 1, got an integer"],
    ["page=-12", "query/page: must be >= 1, got an integer"],
    ["page=x1", "query/page: must be integer, got a string of 2 characters"],
    ["page=1x", "query/page: must be integer, got a string of 2 characters"],
    ["page=1.5", "query/page: must be integer, got a string of 3 characters"],
    ["page=", "query/page: must be integer, got an empty string"],
    ["rate=9.5", "query/rate: must be <= 9, got a number with a fraction"],
    ["rate=x1", "query/rate: must be number, got a string of 2 characters"],
    ["rate=1x", "query/rate: must be number, got a string of 2 characters"],
    ["rate=1.", "query/rate: must be number, got a string of 2 characters"],
    ["Sort=5", 'query/Sort: must match pattern "^(Number|Date):(ASC|DESC)$", got a string of 1 character'],
  ])("must not be %s", (text, finding) => {
    expect(queried(text)).toEqual([`violation: ${listCards(finding)}`]);
  });

  test("that is sent several times is noted, and each of them is checked, up to a hundred", () => {
    expect(queried("page=1&page=2")).toEqual([`note: ${listCards("query/page: must be sent once, got 2")}`]);
    expect(queried("page=1&page=x&page=y")).toEqual([
      `violation: ${listCards("query/page: must be integer, got a string of 1 character")} (2 times)`,
      `note: ${listCards("query/page: must be sent once, got 3")}`,
    ]);
    const [violation] = queried(Array(150).fill("page=x").join("&"));
    expect(violation).toContain("(100 times)");
  });

  test("that is not documented is noted once, with the one that was meant", () => {
    expect(queried("Page=1&Page=2")).toEqual([
      `note: ${listCards("query/Page: is not documented; did you mean page?")}`,
    ]);
    expect(queried("jane=doe")).toEqual([`note: ${listCards("query/{…}: is not documented")}`]);
    // A name of the path is not one of the query.
    expect(queried("ClientId=acme")).toEqual([`note: ${listCards("query/ClientId: is not documented")}`]);
  });
});

describe("a path parameter", () => {
  test("is checked as it was before it was encoded", () => {
    expect(requested("DELETE", "acme/cards/%C3%A9%C3%A9%C3%A9%C3%A9")).toEqual([]);
    expect(requested("DELETE", "acme/cards/123456789")).toEqual([
      "violation: closeCard without a response request path/CardId: must NOT have more than 8 characters, got a string of 9 characters",
    ]);
  });

  test("may be text that no encoding makes", () => {
    expect(requested("DELETE", "acme/cards/%")).toEqual([]);
    expect(requested("DELETE", "acme/cards/%E9%E9%E9")).toEqual([
      "violation: closeCard without a response request path/CardId: must NOT have more than 8 characters, got a string of 9 characters",
    ]);
  });

  test("that is empty is missing", () => {
    expect(requested("DELETE", "/cards/1")).toEqual([
      "violation: closeCard without a response request path/ClientId: is missing",
    ]);
  });
});

describe("a header", () => {
  test("is found under its name in lower case, and must be there if it is required", () => {
    expect(createCard({})).toEqual([]);
    expect(requested("POST", "acme/cards", { body: '{"Number":"1"}', headers: json })).toEqual([
      `violation: ${created("header/idempotency-key: is missing")}`,
    ]);
    expect(createCard({ headers: { "idempotency-key": "1234567" } })).toEqual([
      `violation: ${created("header/idempotency-key: must NOT have fewer than 8 characters, got a string of 7 characters")}`,
    ]);
  });

  test("of other operations is noted, and any other is not", () => {
    expect(requested("DELETE", "acme/cards/1", { headers: { ...key, "x-request-id": "1", page: "1" } })).toEqual([
      "note: closeCard without a response request header/idempotency-key: is not documented for this operation",
    ]);
  });
});

describe("a body", () => {
  const update = (changes: Partial<Exchange["request"]>) => requested("PUT", "acme/cards/1", changes);

  test("may be left out only if it is not required", () => {
    expect(update({})).toEqual([]);
    expect(update({ body: "" })).toEqual([]);
    expect(createCard({ body: "" })).toEqual([`violation: ${created("body: is missing")}`]);
    expect(createCard({ body: undefined })).toEqual([`violation: ${created("body: is missing")}`]);
  });

  test("where none is documented is noted", () => {
    expect(requested("DELETE", "acme/cards/1", { body: "{}" })).toEqual([
      "note: closeCard without a response request body: is not documented",
    ]);
    expect(requested("DELETE", "acme/cards/1", { body: null })).toEqual([]);
  });

  test("has a documented media type, whatever its case and parameters are", () => {
    expect(createCard({ headers: { "content-type": " Application/JSON ; charset=utf-8" } })).toEqual([]);
    expect(createCard({ headers: { "content-type": "text/plain" } })).toEqual([
      `violation: ${created("header/content-type: must be application/json, got text/plain")}`,
    ]);
    expect(createCard({ headers: { "content-type": "" } })).toEqual([
      `violation: ${created("header/content-type: must be application/json")}`,
    ]);
    expect(createCard({ headers: { "content-type": "text/plain" }, body: null })).toEqual([
      `violation: ${created("header/content-type: must be application/json, got text/plain")}`,
    ]);
    expect(createCard({ headers: { "content-type": "" }, body: null })).toEqual([]);
  });

  test("is read as its media type says", () => {
    expect(createCard({ body: "{" })).toEqual([
      `violation: ${created("body: must be JSON, got a string of 1 character")}`,
    ]);
    const form = { authorization: "Basic YTpi", "content-type": "application/x-www-form-urlencoded" };
    expect(requested("POST", "oauth/token", { headers: form, body: "grant_type=a" })).toEqual([]);
    expect(requested("POST", "oauth/token", { headers: form, body: "[" })).toEqual([
      "violation: createToken without a response request body: must be a form, got a string of 1 character",
    ]);
    expect(requested("POST", "oauth/token", { headers: form, body: '{"grant_type":"a"}' })).toEqual([
      "note: createToken without a response request body: must be a form",
    ]);
  });

  test("that the recorder could not read is said to be so", () => {
    expect(createCard({ unreadable: "must be UTF-8" })).toEqual([`violation: ${created("body: must be UTF-8")}`]);
  });

  test("has the members of its schema, and others are noted", () => {
    expect(createCard({ body: '{"Number":"1","Limt":5,"Holder":{"Name":"J","Jane":1,"city":"P"}}' })).toEqual([
      `note: ${created("body/Holder/city: is not documented; did you mean City?")}`,
      `note: ${created("body/Holder/{…}: is not documented")}`,
      `note: ${created("body/Limt: is not documented; did you mean Limit?")}`,
    ]);
    expect(createCard({ body: '{"Holders":[{"Name":"J"},{"Name":5,"x":1}]}' })).toEqual([
      `violation: ${created("body/Holders/1/Name: must be string, got an integer")}`,
      `violation: ${created("body/Number: is missing")}`,
      `note: ${created("body/Holders/1/{…}: is not documented")}`,
    ]);
  });
});

describe("a member that is null where null is not allowed", () => {
  const unset = (pointer: string) => `note: ${created(`${pointer}: must be left out, or have a value, got null`)}`;

  test("counts as left out, wherever it stands", () => {
    expect(createCard({ body: '{"Number":"1","Limit":null,"Holder":{"Name":"J","City":null,"Tag":null}}' })).toEqual([
      unset("body/Holder/City"),
      unset("body/Limit"),
    ]);
    expect(createCard({ body: '{"Number":"1","Holders":[null,{"Name":"J"}]}' })).toEqual([
      `violation: ${created("body/Holders/0: must be object")}`,
    ]);
  });

  test("is missing where it is required, and what is left out with it is not mentioned", () => {
    expect(createCard({ body: '{"Number":null,"Limit":null}' })).toEqual([
      `violation: ${created("body/Number: is missing")}`,
      unset("body/Limit"),
    ]);
  });

  test("is not the whole body", () => {
    expect(createCard({ body: "null" })).toEqual([`violation: ${created("body: must be object, got null")}`]);
  });
});

describe("the server", () => {
  const called = (url: string) => requested("DELETE", "", { url: `${url}/v1/acme/cards/1` });

  test.each([
    "https://api.cards.test",
    "https://sandbox.cards.test",
    "http://localhost:3000",
    "http://api.localhost",
    "http://127.0.0.1:4010",
    "http://127.1.2.3",
    "http://[::1]:4010",
    "",
  ])("may be %s", (origin) => expect(called(origin)).toEqual([]));

  test.each([
    "http://api.cards.test",
    "https://api.cards.test:8443",
    "https://localhost.cards.test",
    "https://notlocalhost",
    "https://12.127.0.1",
    "https://[::2]",
  ])("should not be %s", (origin) =>
    expect(called(origin)).toEqual([
      "note: closeCard without a response request url: must begin with https://api.cards.test or https://sandbox.cards.test",
    ]),
  );
});
