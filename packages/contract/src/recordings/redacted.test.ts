import { describe, expect, test } from "vitest";
import { check } from "../../test/check.js";
import type { CheckedExchange } from "../exchange.js";
import { parseRecording } from "./read-recording.js";

const request = { method: "GET", url: "https://api.mangopay.com/v2.01/acme/users" };

/** What the check says of a call with such a header, recorded as HAR and as NDJSON. */
function checked(authorization: string): CheckedExchange[] {
  const pairs = [{ name: "Authorization", value: authorization }];
  const har = { log: { entries: [{ request: { ...request, headers: pairs } }] } };
  const line = { request: { ...request, headers: { Authorization: authorization } } };
  return [parseRecording(JSON.stringify(har), "a.har"), parseRecording(JSON.stringify(line), "a.ndjson")].map(
    ([exchange]) => {
      if (!exchange) throw new Error("An exchange was left out.");
      return check(exchange);
    },
  );
}

describe("credentials that were made unreadable are left out, and named", () => {
  test.each([
    "[REDACTED]",
    "REDACTED",
    "  [REDACTED] ",
    "Basic  xxx",
    `Bearer ${"-".repeat(51)}redacted`,
    "Basic [REDACTED]",
    "bearer  <redacted>",
    "Bearer [Filtered]",
    "Bearer __redacted__",
    "[token redacted]",
    "***",
    "Bearer ****************",
    "Bearer eyJh***",
    "•••••",
    "xxx",
    "Basic XXXXXXXX",
    `Bearer ${"*".repeat(1000)}`,
  ])("%s", (authorization) => {
    for (const { unrecorded, violations, notes } of checked(authorization)) {
      expect({ unrecorded, violations, notes }).toEqual({
        unrecorded: ["request header/authorization"],
        violations: [],
        notes: [],
      });
    }
  });
});

describe("other credentials are checked", () => {
  test.each([
    "",
    "Bearer",
    "Bearer undefined",
    "Bearer [object Object]",
    "Bearer {{token}} x",
    "Basic xxx:y",
    "Bearer x x",
    "Bearer a**",
    "Mybearer xxx",
    "Bearer a••",
    "Digest abc",
    "secret",
  ])("%s", (authorization) => {
    for (const { unrecorded, violations } of checked(authorization)) {
      expect(unrecorded).toBeUndefined();
      expect(violations).toMatchObject([{ pointer: "header/authorization" }]);
    }
  });

  // As long as a token is.
  const long = `Bearer ${"-".repeat(52)}redacted`;
  test.each(["Bearer redacted1", "Bearer test", "Bearer axxx", long])("%s", (authorization) => {
    for (const { unrecorded, violations } of checked(authorization)) {
      expect({ unrecorded, violations }).toEqual({ unrecorded: undefined, violations: [] });
    }
  });
});
