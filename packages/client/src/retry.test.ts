import { expect, test } from "vitest";
import { isRepeatable } from "./retry.js";

test("only methods that may be sent twice are sent again", () => {
  const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];
  expect(methods.filter((method) => !isRepeatable(method))).toEqual(["POST", "PATCH"]);
});
