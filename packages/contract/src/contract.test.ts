import { describe, expect, test } from "vitest";
import { check } from "../test/check.js";
import { status as documentedStatus } from "../test/messages.js";
import type { Exchange } from "./exchange.js";

const json = { "content-type": "application/json" };
const status = JSON.parse(documentedStatus);

/** A call of viewUserScaStatus, with something about it changed. */
function exchange(changes: { request?: object; response?: object; body?: unknown } = {}): Exchange {
  return {
    request: {
      method: "GET",
      url: "https://api.sandbox.mangopay.com/v2.01/acme/sca/users/user_1/sca-status",
      headers: { authorization: "Bearer s3cret" },
      ...changes.request,
    },
    response: { status: 200, headers: json, body: JSON.stringify(changes.body ?? status), ...changes.response },
  };
}
const violations = (changes: Parameters<typeof exchange>[0]) => check(exchange(changes)).violations;

describe("an exchange as documented", () => {
  test("has its operation, the spec's path, and no violation", () => {
    expect(check(exchange())).toStrictEqual({
      operationId: "viewUserScaStatus",
      method: "GET",
      path: "/v2.01/{ClientId}/sca/users/{UserId}/sca-status",
      status: 200,
      violations: [],
      notes: [],
    });
  });
});

test("what is found keeps where the exchange was recorded", () => {
  const place = { file: "a.har", line: 5, entry: 3 };
  expect(check({ ...exchange(), ...place })).toMatchObject(place);
});

test("an extra slash in a path is a note", () => {
  const url = "/v2.01/acme//sca/users/user_1/sca-status/";
  expect(check(exchange({ request: { url } }))).toMatchObject({
    operationId: "viewUserScaStatus",
    violations: [],
    notes: [{ direction: "request", pointer: "path", expectation: "has an extra slash" }],
  });
});

describe("a request is checked for", () => {
  const post = (body: unknown, headers: object = {}) =>
    check({
      request: {
        method: "POST",
        url: "/v2.01/acme/hooks",
        headers: { authorization: "Bearer t", ...json, ...headers },
        body: typeof body === "string" ? body : JSON.stringify(body),
      },
    });
  const hook = { EventType: "USER_ACCOUNT_ACTIVATED", Url: "https://example.com/" };

  test("and has no violation when it is right", () => expect(post(hook).violations).toEqual([]));

  test("a missing token", () => {
    expect(violations({ request: { headers: {} } })).toStrictEqual([
      {
        direction: "request",
        pointer: "header/authorization",
        expectation: "must be `Bearer` followed by one token",
      },
    ]);
  });

  test("the wrong scheme, without a word of the credentials", () => {
    expect(violations({ request: { headers: { authorization: "Basic czNjcmV0" } } })).toMatchObject([
      { pointer: "header/authorization", got: "the scheme basic" },
    ]);
    expect(violations({ request: { headers: { authorization: "czNjcmV0" } } })).toMatchObject([
      { got: "another scheme" },
    ]);
  });

  test("an Idempotency-Key that is too short", () => {
    expect(post(hook, { "idempotency-key": "short" }).violations).toMatchObject([
      { pointer: "header/idempotency-key", got: "a string of 5 characters" },
    ]);
  });

  test("a query value out of range, and a parameter that is not documented", () => {
    const url = "/v2.01/acme/users?per_page=101&Page=2";
    const { violations, notes } = check({
      request: { method: "GET", url, headers: { authorization: "Bearer t" } },
    });
    expect(violations).toMatchObject([{ pointer: "query/per_page", expectation: "must be <= 100", got: "an integer" }]);
    expect(notes).toEqual([
      { direction: "request", pointer: "query/Page", expectation: "is not documented; did you mean page?" },
    ]);
  });

  test("a body that is missing, is not JSON, is of another media type, or breaks its schema", () => {
    expect(post("").violations).toMatchObject([{ pointer: "body", expectation: "is missing" }]);
    expect(post("{").violations).toMatchObject([{ pointer: "body", expectation: "must be JSON" }]);
    expect(post(hook, { "content-type": "text/plain" }).violations).toMatchObject([{ pointer: "header/content-type" }]);
    expect(post({ ...hook, Url: 5 }).violations).toMatchObject([{ pointer: "body/Url", got: "an integer" }]);
    expect(post({ EventType: hook.EventType }).violations).toMatchObject([
      { pointer: "body/Url", expectation: "is missing" },
    ]);
  });

  test("a member that is not declared, which is a note", () => {
    const { violations, notes } = post({ ...hook, url: "" });
    expect(violations).toEqual([]);
    expect(notes).toEqual([
      { direction: "request", pointer: "body/url", expectation: "is not documented; did you mean Url?" },
    ]);
  });
});

describe("a response is checked for", () => {
  test("a status that is not documented", () => {
    expect(violations({ response: { status: 418 } })).toMatchObject([{ pointer: "status", got: "418" }]);
  });

  test("no body, where one is documented", () => {
    expect(violations({ response: { body: "" } })).toMatchObject([{ direction: "response", pointer: "body" }]);
  });

  test("HTML", () => {
    expect(violations({ response: { headers: { "content-type": "text/html" } } })).toMatchObject([
      { pointer: "header/content-type", got: "text/html" },
    ]);
  });

  test("a member of another type, without a word of its value", () => {
    expect(violations({ body: { ...status, LastEnrollmentDate: "3 February" } })).toEqual([
      {
        direction: "response",
        pointer: "body/LastEnrollmentDate",
        expectation: "must be an integer or null",
        got: "a string of 10 characters",
      },
    ]);
  });

  test("a member that is not declared, which is a note, without its name", () => {
    expect(check(exchange({ body: { ...status, Extra: 1 } }))).toMatchObject({
      violations: [],
      notes: [{ direction: "response", pointer: "body/{…}", expectation: "is not documented" }],
    });
  });
});

test("headers of a response are checked, and a parameter that was sent twice is checked twice", () => {
  const url = "/v2.01/acme/users?page=1&page=first&per_page=1.0";
  const headers = { ...json, "x-number-of-pages": "many" };
  const { violations } = check({
    request: { method: "GET", url, headers: { authorization: "Bearer t" } },
    response: { status: 200, headers, body: "[]" },
  });
  expect(violations.map(({ pointer }) => pointer)).toEqual([
    "query/page",
    "query/per_page",
    "header/x-number-of-pages",
  ]);
});

test("of two paths that match, the one with fewer path parameters is meant", () => {
  const url = "/v2.01/acme/sca/users/natural/5";
  expect(check({ request: { method: "GET", url, headers: {} } }).operationId).toBe("viewNaturalUserSca");
});

test("a call of no operation has a path without values", () => {
  const { operationId, path } = check({
    request: { method: "GET", url: "/v2.01/acme/users/jane/wallets", headers: {} },
  });
  expect({ operationId, path }).toEqual({ operationId: undefined, path: "/v2.01/{…}/users/{…}/{…}" });
});
