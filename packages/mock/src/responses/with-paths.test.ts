import { expect, test } from "vitest";
import { specOf } from "../../test/small-spec.js";
import { withPaths } from "./with-paths.js";

const content = ($ref: string) => ({ "application/json": { schema: { $ref } } });
const schemas = {
  Report: {
    properties: {
      Author: { $ref: "#/components/schemas/a~1b" },
      Parts: { items: { $ref: "#/components/schemas/Report" } },
    },
  },
  "a/b": { properties: { Name: { type: "string" } } },
  Other: { type: "string" },
};
const spec = specOf(
  {
    "/report": { get: { operationId: "viewReport", responses: { 200: { $ref: "#/components/responses/Report" } } } },
    "/other": {
      get: { operationId: "viewOther", responses: { 200: { content: content("#/components/schemas/Other") } } },
    },
  },
  {
    components: {
      schemas,
      responses: { Report: { content: content("#/components/schemas/Report") } },
      headers: { "X-Other": { schema: { type: "string" } } },
      securitySchemes: { bearer: { type: "http", scheme: "bearer" } },
    },
    webhooks: { changed: { post: { operationId: "changed", responses: {} } } },
  },
);

test("a document keeps what its paths refer to, and how calls are authorized", () => {
  const paths = { "/report": spec.paths["/report"] ?? {} };
  const { webhooks: _, ...rest } = spec;
  expect(withPaths(spec, paths)).toEqual({
    ...rest,
    paths,
    components: {
      schemas: { Report: schemas.Report, "a/b": schemas["a/b"] },
      responses: spec.components.responses,
      securitySchemes: spec.components.securitySchemes,
    },
  });
});

test("a reference to a place inside a component keeps all of it", () => {
  const paths = {
    "/a": {
      get: { operationId: "a", responses: { 200: { content: content("#/components/schemas/a~1b/properties/Name") } } },
    },
  };
  expect(withPaths(spec, paths).components.schemas).toEqual({ "a/b": schemas["a/b"] });
});

test("a member that is called $ref is no reference", () => {
  const schema = { properties: { $ref: { $ref: "#/components/schemas/Other" } } };
  const responses = { 200: { content: { "application/json": { schema } } } };
  const paths = { "/a": { get: { operationId: "a", responses } } };
  expect(withPaths(spec, paths).components.schemas).toEqual({ Other: schemas.Other });
});

test("a document without components stays without them", () => {
  expect(withPaths(specOf({}), {}).components).toEqual({ securitySchemes: {} });
});
