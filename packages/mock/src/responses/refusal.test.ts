import type { Violation } from "@mangopay-sca/contract";
import { describe, expect, test } from "vitest";
import { specOf } from "../../test/small-spec.js";
import { Problem } from "../http/problem.js";
import { loadSpec } from "../load-spec.js";
import { type MockOperation, mockOperationsOf } from "../operations.js";
import { createRefusals } from "./refusal.js";

const spec = loadSpec();

function operationOf(operationId: string): MockOperation {
  const operation = mockOperationsOf(spec).get(operationId);
  if (!operation) throw new Error(`The spec has no operation ${operationId}.`);
  return operation;
}

const violation = (pointer: string, expectation = "is missing", got?: string): Violation => ({
  direction: "request",
  pointer,
  expectation,
  ...(got === undefined ? {} : { got }),
});

const refuse = (operationId: string, ...violations: Violation[]) =>
  createRefusals(spec)(operationOf(operationId), violations);

describe("the errors of a param_error", () => {
  const errorsOf = (...violations: Violation[]) => {
    const { response, body } = refuse("updateNaturalUserSca", ...violations);
    expect([response.status, body]).toMatchObject([400, { Type: "param_error" }]);
    return (body as { errors: unknown }).errors;
  };

  test.each([
    ["a member that is missing", violation("body/Email"), { Email: "The Email field is required." }],
    [
      "a member of another one that is missing",
      violation("body/Address/Home/City"),
      { "Address.Home.City": "'City' must not be empty." },
    ],
    ["a wrong member", violation("body/Email", "must be string"), { Email: "The field Email must be string." }],
    [
      "a wrong member of another one",
      violation("body/Address/City", "must be string"),
      { "Address.City": "The field City must be string." },
    ],
    [
      "a member with a slash in its name",
      violation("body/a~1b", "must be null"),
      { "a/b": "The field a/b must be null." },
    ],
    [
      "a pattern",
      violation("body/Email", 'must match pattern "^a"b$"'),
      { Email: "The field Email must match the regular expression '^a\"b$'." },
    ],
    [
      "a pattern in other words",
      violation("body/Email", 'must not match pattern "^a$"'),
      { Email: 'The field Email must not match pattern "^a$".' },
    ],
    ["a body that is missing", violation("body"), { body: "The body is missing." }],
    ["a wrong body", violation("body", "must be JSON"), { body: "The body must be JSON." }],
    [
      "a parameter, as the spec writes it",
      violation("path/userid", "must be shorter"),
      { UserId: "The field UserId must be shorter." },
    ],
    ["a parameter that is missing", violation("path/UserId"), { UserId: "The UserId field is required." }],
    ["an undeclared parameter", violation("query/a", "must be left out"), { a: "The field a must be left out." }],
    [
      "a member with the name of a parameter",
      violation("body/userid", "must be shorter"),
      { userid: "The field userid must be shorter." },
    ],
  ])("%s", (_, one, errors) => {
    expect(errorsOf(one)).toEqual(errors);
  });

  test("say everything of a field, and the same only once", () => {
    expect(
      errorsOf(
        violation("body/Email", "must be string"),
        violation("body/Tag", "must be string"),
        violation("body/Email", "must be short"),
        violation("body/Email", "must be string"),
      ),
    ).toEqual({
      Email: "The field Email must be string. The field Email must be short.",
      Tag: "The field Tag must be string.",
    });
  });
});

describe("what decides between several violations", () => {
  const unauthorized = violation("header/authorization");
  const mediaType = violation("header/content-type", "must be application/json");

  test("is that there are no credentials", () => {
    const { response, body } = refuse("createHook", mediaType, violation("body/Url"), unauthorized);
    expect([response.status, body]).toEqual([401, undefined]);
  });

  test("is then the media type", () => {
    const refusal = new Problem(415, "The header content-type must be application/json.");
    expect(() => refuse("createHook", violation("header/idempotency-key"), mediaType)).toThrow(refusal);
  });
});

describe("the token endpoint", () => {
  test.each([
    [[violation("body/grant_type", "must be x", "a string")], "unsupported_grant_type", "grant_type must be x."],
    [[violation("body/grant_type")], "invalid_request", "grant_type is missing."],
    [[violation("body/scope", "must be x", "a string")], "invalid_request", "scope must be x."],
    [
      [violation("body/grant_type", "must be x", "a string"), violation("body")],
      "invalid_request",
      "grant_type must be x; body is missing.",
    ],
  ])("refuses in the words of OAuth: %j", (violations, error, error_description) => {
    expect(refuse("createOAuthToken", ...violations)).toMatchObject({
      response: { status: 400 },
      body: { error, error_description },
    });
  });

  test("refuses another media type in them too, and no credentials as documented", () => {
    expect(refuse("createOAuthToken", violation("header/content-type", "must be a form")).body).toEqual({
      error: "invalid_request",
      error_description: "content-type must be a form.",
    });
    const { response, body } = refuse("createOAuthToken", violation("header/authorization"));
    expect([response.status, body]).toEqual([401, undefined]);
  });
});

describe("a spec that documents less", () => {
  const refuseWith = (responses: object, ...violations: Violation[]) => {
    const small = specOf({ "/a": { get: { operationId: "a", responses: { 200: {}, ...responses } } } });
    return createRefusals(small)(mockOperationsOf(small).get("a") as MockOperation, violations);
  };
  const documented = (value: unknown) => ({
    content: { "application/json": { schema: {}, examples: { only: { value } } } },
  });

  test("has a param_error in words of our own", () => {
    const { body } = refuseWith({ 400: documented({ Type: "other", Message: "Other." }) }, violation("body/A"));
    expect(body).toMatchObject({
      Message: "The request is invalid.",
      Type: "param_error",
      errors: { A: "The A field is required." },
    });
  });

  test.each([undefined, null, "error"])("has one too where its example is %j", (value) => {
    expect(refuseWith({ 400: documented(value) }, violation("body/A")).body).toMatchObject({ Type: "param_error" });
  });

  test("has a problem with all violations where there is no 400, or no 401", () => {
    const violations = [violation("header/authorization"), violation("body/A", "must be null")];
    const refusal = new Problem(400, "header/authorization is missing; body/A must be null.");
    expect(() => refuseWith({}, ...violations)).toThrow(refusal);
  });
});
