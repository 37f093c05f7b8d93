import { describe, expect, test } from "vitest";
import { check } from "../../test/check.js";

const headers = { authorization: "Bearer token", "content-type": "application/json" };
const owner = {
  UserCategory: "OWNER",
  TermsAndConditionsAccepted: true,
  FirstName: "Alex",
  LastName: "Martin",
  Email: "alex.martin@example.com",
  Birthday: 652_117_514,
  Nationality: "FR",
  CountryOfResidence: "FR",
};
const findingsOf = (method: string, url: string, body: unknown) => {
  const { violations, notes } = check({ request: { method, url, headers, body: JSON.stringify(body) } });
  const lines = (all: typeof notes) => all.map(({ pointer, expectation }) => `${pointer} ${expectation}`);
  return { violations: lines(violations), notes: lines(notes) };
};

describe("a member of a request that is null", () => {
  test("counts as left out where its schema has no null, and is a note", () => {
    const { violations, notes } = findingsOf("POST", "/v2.01/acme/sca/users/natural", {
      ...owner,
      ScaContext: null,
      Address: null,
    });
    expect(violations).toEqual([]);
    expect(notes.toSorted()).toEqual([
      "body/Address must be left out, or have a value",
      "body/ScaContext must be left out, or have a value",
    ]);
  });

  test("is missing where it is required", () => {
    const found = findingsOf("POST", "/v2.01/acme/sca/users/natural", { ...owner, Email: null });
    expect(found).toEqual({ violations: ["body/Email is missing"], notes: [] });
  });

  test("says nothing of its own where null is allowed, or in a response", () => {
    const hook = { Url: "https://example.com/", EventType: "USER_ACCOUNT_ACTIVATED", Tag: null };
    expect(findingsOf("POST", "/v2.01/acme/hooks", hook)).toEqual({ violations: [], notes: [] });
    const response = { status: 200, headers, body: JSON.stringify({ UserStatus: null, IsEnrolled: true }) };
    const request = { method: "GET", url: "/v2.01/acme/sca/users/1/sca-status", headers };
    expect(check({ request, response }).violations.map(({ pointer }) => pointer)).toEqual(["body/UserStatus"]);
  });
});

test("a body that is nested without end is not JSON of the API", () => {
  const body = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
  const { violations } = check({ request: { method: "POST", url: "/v2.01/acme/hooks", headers, body } });
  expect(violations).toMatchObject([{ pointer: "body", expectation: "must be JSON" }]);
});

test("the media type counts where the body was too long to keep", () => {
  const { violations } = check({
    request: { method: "GET", url: "/v2.01/acme/sca/users/1/sca-status", headers },
    response: { status: 200, headers: { "content-type": "text/plain" }, body: null },
  });
  expect(violations).toMatchObject([{ pointer: "header/content-type" }]);
});
