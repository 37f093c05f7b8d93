import { expect, test, vi } from "vitest";
import { faultServer, problem, reply } from "../../test/fault-server.js";
import { rejection } from "../../test/rejection.js";
import { ScaApiError, ScaNetworkError } from "../index.js";

vi.mock("./recover.js", () => {
  throw new TypeError("Failed to fetch dynamically imported module");
});

test("a POST whose recovery cannot be loaded, as in a page that is offline, ends as it did", async () => {
  const dropped = await faultServer([(_, response) => response.destroy()]);
  expect(await rejection(dropped.sca.users.enroll("user_1"))).toBeInstanceOf(ScaNetworkError);
  const failed = await faultServer([reply(500, problem("internal_server_error"))]);
  const error = await rejection(failed.sca.users.enroll("user_1"));
  expect(error).toBeInstanceOf(ScaApiError);
  expect(error).toMatchObject({ status: 500, type: "internal_server_error" });
  expect([...dropped.calls, ...failed.calls].filter((call) => call.startsWith("POST"))).toHaveLength(2);
});
