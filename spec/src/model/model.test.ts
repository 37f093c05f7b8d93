import { describe, expect, test } from "vitest";
import {
  documentedOnly,
  eventTypesOf,
  examplesOf,
  knownValuesOf,
  matchOperation,
  namesOf,
  type OpenApiDocument,
  operationsOf,
  referencesIn,
  refName,
  resolve,
  toDocument,
  toPointer,
  valueAt,
  webhooksOf,
} from "./index.ts";

const json = (schema: object, examples: object = {}) => ({ "application/json": { schema, examples } });
const operation = (operationId: string) => ({ operationId, responses: { "204": { description: "Done." } } });
const spec: OpenApiDocument = toDocument({
  openapi: "3.1.1",
  info: { title: "A spec", version: "1" },
  security: [{ bearerAuth: [] }],
  paths: {
    "/users/{UserId}/{Part}": { get: operation("viewPart") },
    "/users/natural/{UserId}": {
      parameters: [{ $ref: "#/components/parameters/UserId" }],
      put: {
        operationId: "updateNatural",
        parameters: [{ name: "Tag", in: "query", schema: { type: "string" } }],
        requestBody: { content: json({ $ref: "#/components/schemas/User" }, { tag: { value: { Tag: "a" } } }) },
        responses: {
          "200": {
            headers: { Page: { $ref: "#/components/headers/Page" } },
            content: json({}, { user: { value: 1 } }),
          },
          "404": { $ref: "#/components/responses/NotFound" },
        },
        security: [],
      },
    },
  },
  webhooks: { activated: { get: operation("userActivated") } },
  components: {
    parameters: { UserId: { name: "UserId", in: "path", required: true, schema: { type: "string" } } },
    headers: { Page: { schema: { type: "integer" } } },
    responses: { NotFound: { description: "Not found.", content: json({ type: "object" }) } },
    schemas: {
      User: { type: "object", properties: { "a/b": { type: "string" } } },
      Alias: { $ref: "#/components/schemas/User" },
      ScaEventType: { anyOf: [{ $ref: "#/components/schemas/Family" }, { enum: ["CLOSED"] }] },
      Family: { enum: ["SEEN", "HEARD"] },
    },
  },
  "x-error-statuses": { param_error: 400 },
});
const operations = operationsOf(spec);

describe("an operation has", () => {
  test("its own parameters and those of its path, resolved", () => {
    expect(operations[1]?.parameters.map(({ name }) => name)).toEqual(["UserId", "Tag"]);
  });

  test("its responses with headers and bodies, resolved", () => {
    expect(operations[1]?.responses["200"]?.headers).toEqual({ Page: { type: "integer" } });
    expect(operations[1]?.responses["404"]).toMatchObject({ description: "Not found.", headers: {} });
    expect(Object.keys(operations[1]?.responses["404"]?.content ?? {})).toEqual(["application/json"]);
  });

  test("the document's security, or its own", () => {
    expect(operations.map(({ security }) => security)).toEqual([[{ bearerAuth: [] }], []]);
  });
});

test("notifications are read as operations are", () => {
  expect(webhooksOf(spec)).toMatchObject([{ operationId: "userActivated", path: "activated", method: "GET" }]);
});

test("examples are those of requests and responses, and a response without a body counts as one", () => {
  const names = examplesOf(spec).map(({ operationId, part, name }) => `${operationId} ${part} ${name}`);
  expect(names).toEqual(["viewPart 204 undefined", "updateNatural request tag", "updateNatural 200 user"]);
});

describe("a call matches", () => {
  test("the operation with the fewest path parameters", () => {
    const put = matchOperation(operations, "put", "/users/natural/1");
    expect(put).toMatchObject({ operation: { operationId: "updateNatural" }, pathParameters: { UserId: "1" } });
    expect(matchOperation([...operations].reverse(), "GET", "/users/natural/1")?.operation.operationId).toBe(
      "viewPart",
    );
    const both = [...operations, { ...(operations[0] as (typeof operations)[0]), method: "PUT" }];
    for (const order of [both, both.toReversed()]) {
      expect(matchOperation(order, "PUT", "/users/natural/1")?.operation.operationId).toBe("updateNatural");
    }
  });

  test("nothing, by another method, an empty parameter or another number of segments", () => {
    expect(matchOperation(operations, "POST", "/users/natural/1")).toBeUndefined();
    expect(matchOperation(operations, "PUT", "/users/natural/")).toBeUndefined();
    expect(matchOperation(operations, "PUT", "/users/natural/1/")).toBeUndefined();
  });
});

describe("references and pointers", () => {
  test("a reference is followed however often, and one that leads nowhere is an error", () => {
    expect(resolve(spec, { $ref: "#/components/schemas/Alias" })).toMatchObject({ type: "object" });
    expect(refName("#/components/schemas/Alias")).toBe("Alias");
    expect(() => resolve(spec, { $ref: "#/components/schemas/None" })).toThrow("#/components/schemas/None");
  });

  test("a value's references are those of what it refers to as well, even where they meet again", () => {
    const owner = { type: "object", properties: { User: { $ref: "#/components/schemas/User" } } };
    const schemas = {
      User: { properties: { Owner: { $ref: "#/components/schemas/Owner" } } },
      Owner: owner,
      Other: {},
    };
    const cyclic = toDocument({ ...spec, components: { schemas } });
    const parts = { parts: [{ $ref: "#/components/schemas/User" }, null, "$ref"] };
    expect([...referencesIn(cyclic, parts)]).toEqual(["#/components/schemas/User", "#/components/schemas/Owner"]);
    expect([...referencesIn(cyclic, schemas.Other)]).toEqual([]);
  });

  test("names with a slash and a tilde survive", () => {
    const names = ["a/b", "c~d", "~1", "0"];
    expect(namesOf(toPointer(names))).toEqual(names);
    expect(valueAt(spec, "/components/schemas/User/properties/a~1b/type")).toBe("string");
    expect(valueAt(spec, "/components/schemas/constructor")).toBeUndefined();
  });
});

describe("documented values", () => {
  test("are a list, the events of all families, or the error types", () => {
    expect(knownValuesOf(spec, { "x-known-values": ["A"] })).toEqual(["A"]);
    expect(eventTypesOf(spec)).toEqual(["SEEN", "HEARD", "CLOSED"]);
    expect(knownValuesOf(spec, { "x-known-values": "ScaErrorType" })).toEqual(["param_error"]);
    expect(knownValuesOf(spec, { type: "string" })).toBeUndefined();
  });

  test("close an open list, which keeps its null", () => {
    const list = { type: ["string", "null"], "x-known-values": ["A", "B"] };
    expect(documentedOnly(spec, { items: list })).toEqual({
      items: { type: ["string", "null"], enum: ["A", "B", null] },
    });
    const events = { anyOf: [{ enum: ["SEEN"] }, { type: "string" }], "x-known-values": "ScaEventType" };
    expect(documentedOnly(spec, events)).toEqual({ enum: ["SEEN", "HEARD", "CLOSED"] });
  });

  test("keep what is documented beyond the schema, with its description as the expectation", () => {
    const date = { type: "integer", "x-documented": { description: "must be in seconds", maximum: 10 } };
    expect(documentedOnly(spec, date)).toEqual({
      type: "integer",
      allOf: [{ maximum: 10, "x-expectation": "must be in seconds" }],
    });
  });
});

test.each([null, [], {}, { openapi: "3.0.3", info: {}, paths: {} }, { openapi: "3.1.1", info: {}, paths: [] }])(
  "%j is not an OpenAPI 3.1 document",
  (value) => expect(() => toDocument(value)).toThrow(TypeError),
);
