import { describe, expect, test } from "vitest";
import { call, sharedMock } from "../../test/start.js";

const mock = sharedMock();

const enroll = async (Prefer: string) =>
  call(await mock(), "POST", "/v2.01/any/sca/users/any/enrollment", { headers: { Prefer } });

describe("the Prefer header", () => {
  test.each([
    ["code=404", 404],
    ["code=400, example=payer", 400],
    ['example="key-reused"; code=409', 409],
    ["CODE=429", 429],
    ["example=payer", 400],
    ["respond-async, wait=10", 200],
    ["mode=1, need=1", 200],
    ["node=1; foo, bar", 200],
    ['foo="a, code=404"', 200],
    ['foo="a\\", code=404"', 200],
    ['foo="a, code=404', 404],
    ["", 200],
  ])("%j is answered %i", async (prefer, status) => {
    expect((await enroll(prefer)).status).toBe(status);
  });

  test.each([
    [
      "code=200, example=session-lnk",
      "enrollUser has no example session-lnk with the code 200; the nearest is session-link.",
    ],
    ["example=payr", "enrollUser has no example payr; the nearest is payer."],
    ["code=418", "enrollUser has no response with the code 418; choose one of 200, 400, 401, 403, 404, 409, 429."],
    ["code=500", "enrollUser has no response with the code 500; choose one of 200, 400, 401, 403, 404, 409, 429."],
    ["code=abc", "enrollUser has no response with the code abc; choose one of 200, 400, 401, 403, 404, 409, 429."],
    ["exampel=payer", 'Unknown preference "exampel"; did you mean "example"?'],
    ["codes=404", 'Unknown preference "codes"; did you mean "code"?'],
    ["code=404=5", "enrollUser has no response with the code 404=5; choose one of 200, 400, 401, 403, 404, 409, 429."],
    ["code=", "The preference code needs a value."],
    ['example=""', "The preference example needs a value."],
    ["seed", "The preference seed needs a value."],
    [
      `example=${"x".repeat(50)}, code=200`,
      `enrollUser has no example ${"x".repeat(40)}... with the code 200; choose one of session-link, production-link.`,
    ],
    ["dynamic=yes", "Prefer takes dynamic=true or dynamic=false."],
  ])("%j is refused with what there is", async (prefer, detail) => {
    const response = await enroll(prefer);
    expect([response.status, response.headers.get("content-type")]).toEqual([400, "application/problem+json"]);
    expect(await response.json()).toEqual({ title: "Bad Request", status: 400, detail });
  });

  test("asks for a made-up body, the same one for the same seed", async () => {
    const made = async (prefer: string) => (await enroll(prefer)).text();
    const [one, two, other] = [
      await made("dynamic=true, seed=1"),
      await made("dynamic=true, seed=1"),
      await made("dynamic=true, seed=2"),
    ];
    expect(one).toBe(two);
    expect(other).not.toBe(one);
  });

  test("does not make an invalid request valid", async () => {
    const headers = { Prefer: "code=200", "Idempotency-Key": "short" };
    const response = await call(await mock(), "POST", "/v2.01/any/sca/users/any/enrollment", { headers });
    expect(await response.json()).toMatchObject({ Type: "param_error" });
  });
});
