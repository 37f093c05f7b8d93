import { describe, expect, onTestFinished, test } from "vitest";
import { prefer, preferHeaders, startMock } from "./index.js";

describe("a typed preference", () => {
  test("as a header makes the mock give that answer", async () => {
    const mock = await startMock();
    onTestFinished(() => mock.close());
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
    onRequest({ request: asked });
    onRequest({ request: other });
    expect(asked.headers.get("Prefer")).toBe("code=404, example=enrollment-not-started");
    expect(other.headers.get("Prefer")).toBeNull();
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
