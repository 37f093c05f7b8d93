import { describe, expect, test } from "vitest";
import { faultServer, link, reply } from "../../test/fault-server.js";
import { rejection } from "../../test/rejection.js";
import { ScaApiError } from "../errors.js";
import { scaPromiseOf } from "./sca-promise.js";

describe("a test double of a method", () => {
  test("resolves to its data, and has a response of it", async () => {
    const call = scaPromiseOf(link);
    expect(await call).toEqual(link);
    const { data, response, recovered, rateLimit } = await call.withResponse();
    expect([data, response.status, recovered, rateLimit]).toEqual([link, 200, false, []]);
    const raw = await call.asResponse();
    expect([raw.status, raw.headers.get("Content-Type"), await raw.json()]).toEqual([200, "application/json", link]);
  });

  test("of a method, asResponse has the status and headers that came", async () => {
    const { sca } = await faultServer([reply(201, link, { "X-Any": "1" })]);
    const raw = await sca.users.enroll("user_1").asResponse();
    expect([raw.status, raw.statusText, raw.headers.get("X-Any")]).toEqual([201, "Created", "1"]);
  });

  test("waits for data that comes later", async () => {
    expect(await scaPromiseOf(Promise.resolve(link))).toEqual(link);
  });

  test("may have no data, as of a DELETE", async () => {
    const call = scaPromiseOf(undefined);
    expect(await call).toBeUndefined();
    expect(await (await call.asResponse()).text()).toBe("");
  });

  test("rejects as the promise that it is made of, whichever way it is read", async () => {
    const refusal = { Type: "param_error", Message: "No." };
    const error = new ScaApiError("POST /", Response.json(refusal, { status: 400 }), refusal);
    const call = scaPromiseOf(Promise.reject(error));
    expect(await rejection(call)).toBe(error);
    expect(await rejection(call.withResponse())).toBe(error);
    expect(await rejection(call.asResponse())).toBe(error);
  });
});
