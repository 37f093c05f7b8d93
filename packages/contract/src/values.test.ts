import type { OpenApiDocument } from "@mangopay-sca/spec/model";
import { describe, expect, test } from "vitest";
import { createNames, kindOf, mediaTypeOrNot, methodOrNot, schemeOrNot } from "./values.js";

test.each([
  [null, "null"],
  ["", "an empty string"],
  ["a", "a string of 1 character"],
  ["ab", "a string of 2 characters"],
  [[1, 2], "an array of 2"],
  [5, "an integer"],
  [0.5, "a number with a fraction"],
  [{ a: 1 }, "an object"],
  [true, "a boolean"],
])("the kind of %j is %s", (value, kind) => {
  expect(kindOf(value)).toBe(kind);
});

describe("words of HTTP are shown, and others are not:", () => {
  test.each(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT"])(
    "the method %s",
    (word) => {
      expect(methodOrNot(word)).toBe(word);
      for (const other of [`X${word}`, `${word}X`, word.toLowerCase()]) expect(methodOrNot(other)).toBe("{…}");
    },
  );

  test.each([
    "application/json",
    "application/problem+json",
    "application/x-www-form-urlencoded",
    "application/xml",
    "application/octet-stream",
    "multipart/form-data",
    "text/html",
    "text/plain",
    "text/xml",
  ])("the media type %s", (type) => expect(mediaTypeOrNot(type)).toBe(type));
  test("another media type", () => expect(mediaTypeOrNot("text/jane")).toBe("another media type"));

  test.each(["basic", "Bearer", "DIGEST", "negotiate"])("the scheme %s", (scheme) => {
    expect(schemeOrNot(scheme)).toBe(`the scheme ${scheme.toLowerCase()}`);
    for (const other of [`x${scheme}`, `${scheme}x`]) expect(schemeOrNot(other)).toBe("another scheme");
  });
});

describe("of names in traffic", () => {
  const spec: OpenApiDocument = {
    openapi: "3.1.1",
    info: { title: "Cards", version: "1" },
    paths: {
      "/v1/{ClientId}/cards": {
        get: {
          operationId: "listCards",
          parameters: [{ name: "per_page", in: "query", schema: { type: "integer" } }],
          responses: {},
        },
      },
    },
    components: {
      schemas: {
        Card: { properties: { Owner: { allOf: [{ properties: { City: {} } }] } }, required: ["Number"] },
      },
    },
  };
  const names = createNames(spec, false);
  const all = createNames(spec, true);

  test("a pointer has those of the spec: members, required ones, and parameters", () => {
    for (const pointer of ["/Owner/City", "/Number", "/per_page"]) expect(names.pointer(pointer, {})).toBe(pointer);
    expect(names.pointer("/Owner/jane/City", {})).toBe("/Owner/{…}/City");
    expect(names.pointer("", {})).toBe("");
    expect(all.pointer("/Owner/jane", {})).toBe("/Owner/jane");
  });

  test("an index of a list is shown, and a number that is a name is not", () => {
    expect(names.pointer("/Owner/0/City", { Owner: [{}] })).toBe("/Owner/0/City");
    expect(names.pointer("/0", [1])).toBe("/0");
    expect(names.pointer("/123456", { 123456: 1 })).toBe("/{…}");
    expect(names.pointer("/Owner/123456/0", { Owner: { 123456: [1] } })).toBe("/Owner/{…}/0");
  });

  test("one that is not declared is shown if it is near a declared one, or declared elsewhere", () => {
    expect(names.undeclared("Ovner", ["Owner", "Number"])).toEqual({ name: "Ovner", meant: "Owner" });
    expect(names.undeclared("City", ["Owner", "Number"])).toEqual({ name: "City", meant: undefined });
    expect(names.undeclared("jane", ["Owner", "Number"])).toEqual({ name: "{…}", meant: undefined });
    expect(names.undeclared("jane", [])).toEqual({ name: "{…}", meant: undefined });
    expect(all.undeclared("jane", ["Owner"])).toEqual({ name: "jane", meant: undefined });
  });

  test("a path has the segments of the spec", () => {
    expect(names.path("/v1/acme/cards")).toBe("/v1/{…}/cards");
    expect(names.path("/v1/acme/cards/jane")).toBe("/v1/{…}/cards/{…}");
    expect(names.path("")).toBe("");
  });

  test("a spec without schemas has only those of its parameters", () => {
    const bare = createNames({ ...spec, components: {} }, false);
    expect(bare.pointer("/Owner/per_page", {})).toBe("/{…}/per_page");
  });
});
