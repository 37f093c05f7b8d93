import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { rejection } from "../../test/rejection.js";
import { json, stubbedClient } from "../../test/stub-fetch.js";
import { ScaApiError, ScaResponseError } from "../errors.js";
import { createScaClient } from "../index.js";

const html = `<html>${"x".repeat(400)}</html>`;
const text = (body: string | null, status: number, headers = {}) => new Response(body, { status, headers });

describe("an answer that is not JSON, or empty, becomes a ScaResponseError", () => {
  test.each([
    ["200 HTML", () => text(html, 200), 200, html.slice(0, 200)],
    ["200 truncated JSON", () => text('{"PendingUser', 200), 200, '{"PendingUser'],
    ["200 empty", () => text("", 200), 200, ""],
    ["200 without a body", () => text(null, 200, { "Content-Length": "0" }), 200, ""],
    ["404 text", () => text("nothing here", 404), 404, "nothing here"],
    ["500 empty", () => text("", 500), 500, ""],
    ["500 without a body", () => text(null, 500, { "Content-Length": "0" }), 500, ""],
    ["502 HTML", () => text(html, 502), 502, html.slice(0, 200)],
  ])("%s", async (_, answer, status, body) => {
    const { sca } = stubbedClient(answer, { retry: false });
    const path = "/v2.01/{ClientId}/sca/users/{UserId}/sca-status";
    for (const call of [
      () => sca.users.scaStatus("user_1"),
      () => sca.http.GET(path, { params: { path: { UserId: "user_1" } } }),
    ]) {
      const error = await rejection(call());
      expect(error).toBeInstanceOf(ScaResponseError);
      expect(error).toMatchObject({ status, body });
    }
  });
});

describe("an answer that is JSON, but not what is documented, becomes a ScaResponseError of a method", () => {
  test.each([
    ["200 null", 200, null],
    ["200 text", 200, "ok"],
    ["204", 204, undefined],
    ["500 with another shape", 500, { message: "oops" }],
    ["500 null", 500, null],
  ])("%s", async (_, status, value) => {
    const { sca } = stubbedClient(() => (status === 204 ? text(null, 204) : json(value, status)), { retry: false });
    const error = await rejection(sca.users.scaStatus("user_1"));
    expect(error).toBeInstanceOf(ScaResponseError);
    expect(error).toMatchObject({ status });
  });
});

describe("a refusal becomes a ScaApiError", () => {
  test("with everything that the API says", async () => {
    const body = {
      Message: "One or several required parameters are missing or incorrect.",
      Type: "param_error",
      Id: "5e83fbe8",
      Date: 1740581497.0,
      errors: { "LegalRepresentative.Email": "'Email' must not be empty." },
    };
    const { sca } = stubbedClient(() => json(body, 400));
    const error = await rejection(sca.users.enroll("user_1"));
    expect(error).toBeInstanceOf(ScaApiError);
    expect(error).toMatchObject({
      status: 400,
      type: "param_error",
      id: "5e83fbe8",
      date: new Date("2025-02-26T14:51:37Z"),
      fields: { "LegalRepresentative.Email": "'Email' must not be empty." },
    });
    expect((error as Error).message).toBe(
      "POST /v2.01/{ClientId}/sca/users/{UserId}/enrollment was refused with 400 param_error: " +
        "One or several required parameters are missing or incorrect. " +
        "LegalRepresentative.Email: 'Email' must not be empty.",
    );
  });

  test("also when it is the token that is refused, in the words of OAuth", async () => {
    const locked = { error: "unauthorized_client", error_description: "This account has been temporarily locked." };
    const sca = createScaClient({ clientId: "a", apiKey: "b", fetch: async () => json(locked, 400) });
    const error = await rejection(sca.users.enroll("user_1"));
    expect(error).toBeInstanceOf(ScaApiError);
    expect(error).toMatchObject({ status: 400, type: "unauthorized_client" });
    expect((error as Error).message).toContain("temporarily locked");
  });
});

test("the answer to a DELETE is undefined, whether it is the documented 204 or has a body", async () => {
  for (const answer of [() => text(null, 204), () => json({ Id: "user_1" })]) {
    const { sca } = stubbedClient(answer);
    expect(await sca.users.closeNatural("user_1")).toBeUndefined();
  }
});

test.each([
  ["nothing", "", 200, "an empty body."],
  ["text", "no JSON", 200, "a body that is not JSON: no JSON"],
  ["an error of another form", '{"code":5}', 400, 'an error that the API does not document: {"code":5}'],
  ["an error without a type", '{"Message":"x"}', 400, 'an error that the API does not document: {"Message":"x"}'],
  ["an error without a message", '{"Type":"x"}', 400, 'an error that the API does not document: {"Type":"x"}'],
])("the error for a response that is %s shows its beginning", async (_, body, status, beginning) => {
  const { sca } = stubbedClient(() => text(body, status));
  const error = await rejection(sca.users.scaStatus("user_1"));
  expect(error).toBeInstanceOf(ScaResponseError);
  expect(error).toMatchObject({
    message: `GET /v2.01/{ClientId}/sca/users/{UserId}/sca-status was answered ${status} with ${beginning}`,
    body,
  });
});

test("the error for a success that is no object shows nothing of it: a text may quote the request's secrets", async () => {
  const { sca } = stubbedClient(({ headers }) => json(`You sent ${headers.get("Authorization")}`));
  const error = await rejection(sca.users.scaStatus("user_1"));
  expect(error).toMatchObject({ body: "", message: expect.stringContaining("does not document.") });
  expect(inspect(error, { depth: 9 })).not.toContain("token-1");
});

test("the error for a 204 where a body is documented shows none", async () => {
  const { sca } = stubbedClient(() => text(null, 204));
  expect(await rejection(sca.users.scaStatus("user_1"))).toMatchObject({
    message: "GET /v2.01/{ClientId}/sca/users/{UserId}/sca-status was answered 204 with an empty body.",
    body: "",
  });
});

test("an error in the words of OAuth has its code as its message when it has no other", async () => {
  const { sca } = stubbedClient(() => json({ error: "invalid_client" }, 400));
  const error = (await rejection(sca.users.scaStatus("user_1"))) as ScaApiError;
  expect([error.type, error.message.endsWith("400 invalid_client: invalid_client")]).toEqual(["invalid_client", true]);
});
