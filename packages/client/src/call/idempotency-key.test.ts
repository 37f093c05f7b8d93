import { expect, test } from "vitest";
import { link } from "../../test/bodies.js";
import { rejection } from "../../test/rejection.js";
import { json, stubbedClient } from "../../test/stub-fetch.js";
import { ScaRequestError } from "../errors.js";

// What the API accepts: 16 to 36 letters, digits or dashes.
test.each(["0123456789abcdef", "0193cf51-ED36-7151-a0cb-1c59def21e13"])("the key %s is sent as it is", async (key) => {
  const { sca, sent } = stubbedClient(() => json(link));
  await sca.users.enroll("user_1", { idempotencyKey: key });
  expect(sent[1]?.headers.get("Idempotency-Key")).toBe(key);
});

test.each([
  ["15 characters", "0123456789abcde"],
  ["37 characters", "0193cf51-ed36-7151-a0cb-1c59def21e130"],
  ["a space before it", " 0123456789abcdef"],
  ["an underscore after it", "0123456789abcdef_"],
  ["no character", ""],
])("a key with %s is refused before anything is sent", async (_, key) => {
  const { sca, sent } = stubbedClient(() => json(link));
  const error = await rejection(sca.users.enroll("user_1", { idempotencyKey: key }));
  expect(error).toEqual(
    new ScaRequestError(`An idempotencyKey has 16 to 36 letters, digits or dashes; "${key}" does not.`),
  );
  expect(sent).toEqual([]);
});
