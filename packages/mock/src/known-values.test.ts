import { expect, test } from "vitest";
import { start } from "../test/start.js";
import { withKnownValuesOnly } from "./known-values.js";

const authorized = { headers: { Authorization: "Bearer any" } };

test("an open list is closed, with null where its type has it, and the original stays open", () => {
  const spec = { a: [{ type: ["string", "null"], "x-known-values": ["A"] }], b: { "x-known-values": "ScaErrorType" } };
  expect(withKnownValuesOnly(spec)).toMatchObject({ a: [{ enum: ["A", null] }], b: spec.b });
  expect(withKnownValuesOnly({ type: "string", "x-known-values": ["A", "B"] })).toMatchObject({ enum: ["A", "B"] });
  expect(spec.a[0]).not.toHaveProperty("enum");
});

test("what the mock makes up has documented values only", async () => {
  const { url } = await start({ dynamic: true });
  const seen = new Set<unknown>();
  for (let n = 0; n < 10; n++) {
    const response = await fetch(`${url}/v2.01/a-client/sca/users/user_1/sca-status`, authorized);
    seen.add(((await response.json()) as { UserStatus: unknown }).UserStatus);
  }
  expect(["PENDING_USER_ACTION", "ACTIVE", "CLOSED"]).toEqual(expect.arrayContaining([...seen]));
});
