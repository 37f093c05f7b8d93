import { describe, expect, test } from "vitest";
import { specOf, startWith } from "../../test/small-spec.js";

const count = { type: "object", required: ["Count"], properties: { Count: { type: "integer", minimum: 5 } } };
const content = (value: unknown) => ({ schema: count, examples: { only: { value } } });

describe("a response of another spec", () => {
  test("is of the media type that the request prefers, whatever was sent before", async () => {
    const responses = {
      200: { content: { "application/json": content({ Count: 7 }), "application/hal+json": content({ Count: 8 }) } },
    };
    const { url } = await startWith(specOf({ "/report": { get: { operationId: "viewReport", responses } } }));
    const sent = async (Accept: string) => {
      const response = await fetch(`${url}/report`, { headers: { Accept } });
      return [response.headers.get("content-type"), await response.json()];
    };
    expect(await sent("*/*")).toEqual(["application/json", { Count: 7 }]);
    expect(await sent("application/hal+json")).toEqual(["application/hal+json", { Count: 8 }]);
    expect(await sent("application/json")).toEqual(["application/json", { Count: 7 }]);
  });

  test("is made up where it has no example", async () => {
    const responses = { 200: { content: { "application/json": { schema: count } } } };
    const { url } = await startWith(specOf({ "/report": { get: { operationId: "viewReport", responses } } }));
    expect(await (await fetch(`${url}/report`)).json()).toEqual({ Count: expect.any(Number) });
  });

  test("has the parameters of its path checked, and the headers that have a value", async () => {
    const responses = {
      200: {
        headers: {
          "X-RateLimit": { schema: { type: "string" }, example: "1, 2" },
          "X-Other": { schema: { type: "string" }, example: "3, 4" },
          "X-Unknown": { schema: { type: "string" } },
        },
        content: { "application/json": content({ Count: 7 }) },
      },
    };
    const parameters = [{ name: "id", in: "path", required: true, schema: { type: "integer" } }];
    const paths = { "/report/{id}": { get: { operationId: "viewReport", parameters, responses } } };
    const { url } = await startWith(specOf(paths));
    const { headers } = await fetch(`${url}/report/1`);
    expect([headers.get("x-ratelimit"), headers.get("x-other"), headers.get("x-unknown")]).toEqual([
      "1, 2",
      "3, 4",
      null,
    ]);
    const refused = await fetch(`${url}/report/x`);
    expect([refused.status, await refused.json()]).toEqual([
      400,
      { title: "Bad Request", status: 400, detail: "path/id must be integer." },
    ]);
  });

  test("that documents none with a status is a problem", async () => {
    const responses = { default: { content: { "application/json": content({ Count: 7 }) } } };
    const { url } = await startWith(specOf({ "/report": { get: { operationId: "viewReport", responses } } }));
    const response = await fetch(`${url}/report`);
    expect([response.status, await response.json()]).toEqual([
      501,
      { title: "Not Implemented", status: 501, detail: "The spec has no response for viewReport." },
    ]);
  });
});
