import { describe, expect, test } from "vitest";
import { specOf } from "../../test/small-spec.js";
import { call, sharedMock } from "../../test/start.js";
import { Problem } from "../http/problem.js";
import { loadSpec } from "../load-spec.js";
import { mockOperationsOf } from "../operations.js";
import { preferred, readPreference } from "./prefer-header.js";

describe("the Prefer header", () => {
  test.each([
    ["code=404", { code: "404" }],
    ["code=400, example=payer", { code: "400", example: "payer" }],
    ['example="key-reused"; code=409', { code: "409", example: "key-reused" }],
    ['example="a, b"', { example: "a, b" }],
    ['example="a \\"b\\" \\\\ c"', { example: 'a "b" \\ c' }],
    ['example=a"b"', { example: 'a"b"' }],
    ['example="a"b', { example: '"a"b' }],
    [" CODE = 429 ", { code: "429" }],
    ["code=404, code=409", { code: "409" }],
    ["code=404=5", { code: "404=5" }],
    ["dynamic=true, seed=1", { dynamic: true, seed: "1" }],
    ["dynamic=false", { dynamic: false }],
    ['foo="a, code=404', { code: "404" }],
    ["respond-async, code=404", { code: "404" }],
  ])("%j asks for %j", (header, preference) => {
    expect(readPreference(header)).toEqual(preference);
  });

  test.each([
    "",
    ",;",
    "respond-async, wait=10",
    "mode=1, need=1",
    "node=1; foo, bar",
    "=code",
    "handling=lenient; return=minimal; depth-noroot",
    'foo="a, code=404"',
    'foo="a\\", code=404"',
  ])("%j asks for nothing", (header) => {
    expect(readPreference(header)).toBeUndefined();
  });

  test.each([
    ["exampel=payer", 'Unknown preference "exampel"; did you mean "example"?'],
    ["Codes=404", 'Unknown preference "Codes"; did you mean "code"?'],
    ["dynamcs=true", 'Unknown preference "dynamcs"; did you mean "dynamic"?'],
    ["code=404, sseed=1", 'Unknown preference "sseed"; did you mean "seed"?'],
    ["code=", "The preference code needs a value."],
    ['example=""', "The preference example needs a value."],
    ["seed", "The preference seed needs a value."],
    ["dynamic=yes", "Prefer takes dynamic=true or dynamic=false."],
  ])("%j is refused", (header, sentence) => {
    expect(() => readPreference(header)).toThrow(new Problem(400, sentence));
  });
});

describe("the documented responses that keep to a preference", () => {
  const operations = mockOperationsOf(loadSpec());
  const responsesFor = (preference: object, operationId = "enrollUser") => {
    const operation = operations.get(operationId);
    if (!operation) throw new Error(`The spec has no operation ${operationId}.`);
    return preferred(operation, preference).map(({ status, example }) => `${status} ${example}`);
  };

  test.each([
    [{ code: "200" }, ["200 session-link", "200 production-link"]],
    [{ example: "payer" }, ["400 payer"]],
    [{ code: "400", example: "payer" }, ["400 payer"]],
  ])("%j", (preference, names) => {
    expect(responsesFor(preference)).toEqual(names);
  });

  test("are all of them where it names none", () => {
    expect(responsesFor({ seed: "1" })).toEqual(
      operations.get("enrollUser")?.documented.map(({ status, example }) => `${status} ${example}`),
    );
  });

  const codes = "choose one of 200, 400, 401, 403, 404, 409, 429.";
  test.each([
    [
      { code: "200", example: "session-lnk" },
      "enrollUser has no example session-lnk with the code 200; the nearest is session-link.",
    ],
    [{ example: "payr" }, "enrollUser has no example payr; the nearest is payer."],
    [
      { code: "200", example: "x".repeat(41) },
      `enrollUser has no example ${"x".repeat(40)}... with the code 200; choose one of session-link, production-link.`,
    ],
    [{ code: "418" }, `enrollUser has no response with the code 418; ${codes}`],
    [{ code: "20" }, `enrollUser has no response with the code 20; ${codes}`],
    [{ code: "x".repeat(50) }, `enrollUser has no response with the code ${"x".repeat(40)}...; ${codes}`],
  ])("that does not exist are refused with what there is: %j", (preference, sentence) => {
    expect(() => responsesFor(preference)).toThrow(new Problem(400, sentence));
  });

  test("have no example where they have no body", () => {
    const refusal = new Problem(400, "closeLegalUser has no example any with the code 204.");
    expect(() => responsesFor({ code: "204", example: "any" }, "closeLegalUser")).toThrow(refusal);
  });

  test("are none of an operation that documents none", () => {
    const small = mockOperationsOf(specOf({ "/a": { get: { operationId: "a", responses: {} } } })).get("a");
    expect(small && preferred(small, { seed: "1" })).toEqual([]);
  });
});

describe("over HTTP", () => {
  const mock = sharedMock();
  const enroll = async (headers: Record<string, string>) =>
    call(await mock(), "POST", "/v2.01/any/sca/users/any/enrollment", { headers });

  test("a preference is kept to", async () => {
    const response = await enroll({ Prefer: "code=400, example=payer" });
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { Type: "not_allowed_for_user_category_payer" },
    ]);
  });

  test("a preference that cannot be kept to is refused with a problem", async () => {
    const response = await enroll({ Prefer: "code=abc" });
    expect([response.status, response.headers.get("content-type")]).toEqual([400, "application/problem+json"]);
  });

  test("asks for a made-up body, the same one for the same seed", async () => {
    const made = async (Prefer: string) => (await enroll({ Prefer })).text();
    expect(await made("dynamic=true, seed=1")).toBe(await made("dynamic=true, seed=1"));
    expect(await made("dynamic=true, seed=2")).not.toBe(await made("dynamic=true, seed=1"));
  });

  test("does not make an invalid request valid", async () => {
    const response = await enroll({ Prefer: "code=200", "Idempotency-Key": "short" });
    expect(await response.json()).toMatchObject({ Type: "param_error" });
  });
});
