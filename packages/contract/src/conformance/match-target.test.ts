import { operationsOf } from "@mangopay-sca/spec/model";
import { expect, test } from "vitest";
import { cards } from "../../test/cards.js";
import { matchTarget, tidy } from "./match-target.js";

const matched = (method: string, pathname: string) => {
  const { operation, ...match } = matchTarget(operationsOf(cards), method, pathname) ?? {};
  return operation && { id: operation.operationId, ...match };
};

test.each([
  ["/a/b", "/a/b"],
  ["//a///b//", "/a/b"],
  ["/a/", "/a"],
  ["/", "/"],
  ["", ""],
])("%s is %s without slashes too many", (path, expected) => expect(tidy(path)).toBe(expected));

test("a path has its parameters, and whether it has an extra slash", () => {
  const pathParameters = { ClientId: "acme", CardId: "1" };
  expect(matched("DELETE", "/v1/acme/cards/1")).toEqual({ id: "closeCard", pathParameters, isTidy: true });
  for (const path of ["/v1/acme/cards/1/", "//v1/acme/cards/1", "/v1/acme///cards/1"]) {
    expect(matched("DELETE", path)).toEqual({ id: "closeCard", pathParameters, isTidy: false });
  }
});

test("two slashes may stand for a parameter, which then is missing", () => {
  const pathParameters = { CardId: "1" };
  expect(matched("DELETE", "/v1//cards/1")).toEqual({ id: "closeCard", pathParameters, isTidy: true });
});

test("there may be no operation at all", () => {
  for (const path of ["/v1/acme", "/v1//x", "/v1/acme/cards/1/x", ""]) expect(matched("DELETE", path)).toBeUndefined();
  expect(matched("PATCH", "/v1/acme/cards/1")).toBeUndefined();
});
