import { describe, expect, test } from "vitest";
import { call, cards, found } from "../../test/cards.js";
import type { Exchange } from "../exchange.js";

const json = { "content-type": "application/json" };
type Response = Partial<NonNullable<Exchange["response"]>>;
const answered = (request: Exchange["request"], response: Response) =>
  found({ request, response: { status: 200, headers: json, ...response } });
const list = (response: Response) => answered(call("GET", "acme/cards?BeforeDate=5"), { body: "[]", ...response });
const create = (status: number, body: unknown, headers: Record<string, string> = json) =>
  answered(
    call("POST", "acme/cards", { headers: { ...json, "idempotency-key": "12345678" }, body: '{"Number":"1"}' }),
    { status, headers, body: typeof body === "string" ? body : JSON.stringify(body) },
  );
const close = (response: Response) =>
  answered(call("DELETE", "acme/cards/1"), { status: 204, headers: {}, ...response });

describe("a status", () => {
  test("that is documented is fine", () => {
    expect(list({})).toEqual([]);
    expect(close({})).toEqual([]);
  });

  test("that no page of the operation has is a violation", () => {
    expect(list({ status: 201 })).toEqual([
      "violation: listCards 201 response status: must be one of 200, 404, got 201",
    ]);
  });

  test("that the API answers anywhere is a note", () => {
    expect(list({ status: 503, body: "<html>" })).toEqual([
      "note: listCards 503 response status: must be one of 200, 404, got 503",
    ]);
  });

  test("of a conditional request says nothing of the body", () => {
    expect(list({ status: 304, body: "" })).toEqual([]);
  });
});

test("a spec may know of no error types, and of no statuses that no operation lists", () => {
  const { "x-error-statuses": _, "x-unlisted-statuses": __, ...bare } = cards;
  const request = call("DELETE", "acme/cards/1");
  expect(found({ request, response: { status: 503, headers: {}, body: '{"Type":"not_found"}' } }, bare)).toEqual([
    "violation: closeCard 503 response status: must be one of 204, got 503",
  ]);
  const list = call("GET", "acme/cards?BeforeDate=5");
  expect(
    found({ request: list, response: { status: 404, headers: json, body: '{"Type":"param_error"}' } }, bare),
  ).toEqual([]);
});

describe("headers", () => {
  test("are checked where they are documented", () => {
    expect(list({ headers: { ...json, "x-total": "5", "x-other": "x" } })).toEqual([]);
    expect(list({ headers: { ...json, "x-total": "many" } })).toEqual([
      "violation: listCards 200 response header/x-total: must be integer, got a string of 4 characters",
    ]);
  });
});

describe("a body", () => {
  test("must be there where one is documented, and is noted where none is", () => {
    expect(list({ body: "" })).toEqual(["violation: listCards 200 response body: is missing"]);
    expect(close({ body: "{}", headers: json })).toEqual(["note: closeCard 204 response body: is not documented"]);
  });

  test("of several media types is of one of them", () => {
    const problem = { "content-type": "application/problem+json" };
    expect(create(400, { Type: "param_error" }, problem)).toEqual([]);
    expect(create(400, {}, { "content-type": "text/html" })).toEqual([
      "violation: createCard 400 response header/content-type: must be application/json or application/problem+json, got text/html",
    ]);
  });

  test("has documented values, and others that may come are noted", () => {
    expect(create(200, { Status: "ACTIVE", Holder: { Name: "J", Tag: null } })).toEqual([]);
    expect(create(200, { Status: "LOST" })).toEqual([
      "note: createCard 200 response body/Status: must be one of ACTIVE, CLOSED, got a string of 4 characters",
    ]);
  });

  test("is noted for other values beside a violation, but not inside one", () => {
    expect(create(200, { Number: 5, Status: "LOST", Holder: { Name: "J", Kind: "DOG" } })).toEqual([
      "violation: createCard 200 response body/Number: must be string, got an integer",
      "note: createCard 200 response body/Holder/Kind: must be one of PERSON, got a string of 3 characters",
      "note: createCard 200 response body/Status: must be one of ACTIVE, CLOSED, got a string of 4 characters",
    ]);
    expect(create(200, { Holder: { Name: "J", Tag: null, City: "P", Kind: "DOG" } })).toEqual([
      "violation: createCard 200 response body/Holder: must NOT have more than 3 properties, got an object",
    ]);
  });

  test("with null where it is not allowed is a violation", () => {
    expect(create(200, { Number: null })).toEqual([
      "violation: createCard 200 response body/Number: must be string, got null",
    ]);
  });

  test("with a value of another type is not said to break its list of values as well", () => {
    expect(create(200, { Status: 5 })).toEqual([
      "violation: createCard 200 response body/Status: must be string, got an integer",
    ]);
    expect(create(200, [])).toEqual(["violation: createCard 200 response body: must be object, got an array of 0"]);
  });

  test("lists a hundred violations, and how many more there are", () => {
    const lines = list({ body: JSON.stringify(Array(102).fill("x")) });
    expect(lines).toHaveLength(101);
    expect(lines).toContain("violation: listCards 200 response body: and 2 more, got an array of 102");
    expect(list({ body: JSON.stringify(Array(100).fill("x")) })).toHaveLength(100);
  });
});

describe("an error type", () => {
  test("that is documented for the status, or not at all, is fine", () => {
    for (const body of [{ Type: "param_error" }, { Type: "other" }, { Type: "constructor" }, {}]) {
      expect(create(400, body)).toEqual([]);
    }
  });

  test("that is documented for another status is noted", () => {
    expect(create(400, { Type: "not_found" })).toEqual([
      "note: createCard 400 response body/Type: is documented for status 404, got not_found",
    ]);
    expect(create(400, { error: "invalid_client" })).toEqual([
      "note: createCard 400 response body/error: is documented for status 401, got invalid_client",
    ]);
  });

  test("says nothing in a body that is not JSON, or is empty, or of a success", () => {
    expect(create(400, "{")).toEqual([
      "violation: createCard 400 response body: must be JSON, got a string of 1 character",
    ]);
    expect(create(400, "null")).toEqual(["violation: createCard 400 response body: must be object, got null"]);
    expect(create(400, "")).toEqual(["violation: createCard 400 response body: is missing"]);
    expect(create(200, { Type: "not_found" })).toEqual(["note: createCard 200 response body/Type: is not documented"]);
  });
});
