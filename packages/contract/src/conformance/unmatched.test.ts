import { describe, expect, test } from "vitest";
import { cards } from "../../test/cards.js";
import { check } from "../../test/check.js";
import { createContract } from "../contract.js";

const api = "https://api.mangopay.com";

function expectationOf(method: string, url: string): string | undefined {
  const { operationId, violations, notes } = check({ request: { method, url, headers: {} } });
  expect(operationId).toBeUndefined();
  const [violation] = violations;
  const [note] = notes;
  return violation ? `violation: ${violation.expectation}` : note && `note: ${note.expectation}`;
}

describe("a call of no operation", () => {
  test.each([
    [
      "enrollUser, POST /v2.01/{ClientId}/sca/users/{UserId}/enrollment",
      "GET",
      `${api}/v2.01/acme/sca/users/u/enrollment`,
    ],
    ["createHook, POST /v2.01/{ClientId}/hooks", "POST", `${api}/v2.01/acme/hoks`],
    ["listHooks, GET /v2.01/{ClientId}/hooks", "GET", `${api}/v2.01/acme/hoks/`],
    ["listUsers, GET /v2.01/{ClientId}/users", "GET", "/v2.01/acme/user?page=1"],
    ["listUsers, GET /v2.01/{ClientId}/users", "PUT", "/v2.01/acme/users"],
    ["listUsers, GET /v2.01/{ClientId}/users", "HEAD", "/v2.01/acme/user"],
    ["listUsers, GET /v2.01/{ClientId}/users", "GET", "https://mangopay.example.com/v2.01/acme/user"],
    ["listUsers, GET /v2.01/{ClientId}/users", "GET", `${api}/acme/users`],
    ["listUsers, GET /v2.01/{ClientId}/users", "GET", "/v2/acme/users"],
    ["listUsers, GET /v2.01/{ClientId}/users", "GET", `${api}/v2/acme/users`],
    ["listHooks, GET /v2.01/{ClientId}/hooks", "GET", `${api}/v2.01/hooks`],
    ["createOAuthToken, POST /v2.01/oauth/token", "POST", `${api}/v2.01/acme/oauth/token`],
    ["enrollUser, POST /v2.01/{ClientId}/sca/users/{UserId}/enrollment", "POST", "/v2.01/acme/users/5/enrollment"],
    [
      "enrollUser, POST /v2.01/{ClientId}/sca/users/{UserId}/enrollment",
      "POST",
      "/v2.01/acme/sca/users/natural/5/enrollment",
    ],
    [
      "categorizeLegalUser, PUT /v2.01/{ClientId}/sca/users/legal/{UserId}/category",
      "PUT",
      "/v2.01/acme/users/legal/5/category",
    ],
  ])("is a violation that names the nearest, %s", (nearest, method, url) => {
    expect(expectationOf(method, url)).toBe(`violation: is not an operation of the spec; the nearest is ${nearest}`);
  });

  test.each([
    `${api}/v2.01/acme/users/5/wallets`,
    "http://127.0.0.1:4010/v2.01/acme/users/5/kyc/documents",
    "https://mangopay.example.com/v2.01/acme/events/5",
    // Segments that are no names are not left out.
    "/v2.01/acme/sca/users/12a/5/enrollment",
    "/v2.01/acme/sca/users/a12/5/enrollment",
  ])("is a note below a described path, as %s", (url) => {
    expect(expectationOf("GET", url)).toBe("note: is not an operation of the spec");
  });

  test.each([
    ["the OPTIONS of a browser", "OPTIONS", `${api}/v2.01/acme/users`],
    ["of other resources", "GET", `${api}/v2.01/acme/wallets/5/transactions`],
    ["of no version", "GET", `${api}/status`],
    ["of no version, and a path alone", "GET", "/rev2/acme/users"],
    ["a platform's own API", "GET", "http://localhost:3000/v1/shop/users"],
    ["another server's version", "GET", "https://example.com/v1/acme/users"],
    ["a local server's pages", "GET", "http://localhost:3000/acme/users"],
    ["a template", "GET", "{{base_url}}/v2.01/acme/hooks"],
    ["a tunnel", "CONNECT", "https://api.mangopay.com:443/"],
    ["a data URL", "GET", "data:text/html,<p>"],
    ["a blob", "GET", "blob:https://example.com/0fb1a3a4"],
    ["a web socket", "GET", "wss://example.com/v2/socket"],
    ["an extension", "GET", "chrome-extension://abc/v2.01.js"],
  ])("is outside the spec where it is %s", (_, method, url) => {
    expect(expectationOf(method, url)).toBeUndefined();
  });
});

test("HEAD, where GET is an operation, is a note", () => {
  expect(expectationOf("HEAD", "/v2.01/acme/sca/users/5")).toBe("note: is a HEAD request, which is not documented");
});

test("a finding is one of the request's path", () => {
  expect(check({ request: { method: "GET", url: "/v2.01/acme/users/5/wallets", headers: {} } })).toMatchObject({
    violations: [],
    notes: [{ direction: "request", pointer: "path" }],
  });
  expect(check({ request: { method: "GET", url: "/v2.01/acme/hoks", headers: {} } })).toMatchObject({
    violations: [{ direction: "request", pointer: "path" }],
    notes: [],
  });
});

test("the operation that differs in the fewest segments is the nearest", () => {
  const operation = (operationId: string) => ({ get: { operationId, responses: {} } });
  const paths = { "/v1/{Id}/listings/elements": operation("other"), "/v1/{Id}/listing/element": operation("nearest") };
  const { violations } = createContract({ ...cards, paths }).check({
    request: { method: "GET", url: "/v1/acme/listing/elemen", headers: {} },
  });
  expect(violations).toMatchObject([{ expectation: expect.stringContaining("the nearest is nearest, GET") }]);
});

test("a path without its ClientId that has the form of another operation is a violation", () => {
  const { violations } = createContract(cards).check({
    request: { method: "DELETE", url: "/v1/cards/cards/5", headers: {}, isSanitized: true },
  });
  expect(violations).toEqual([
    {
      direction: "request",
      pointer: "path/ClientId",
      expectation: "must be the platform's ClientId, which was left out",
    },
  ]);
});
