import { createDocumented } from "@mangopay-sca/contract-tests/src/documented";
import type { Sent } from "@mangopay-sca/contract-tests/src/sent-by-client";
import { bundleSpec } from "@mangopay-sca/spec/scripts/bundle";
import { describe, expect, test } from "vitest";
import { requestMutants } from "./request-mutants.ts";

const documented = createDocumented(bundleSpec());
const body = { Url: "https://example.com", Tag: null };
const url = "http://api.test/v2.01/a%2Fb/hooks/hook_1";
const sent: Sent = {
  operation: documented.operation("updateHook"),
  input: { path: { HookId: "hook_1" }, query: {}, body, idempotencyKey: undefined },
  request: {
    method: "PUT",
    url,
    headers: { authorization: "Bearer any", "content-type": "application/json" },
    body: JSON.stringify(body),
  },
};
const listed: Sent = {
  operation: documented.operation("listHooks"),
  input: { path: {}, query: { page: 2 }, body: undefined, idempotencyKey: undefined },
  request: { method: "GET", url: "http://api.test/v2.01/a/hooks?page=2", headers: { authorization: "Bearer any" } },
};
const mutants = requestMutants([sent, listed]);
const requestsOf = (kind: string) => mutants.filter((mutant) => mutant.kind === kind).map(({ request }) => request);

test("every mutant has an id of its own and is not what was sent", () => {
  expect(new Set(mutants.map(({ id }) => id)).size).toBe(mutants.length);
  for (const { id, request, sent } of mutants) expect(request, id).not.toEqual(sent.request);
});

describe("a kind of mistake", () => {
  test("in a path exchanges parameters, adds slashes, misspells a segment or encodes twice", () => {
    const paths = (kind: string) => requestsOf(kind).map((request) => request.url);
    expect(paths("swap two path parameters")).toEqual(["http://api.test/v2.01/hook_1/hooks/a%2Fb"]);
    expect(paths("add a slash")).toContain(`${url}/`);
    expect(paths("change a segment")).toContain(url.replace("/hooks/", "/hook/"));
    expect(paths("change the encoding")).toContain(url.replace("%2F", "%252F"));
  });

  test("in a query drops, renames, repeats or changes a parameter", () => {
    const queries = (kind: string) => requestsOf(kind).map((request) => new URL(request.url).search);
    expect(queries("drop a query parameter")).toEqual([""]);
    expect(queries("send a query parameter twice")).toEqual(["?page=2&page=2"]);
    expect(queries("send another value of a query parameter")).toContain("?page=-1");
  });

  test("in a header drops, repeats or changes it", () => {
    expect(requestsOf("drop a header").map(({ headers }) => headers)).toContainEqual({
      "content-type": "application/json",
    });
    expect(requestsOf("send another value of a header").map(({ headers }) => headers.authorization)).toContain(
      "Basic any",
    );
  });

  test("in a body drops, renames, retypes or adds a member, or sends a body where none is documented", () => {
    const bodies = (kind: string) => requestsOf(kind).map((request) => request.body);
    expect(bodies("drop a member")).toEqual(['{"Tag":null}', '{"Url":"https://example.com"}']);
    expect(bodies("send a member with another type")).toContain('{"Url":5,"Tag":null}');
    expect(bodies("add a member")).toEqual(['{"Url":"https://example.com","Tag":null,"Comment":"x"}']);
    expect(bodies("send an undocumented body")).toEqual(["{}", "[]", "null"]);
  });
});
