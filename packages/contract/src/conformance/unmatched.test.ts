import spec from "@mangopay-sca/spec";
import { describe, expect, test } from "vitest";
import { createContract } from "../contract.js";

const { check } = createContract(spec);
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
    ["listUsers, GET /v2.01/{ClientId}/users", "GET", "http://localhost:3000/v1/acme/users"],
    ["listUsers, GET /v2.01/{ClientId}/users", "GET", "/v2.01/acme/user?page=1"],
    ["listUsers, GET /v2.01/{ClientId}/users", "GET", "https://mangopay.example.com/v2.01/acme/user"],
    ["listUsers, GET /v2.01/{ClientId}/users", "GET", `${api}/acme/users`],
  ])("is a violation that names the nearest, %s", (nearest, method, url) => {
    expect(expectationOf(method, url)).toBe(`violation: is not an operation of the spec; the nearest is ${nearest}`);
  });

  test.each([
    `${api}/v2.01/acme/wallets/5/transactions`,
    `${api}/status`,
    "http://127.0.0.1:4010/v2.01/acme/clients/logo",
    "https://mangopay.example.com/v2.01/acme/wallets",
  ])("is a note where no operation is near, as %s", (url) => {
    expect(expectationOf("GET", url)).toBe("note: is not an operation of the spec");
  });

  test.each([
    ["the OPTIONS of a browser", "OPTIONS", `${api}/v2.01/acme/users`],
    ["another server's version", "GET", "https://example.com/v1/acme/users"],
    ["a local server's pages", "GET", "http://localhost:3000/acme/users"],
    ["a data URL", "GET", "data:text/html,<p>"],
    ["a blob", "GET", "blob:https://example.com/0fb1a3a4"],
    ["a web socket", "GET", "wss://example.com/v2/socket"],
    ["an extension", "GET", "chrome-extension://abc/v2.01.js"],
  ])("is none of the API where it is %s", (_, method, url) => {
    expect(expectationOf(method, url)).toBeUndefined();
  });
});
