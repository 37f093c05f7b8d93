import { describe, expect, test } from "vitest";
import { call, sharedMock } from "../../test/start.js";
import { Problem } from "../http/problem.js";
import { negotiate } from "./negotiate.js";

const [json, problem] = ["application/json", "application/problem+json"];

describe("an Accept header that takes JSON", () => {
  test.each([
    undefined,
    "",
    ",",
    " , ",
    "*/*",
    "application/*",
    "application/json",
    "application/JSON; charset=utf-8",
    'application/json;p="a, b";q=0.5',
    "application/json;xq=0",
    "application/json;q=0.001",
    "text/html, */*;q=0.1",
    // Java's: the third range cannot be read.
    "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2",
    "*/*;q=0, application/json;q=0.1",
    "application/*;q=0, application/json",
    "*/*;q=0, application/*",
    "application/json;q=0, application/json;q=0.5",
  ])("%j", (accept) => {
    expect(negotiate(accept, [json])).toBe(json);
  });
});

describe("an Accept header that does not take JSON is refused with 406", () => {
  test.each([
    "text/html",
    "text/*",
    "application/jsonx",
    "*/*;q=0",
    "application/json;q=0, */*",
    "*/*, application/json;q=0",
    "application/*;q=0, */*",
    "application/json;charset=utf-8;q=0",
    "application/json ; Q=0.0",
    'application/json;p="a;b";q=0',
  ])("%j", (accept) => {
    const refusal = new Problem(406, "The response is application/json, which the Accept header does not allow.");
    expect(() => negotiate(accept, [json])).toThrow(refusal);
  });

  test("with all that there is to choose from", () => {
    expect(() => negotiate("text/html", [json, problem])).toThrow(
      "The response is application/json or application/problem+json, which the Accept header does not allow.",
    );
  });
});

test.each([
  "json",
  "*",
  ";;;",
  "application/json json",
  "a application/json",
  "application/json;q=x",
  "application/json;q=-1",
  "application/json;charset",
])("an Accept header without a media type that can be read is refused with 400: %j", (accept) => {
  const sentence = "The header Accept has no media type: send application/json, or leave it out.";
  expect(() => negotiate(accept, [json])).toThrow(new Problem(400, sentence));
});

describe("of several media types", () => {
  test.each([
    [undefined, json],
    ["*/*", json],
    ["application/problem+json", problem],
    ["application/json;q=0.5, application/problem+json", problem],
    ["application/json;q=0.2, */*;q=0.3", problem],
    ["application/problem+json;q=0.9, application/json;q=0.8, */*", problem],
    ["application/problem+json;q=0.1, application/json;q=0.8", json],
  ])("%j prefers %s", (accept, preferred) => {
    expect(negotiate(accept, [json, problem])).toBe(preferred);
  });
});

describe("over HTTP", () => {
  const mock = sharedMock();
  const enroll = async (accept: string) =>
    call(await mock(), "POST", "/v2.01/any/sca/users/any/enrollment", { headers: { Accept: accept } });

  test.each([
    ["text/html", 406],
    [";;;", 400],
  ])("%j is answered %i with a problem", async (accept, status) => {
    const response = await enroll(accept);
    expect([response.status, response.headers.get("content-type")]).toEqual([status, problem]);
  });

  test("a preferred range is answered with JSON", async () => {
    const response = await enroll("text/html, */*;q=0.1");
    expect([response.status, response.headers.get("content-type")]).toEqual([200, json]);
  });

  test("a response without a body is sent whatever is accepted", async () => {
    const headers = { Accept: "text/html" };
    const response = await call(await mock(), "DELETE", "/v2.01/any/users/natural/any", { headers });
    expect([response.status, response.headers.get("content-type")]).toEqual([204, null]);
  });

  test("a refusal is negotiated too, even after a response that was made for another header", async () => {
    const invalid = { "Idempotency-Key": "short" };
    const path = "/v2.01/any/sca/users/any/enrollment";
    expect((await call(await mock(), "POST", path, { headers: invalid })).status).toBe(400);
    const headers = { ...invalid, Accept: "text/html" };
    expect((await call(await mock(), "POST", path, { headers })).status).toBe(406);
  });
});
