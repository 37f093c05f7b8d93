import { describe, expect, test } from "vitest";
import { check } from "../../test/check.js";
import type { Exchange } from "../exchange.js";

const authorization = "Bearer test";
const json = { "content-type": "application/json" };
const request = { method: "POST", url: "/v2.01/acme/hooks", headers: { authorization, ...json } };

describe("what a recorder left out", () => {
  test.each<[string, Exchange, string[]]>([
    ["a body of a request", { request: { ...request, body: null } }, ["request body"]],
    [
      "a body and its media type",
      { request: { ...request, headers: { authorization }, body: null } },
      ["request body"],
    ],
    [
      "a body of a response",
      { request: { ...request, body: null }, response: { status: 200, headers: json, body: null } },
      ["request body", "response body"],
    ],
    [
      "credentials, where it leaves them out",
      { request: { ...request, headers: json, body: null, isSanitized: true } },
      ["request header/authorization", "request body"],
    ],
  ])("is not checked, and named: %s", (_, exchange, unrecorded) => {
    expect(check(exchange)).toMatchObject({ unrecorded, violations: [], notes: [] });
  });

  test("is nothing, where all is there", () => {
    const whole: Exchange = {
      request: { ...request, body: "{}", isSanitized: true },
      response: { status: 200, headers: json, body: "{}" },
    };
    expect(check(whole)).not.toHaveProperty("unrecorded");
    expect(check({ request: { ...request, headers: json, body: "{}" } })).not.toHaveProperty("unrecorded");
  });

  test("is not named where nothing is documented, as of a status of no operation", () => {
    const response = { status: 418, headers: json, body: null };
    expect(check({ request: { ...request, body: "{}" }, response })).not.toHaveProperty("unrecorded");
  });

  test("is not named where nothing is documented", () => {
    const exchange: Exchange = {
      request: { method: "DELETE", url: "/v2.01/acme/users/natural/u", headers: { authorization }, body: null },
      response: { status: 204, headers: {}, body: null },
    };
    const checked = check(exchange);
    expect(checked).toMatchObject({ violations: [], notes: [] });
    expect(checked).not.toHaveProperty("unrecorded");
  });

  test("does not hide credentials that are there and wrong", () => {
    const { violations } = check({ request: { ...request, headers: { authorization: "x" }, isSanitized: true } });
    expect(violations).toContainEqual(expect.objectContaining({ pointer: "header/authorization" }));
  });
});
