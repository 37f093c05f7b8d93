import type { Response } from "@mangopay-sca/spec/model";
import { sendRaw } from "@mangopay-sca/tooling/send-raw";
import { describe, expect, test } from "vitest";
import { call, sharedMock, start } from "../../test/start.js";
import { loadSpec } from "../load-spec.js";
import { mockOperationsOf } from "../operations.js";
import { linkHeader } from "./link-header.js";

function listOfPages(pages: string): Response {
  const response = mockOperationsOf(loadSpec()).get("listUsers")?.responses[200];
  if (!response) throw new Error("The spec has no list of users.");
  return { ...response, headerExamples: { "X-Number-Of-Pages": pages } };
}

/** The pages that a Link header has for the address of a list, by relation. */
function pagesOf(address: string, pages = "12"): Record<string, string> {
  const header = linkHeader(listOfPages(pages), address) ?? "";
  const links = header.split(", ").map((link) => link.match(/^<http:\/\/a\/users\?page=(.*)>; rel="(\w+)"$/));
  return Object.fromEntries(links.map((link) => [link?.[2], link?.[1]]));
}

describe("the pages that a page of a list links to", () => {
  test.each([
    ["1", { first: "1", next: "2", last: "12" }],
    ["2", { first: "1", prev: "1", next: "3", last: "12" }],
    ["11", { first: "1", prev: "10", next: "12", last: "12" }],
    ["12", { first: "1", prev: "11", last: "12" }],
    ["13", { first: "1", prev: "12", last: "12" }],
    ["14", { first: "1", last: "12" }],
    ["0", { first: "1", next: "2", last: "12" }],
    ["-1", { first: "1", next: "2", last: "12" }],
    ["x", { first: "1", last: "12" }],
  ])("page %s", (page, pages) => {
    expect(pagesOf(`http://a/users?page=${page}`)).toEqual(pages);
  });

  test("are those of the first page where none is asked for", () => {
    expect(pagesOf("http://a/users")).toEqual({ first: "1", next: "2", last: "12" });
  });

  test("are itself where it is the only one", () => {
    expect(pagesOf("http://a/users", "1")).toEqual({ first: "1", last: "1" });
  });
});

describe("there are no links", () => {
  const list = listOfPages("12");

  test("for an address that cannot be one", () => {
    expect(linkHeader(list, "http://[::/users")).toBeUndefined();
  });

  test.each(["0", "many"])("where the spec has %j for the number of pages", (pages) => {
    expect(linkHeader(listOfPages(pages), "http://a/users")).toBeUndefined();
  });

  test("for a response without the header, or none at all", () => {
    expect(linkHeader({ ...list, headers: {} }, "http://a/users")).toBeUndefined();
    expect(linkHeader(undefined, "http://a/users")).toBeUndefined();
  });

  test("where they would be longer than clients take", () => {
    const addressOf = (length: number) => `http://a/${"x".repeat(length)}`;
    const longest = linkHeader(list, addressOf(2_600));
    expect(longest?.length).toBeGreaterThan(7_800);
    expect(longest?.length).toBeLessThan(8_000);
    expect(linkHeader(list, addressOf(2_700))).toBeUndefined();
  });
});

describe("over HTTP", () => {
  const mock = sharedMock();

  test("a page of a list has the addresses of its neighbours, and the documented counts", async () => {
    const { headers } = await call(await mock(), "GET", "/v2.01/any/users?page=2&per_page=10");
    const { url } = await mock();
    const address = (page: number) => `${url}/v2.01/any/users?page=${page}&per_page=10`;
    expect(headers.get("link")).toBe(
      `<${address(1)}>; rel="first", <${address(1)}>; rel="prev", <${address(3)}>; rel="next", <${address(12)}>; rel="last"`,
    );
    expect([headers.get("x-number-of-pages"), headers.get("x-number-of-items")]).toEqual(["12", "115"]);
  });

  test("the address may be a whole one, as proxies send it", async () => {
    const list = "https://api.sandbox.mangopay.com/v2.01/any/users";
    const lines = [`GET ${list} HTTP/1.1`, "Host: a", "Connection: close", "Authorization: Bearer any"];
    const { headers } = await sendRaw((await mock()).url, `${lines.join("\r\n")}\r\n\r\n`);
    expect(Object.fromEntries(headers).link).toContain(`<${list}?page=2>; rel="next"`);
  });

  test("another response has none", async () => {
    const { headers } = await call(await mock(), "GET", "/v2.01/any/sca/users/any");
    expect(headers.get("link")).toBeNull();
  });

  test("a made-up page of a list has them too", async () => {
    const dynamic = await start({ dynamic: true });
    const { headers } = await call(dynamic, "GET", "/v2.01/any/users");
    expect(headers.get("link")).toContain(`<${dynamic.url}/v2.01/any/users?page=12>; rel="last"`);
  });
});
