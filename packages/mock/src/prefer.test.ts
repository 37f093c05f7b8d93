import { describe, expect, test } from "vitest";
import { start } from "../test/start.js";
import { prefer, preferHeaders } from "./index.js";

describe("a typed preference", () => {
  test("as a header makes the mock give that answer", async () => {
    const mock = await start();
    const headers = {
      Authorization: "Bearer any",
      ...preferHeaders("viewUserScaStatus", 200, "first-enrollment-not-completed"),
    };
    const response = await fetch(`${mock.url}/v2.01/any/sca/users/any/sca-status`, { headers });
    expect(await response.json()).toMatchObject({ IsEnrolled: false });
  });

  test("as a middleware asks for it in calls of that operation alone", () => {
    const { onRequest } = prefer("viewUserScaStatus", 404, "enrollment-not-started");
    const asked = new Request("http://127.0.0.1/v2.01/any/sca/users/user_1/sca-status");
    const other = new Request("http://127.0.0.1/v2.01/any/sca/users/user_1");
    const changed = new Request(asked, { method: "DELETE" });
    for (const request of [asked, other, changed]) onRequest({ request });
    expect(asked.headers.get("Prefer")).toBe("code=404, example=enrollment-not-started");
    expect([other.headers.get("Prefer"), changed.headers.get("Prefer")]).toEqual([null, null]);
  });

  test("as a middleware leaves calls of other servers alone", () => {
    const { onRequest } = prefer("viewUserScaStatus", 404, "enrollment-not-started");
    const elsewhere = new Request("http://127.0.0.1/favicon.ico");
    onRequest({ request: elsewhere });
    expect(elsewhere.headers.get("Prefer")).toBeNull();
  });

  test("as a middleware names no example for an answer without a body", () => {
    const { onRequest } = prefer("closeNaturalUser", 204);
    const request = new Request("http://127.0.0.1/v2.01/any/users/natural/user_1", { method: "DELETE" });
    onRequest({ request });
    expect(request.headers.get("Prefer")).toBe("code=204");
  });

  test("of an answer without a body names none", () => {
    expect(preferHeaders("closeNaturalUser", 204)).toEqual({ Prefer: "code=204" });
  });

  test("does not compile for a name that the spec does not have", () => {
    // @ts-expect-error there is no such example
    preferHeaders("viewUserScaStatus", 200, "enroled");
    // @ts-expect-error there is no such status
    preferHeaders("viewUserScaStatus", 418, "enrolled-consent-given");
    // @ts-expect-error there is no such operation
    preferHeaders("viewUser_", 200, "x");
  });
});
