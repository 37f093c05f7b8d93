import type { Schema } from "@mangopay-sca/spec/model";
import { describe, expect, test } from "vitest";
import { specOf } from "../../test/small-spec.js";
import { call, sharedMock } from "../../test/start.js";
import { type MockOperation, mockOperationsOf } from "../operations.js";
import { createFitting } from "./fitting-example.js";

/** What fits a body, by name, of values with the names of the alphabet. */
function fittingOf(schema: Schema, values: unknown[]) {
  const requestBody = { content: { "application/json": { schema } } };
  const spec = specOf(
    { "/a": { post: { operationId: "a", requestBody, responses: {} } } },
    { components: { schemas: { Kind: { enum: ["A", "B"] }, Open: { properties: { Inside: { const: "A" } } } } } },
  );
  const operation = mockOperationsOf(spec).get("a") as MockOperation;
  const fitting = createFitting(spec);
  const candidates = values.map((value, n) => ({ status: 200, example: "abc"[n], value }));
  return (body: unknown) => fitting(operation, body, candidates)?.example;
}

const closed: [string, Schema][] = [
  ["a list of values", { enum: ["A", "B"] }],
  ["a constant", { const: "B" }],
  ["known values", { "x-known-values": ["A", "B"] }],
  ["known values of a schema", { "x-known-values": "Kind" }],
  ["a reference", { $ref: "#/components/schemas/Kind" }],
  ["alternatives", { anyOf: [{ const: "A" }, { const: "B" }] }],
];

describe("the response fits whose example has the members as they were sent", () => {
  test.each(closed)("that have %s", (_, member) => {
    const fits = fittingOf({ properties: { Kind: member } }, [{ Kind: "A" }, { Kind: "B" }]);
    expect([fits({ Kind: "A" }), fits({ Kind: "B" })]).toEqual(["a", "b"]);
  });

  test("in any part of the body's schema", () => {
    const schema = {
      oneOf: [{ properties: { Kind: { const: "A" } } }, { allOf: [{ properties: { Sort: { const: "B" } } }] }],
    };
    const fits = fittingOf(schema, [{ Kind: "A" }, { Sort: "B" }]);
    expect([fits({ Kind: "A" }), fits({ Sort: "B" })]).toEqual(["a", "b"]);
  });

  test("most of them, and the first on a tie", () => {
    const one = { enum: ["A", "B"] };
    const fits = fittingOf({ properties: { Kind: one, Sort: one } }, [
      { Kind: "A", Sort: "A" },
      { Kind: "B", Sort: "A" },
      { Kind: "B", Sort: "B" },
    ]);
    expect(fits({ Kind: "B", Sort: "B" })).toBe("c");
    expect(fits({ Kind: "B", Sort: "A" })).toBe("b");
    expect(fits({ Kind: "B" })).toBe("b");
    expect(fits({ Kind: "A", Sort: "B" })).toBe("a");
    expect(fits({ Kind: "C" })).toBe("a");
  });
});

describe("what is no closed member of the request decides nothing", () => {
  test("text of any kind", () => {
    const fits = fittingOf({ properties: { Name: { type: "string" } } }, [{ Name: "A" }, { Name: "B" }]);
    expect(fits({ Name: "B" })).toBe("a");
  });

  test("a member that neither has", () => {
    const fits = fittingOf({ properties: { Kind: { enum: ["A"] } } }, [{ Kind: "A" }, {}, undefined]);
    expect(fits({})).toBe("a");
  });

  test("an undeclared member", () => {
    expect(fittingOf({ properties: {} }, [{ Kind: "A" }, { Kind: "B" }])({ Kind: "B" })).toBe("a");
  });

  test.each([undefined, null, "B", 1])("a body that is %j", (body) => {
    expect(fittingOf({ properties: { Kind: { enum: ["A", "B"] } } }, [{ Kind: "A" }, { Kind: "B" }])(body)).toBe("a");
  });
});

test("an example that is no object fits nothing", () => {
  const fits = fittingOf({ properties: { Kind: { enum: ["A", "B"] } } }, [null, "B", { Kind: "B" }]);
  expect(fits({ Kind: "B" })).toBe("c");
});

test("nothing fits where there is nothing to choose from", () => {
  expect(fittingOf({}, [])({ Kind: "A" })).toBeUndefined();
});

describe("over HTTP", () => {
  const mock = sharedMock();
  const payer = {
    UserCategory: "PAYER",
    TermsAndConditionsAccepted: false,
    FirstName: "Alex",
    LastName: "Smith",
    Email: "alex.smith.services@example.com",
  };
  const owner = {
    ...payer,
    UserCategory: "OWNER",
    TermsAndConditionsAccepted: true,
    PhoneNumber: "+33611111111",
    Birthday: 652117514,
    Nationality: "FR",
    CountryOfResidence: "FR",
  };
  const created = async (body: object, headers = {}) =>
    (await call(await mock(), "POST", "/v2.01/any/sca/users/natural", { body, headers })).json();

  test("registering an Owner returns an Owner and a link, even with the names of the Payer's example", async () => {
    expect(await created(owner)).toMatchObject({
      UserCategory: "OWNER",
      PendingUserAction: { RedirectUrl: expect.stringContaining("token=") },
    });
  });

  test("registering a Payer returns a Payer", async () => {
    expect(await created(payer)).toMatchObject({ UserCategory: "PAYER", PendingUserAction: null });
  });

  test("what a request prefers counts more, and among the examples of a preferred code the fitting one is sent", async () => {
    expect(await created(owner, { Prefer: "example=payer" })).toMatchObject({ UserCategory: "PAYER" });
    expect(await created(owner, { Prefer: "code=200" })).toMatchObject({ UserCategory: "OWNER" });
  });

  test("a hook for an event type is the example of that event type", async () => {
    const body = { EventType: "USER_ACCOUNT_ACTIVATED", Url: "https://example.com" };
    const response = await call(await mock(), "POST", "/v2.01/any/hooks", { body });
    expect(await response.json()).toMatchObject({ EventType: "USER_ACCOUNT_ACTIVATED" });
  });

  test("where nothing in the request decides, it is the first", async () => {
    const response = await call(await mock(), "GET", "/v2.01/any/sca/users/any");
    expect(await response.json()).toMatchObject({ UserCategory: "PAYER", PersonType: "NATURAL" });
  });
});
