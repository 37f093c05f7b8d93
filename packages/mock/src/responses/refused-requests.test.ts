import { describe, expect, test } from "vitest";
import { call, findingsOf, sharedMock } from "../../test/start.js";

const mock = sharedMock();

const base = "/v2.01/any";
const owner = {
  UserCategory: "OWNER",
  TermsAndConditionsAccepted: true,
  FirstName: "Alex",
  LastName: "Smith",
  Email: "alex.smith@example.com",
  PhoneNumber: "+33611111111",
  Birthday: 652117514,
  Nationality: "FR",
  CountryOfResidence: "FR",
};
const legalOwner = {
  UserCategory: "OWNER",
  TermsAndConditionsAccepted: true,
  Name: "Alex Smith",
  LegalPersonType: "SOLETRADER",
  Email: "alex.smith@example.com",
  HeadquartersAddress: { AddressLine1: "1 rue A", City: "Paris", PostalCode: "75004", Country: "FR" },
  LegalRepresentative: {
    FirstName: "Alex",
    LastName: "Smith",
    Birthday: 652117514,
    Nationality: "FR",
    CountryOfResidence: "FR",
    PhoneNumber: "+33611111111",
  },
};

/** The messages of a `param_error`; fails for any other response. */
async function errorsOf(response: Response): Promise<Record<string, string>> {
  const body = (await response.json()) as { errors: Record<string, string> };
  expect([response.status, body]).toMatchObject([400, { Type: "param_error" }]);
  return body.errors;
}

describe("a violation in the body is refused with the API's own param_error", () => {
  test("with its message, a fresh Id and the time", async () => {
    const response = await call(await mock(), "POST", `${base}/sca/users/natural`, { body: { ...owner, Email: 3 } });
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(await response.json()).toEqual({
      Message:
        "One or several required parameters are missing or incorrect. An incorrect resource ID also raises this kind of error.",
      Type: "param_error",
      Id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
      Date: expect.closeTo(Date.now() / 1000, -2),
      errors: { Email: "The field Email must be string." },
    });
  });

  test("in the published words for a member that is missing", async () => {
    const { UserCategory: _, ...body } = owner;
    // As published: guides/users/categories/restrictions.mdx.
    const errors = await errorsOf(await call(await mock(), "PUT", `${base}/sca/users/natural/user_1`, { body }));
    expect(errors).toEqual({ UserCategory: "The UserCategory field is required." });
  });

  test("by the dotted path of a member inside another one", async () => {
    // As published: api-reference/users/create-legal-user-sca.mdx.
    const errors = await errorsOf(await call(await mock(), "POST", `${base}/sca/users/legal`, { body: legalOwner }));
    expect(errors).toEqual({ "LegalRepresentative.Email": "'Email' must not be empty." });
  });

  test("in the published words for a pattern", async () => {
    // As published, but for the anchors: api-reference/users/create-natural-user-sca.mdx.
    const response = await call(await mock(), "POST", `${base}/sca/users/natural`, {
      body: { ...owner, Email: "nobody" },
    });
    const { Email } = await errorsOf(response);
    expect(Email).toMatch(/^The field Email must match the regular expression '\^\(\[a-zA-Z0-9!#.*'\.$/);
  });

  test("for every violation at once, each of them reported in sl-violations too", async () => {
    const { FirstName: _, LastName: __, ...body } = owner;
    const response = await call(await mock(), "POST", `${base}/sca/users/natural`, {
      body: { ...body, Hobby: "chess" },
    });
    expect(findingsOf(response)).toEqual([
      { level: "violation", pointer: "body/FirstName", expectation: "is missing" },
      { level: "violation", pointer: "body/LastName", expectation: "is missing" },
      { level: "note", pointer: "body/Hobby", expectation: "is not documented" },
    ]);
    expect(Object.keys(await errorsOf(response))).toEqual(["FirstName", "LastName"]);
  });

  test.each([
    ["that is not JSON", '{"UserCategory": ', "The body must be JSON."],
    ["that is missing", undefined, "The body is missing."],
    ["that is an array", "[]", "The body must be object."],
  ])("for a body %s", async (_, body, message) => {
    expect(await errorsOf(await call(await mock(), "POST", `${base}/sca/users/natural`, { body }))).toEqual({
      body: message,
    });
  });
});

test.each([
  ["an Idempotency-Key", "POST", "/sca/users/user_1/enrollment", { "Idempotency-Key": "short" }, "Idempotency-Key"],
  ["a query parameter", "GET", "/users?per_page=1000", {}, "per_page"],
  ["a path parameter", "GET", `/sca/users/${"u".repeat(129)}`, {}, "UserId"],
])("a violation in %s is refused by the parameter's name", async (_, method, path, headers, name) => {
  const errors = await errorsOf(await call(await mock(), method, base + path, { headers }));
  expect(Object.keys(errors)).toEqual([name]);
  expect(errors[name]).toMatch(new RegExp(`^The field ${name} must`));
});

test("a call without a token is refused with the documented 401, whatever else is wrong", async () => {
  const response = await fetch(`${(await mock()).url}${base}/sca/users/natural`, { method: "POST", body: "{" });
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ Type: "invalid_credentials" });
});

test("another media type is refused with 415, for which no body is published", async () => {
  const headers = { "Content-Type": "application/xml" };
  const response = await call(await mock(), "POST", `${base}/hooks`, { headers, body: "<a/>" });
  expect([response.status, response.headers.get("content-type")]).toEqual([415, "application/problem+json"]);
  expect(await response.json()).toMatchObject({ detail: "The header content-type must be application/json." });
});

describe("the token endpoint refuses in the words of OAuth", () => {
  const token = async (body: string, headers = {}) =>
    call(await mock(), "POST", "/v2.01/oauth/token", {
      headers: {
        Authorization: `Basic ${btoa("a:b")}`,
        "Content-Type": "application/x-www-form-urlencoded",
        ...headers,
      },
      body,
    });

  test.each([
    ["another grant", "grant_type=password", "unsupported_grant_type"],
    ["no grant", "scope=all", "invalid_request"],
    ["an empty body", "", "invalid_request"],
  ])("%s", async (_, body, error) => {
    const response = await token(body);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      error,
      error_description: expect.stringMatching(/^(grant_type|body) .+\.$/),
    });
  });

  test("but credentials that are not a pair, with the documented 401", async () => {
    const response = await token("grant_type=client_credentials", { Authorization: `Basic ${btoa("a")}` });
    expect([response.status, await response.json()]).toMatchObject([401, { Type: "invalid_credentials" }]);
  });
});

test.each([
  ["POST", "/sca/users/any/enrollment"],
  ["DELETE", "/users/natural/any"],
  ["POST", "/hooks"],
  ["POST", "/sca/users/natural"],
])("%s %s is never refused for another reason than its violations", async (method, path) => {
  const headers = { "Idempotency-Key": "short", "Content-Type": "application/json" };
  const response = await call(await mock(), method, base + path, { headers, body: "[]" });
  const body = await response.text();
  expect(body).not.toMatch(/fraud|PAYER|wallets|registered|locked|CreditedWalletId/);
});

test("what is only undocumented is never refused", async () => {
  const response = await call(await mock(), "POST", `${base}/sca/users/any/enrollment/?lang=fr`, {
    body: { Id: "any" },
  });
  expect(response.status).toBe(200);
  expect(findingsOf(response).map(({ level, pointer }) => `${level} ${pointer}`)).toEqual([
    "note path",
    "note query/lang",
    "note body",
  ]);
});
