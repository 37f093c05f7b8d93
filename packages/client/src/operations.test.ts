import spec from "@mangopay-sca/spec/openapi.json" with { type: "json" };
import { describe, expect, test } from "vitest";
import { json, stubbedClient } from "../test/stub-fetch.js";
import { methods } from "./operations.js";

const rows = Object.entries(methods).flatMap(([group, names]) =>
  Object.entries<string>(names).map(([name, id]) => ({ group, name, id })),
);
const wordsOf = (name: string) => name.split(/(?=[A-Z])/).map((word) => word.toLowerCase());

test.each(rows)("$group.$name is named with words of $id, the operation that it makes", ({ name, id }) => {
  expect(wordsOf(id)).toEqual(expect.arrayContaining(wordsOf(name)));
});

interface Documented {
  operationId: string;
  requestBody?: { content: Record<string, unknown> };
}
const documented = Object.entries(spec.paths).flatMap(([path, item]) =>
  Object.entries(item as object).flatMap(([method, operation]: [string, Documented]) =>
    operation.operationId ? { ...operation, path, method: method.toUpperCase() } : [],
  ),
);
type Surface = Record<string, Record<string, (...args: unknown[]) => { page?(): Promise<unknown> }>>;

describe("every operation of the spec is made by one method", () => {
  test.each(documented)("$operationId, with its method, path, body and options", async (operation) => {
    const { operationId, path, method, requestBody } = operation;
    const { sca, sent } = stubbedClient(() => json(operationId.startsWith("list") ? [] : { Id: "1" }));
    const [row, ...others] = rows.filter(({ id }) => id === operationId);
    expect(others).toEqual([]);
    const args: unknown[] = (path.match(/\{\w+\}/g) ?? []).slice(1).map((name) => `a/${name}`);
    const [mediaType = null] = Object.keys(requestBody?.content ?? {});
    const body = mediaType === "application/json" ? { Tag: "mine" } : undefined;
    if (body) args.push(body);
    const call = (sca as unknown as Surface)[row?.group ?? ""]?.[row?.name ?? ""]?.(...args, {
      headers: { mine: "1" },
    });
    await (call?.page ? call.page() : call);

    const request = sent.at(-1) as Request;
    const filled = path
      .replace("{ClientId}", "a-client")
      .replace(/\{\w+\}/g, (name) => encodeURIComponent(`a/${name}`));
    expect([request.method, new URL(request.url).pathname]).toEqual([method, filled]);
    expect(request.headers.get("mine")).toBe("1");
    expect(request.headers.get("Content-Type")).toBe(mediaType);
    expect(body && (await request.json())).toEqual(body);
  });
});
