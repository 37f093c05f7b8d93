import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyText } from "../../test/any-text.js";
import { json, stubbedClient } from "../../test/stub-fetch.js";
import { ScaRequestError } from "../errors.js";
import { fillPath } from "./fill-path.js";

describe("a path template", () => {
  test("is filled with percent-encoded values", () => {
    expect(fillPath("/{A}/x/{B}", { A: "a/b?c#d", B: "é" })).toBe("/a%2Fb%3Fc%23d/x/%C3%A9");
  });

  test("is filled with numbers as digits", () => {
    expect(fillPath("/{A}", { A: 7 })).toBe("/7");
  });

  test.each([undefined, null, "", ".", "..", "\ud800", {}, []])("refuses %j", (value) => {
    expect(() => fillPath("/{UserId}", { UserId: value })).toThrow(ScaRequestError);
  });

  test("names the template and the parameter when it refuses", () => {
    expect(() => fillPath("/users/{UserId}", { UserId: ".." })).toThrow(
      expect.objectContaining({
        name: "ScaRequestError",
        message: '/users/{UserId} needs a UserId, and ".." cannot be one.',
      }),
    );
  });
});

describe("a client that is given a bad path parameter", () => {
  test.each(["", ".", "..", undefined as unknown as string])("refuses %j before any request", async (userId) => {
    const { sca, sent } = stubbedClient(() => json({}));
    await expect(sca.users.enroll(userId)).rejects.toThrow(ScaRequestError);
    await expect(sca.users.scaStatus(userId)).rejects.toThrow(ScaRequestError);
    const path = "/v2.01/{ClientId}/sca/users/{UserId}/sca-status";
    await expect(sca.http.GET(path, { params: { path: { UserId: userId } } })).rejects.toThrow(ScaRequestError);
    expect(sent).toEqual([]);
  });
});

test("any path parameter comes back from the URL unchanged, or is refused", () => {
  fc.assert(
    fc.property(anyText, (value) => {
      let path: string;
      try {
        path = fillPath("/v2.01/c/sca/users/{UserId}/enrollment", { UserId: value });
      } catch (error) {
        expect(error).toBeInstanceOf(ScaRequestError);
        return;
      }
      const segments = new URL(path, "http://localhost").pathname.split("/");
      expect(segments.map((segment) => decodeURIComponent(segment)).join(" / ")).toBe(
        ` / v2.01 / c / sca / users / ${value} / enrollment`,
      );
    }),
    { numRuns: 500 },
  );
});
