import { describe, expect, test } from "vitest";
import { drop, faultServer, link, problem, remembered, reply, status } from "../../test/fault-server.js";
import { rejection } from "../../test/rejection.js";
import { collectUncaught } from "../../test/uncaught.js";
import { noneUnhandled } from "../../test/unhandled.js";
import type { ScaClientOptions } from "../index.js";
import { undiciTransport } from "../transports/undici.js";
import { checkResponses } from "../validate.js";

noneUnhandled();

const enrollment = "POST sca/users/user_1/enrollment";
const broken = new Error("broken");
const fail = () => {
  throw broken;
};

describe("a header that fetch refuses", () => {
  test.each([
    ["another script", "日本"],
    ["a line break", "a\r\nX-Other: b"],
  ])("with %s makes a POST reject as fetch puts it, before anything is sent", async (_, value) => {
    for (const options of [{}, { fetch: undiciTransport().fetch }]) {
      const { sca, calls } = await faultServer([reply(200, link)], options);
      const error = await rejection(sca.users.enroll("user_1", { headers: { "X-Mine": value } }));
      expect(error).toBeInstanceOf(TypeError);
      expect(calls).toEqual(["token"]);
    }
  });
});

describe("middleware that throws", () => {
  test("before a POST is sent makes it reject with that, and nothing is sent", async () => {
    const { sca, calls } = await faultServer([reply(200, link)]);
    sca.http.use({ onRequest: fail });
    expect(await rejection(sca.users.enroll("user_1"))).toBe(broken);
    expect(calls).toEqual(["token"]);
  });

  test("at the response to a POST makes it reject with that, and it is neither looked for nor sent again", async () => {
    const { sca, calls } = await faultServer([reply(200, link)]);
    sca.http.use({ onResponse: fail });
    expect(await rejection(sca.users.enroll("user_1"))).toBe(broken);
    expect(calls).toEqual(["token", enrollment]);
  });

  test("at the response to a GET makes it reject with that, and it is not sent again", async () => {
    const { sca, calls } = await faultServer([reply(503, problem("internal_error"))]);
    sca.http.use({ onResponse: fail });
    expect(await rejection(sca.users.scaStatus("user_1"))).toBe(broken);
    expect(calls).toHaveLength(2);
  });
});

describe("a check of responses that throws", () => {
  const unlike = reply(200, { PendingUserAction: 1 });

  test.each<[string, ScaClientOptions["checkResponse"]]>([
    ["itself", fail],
    ["in onViolation", checkResponses({ onViolation: fail })],
    ["in onViolation, in the mode warn", checkResponses({ mode: "warn", onViolation: fail })],
  ])("%s makes a POST reject with that, once, and it is neither looked for nor sent again", async (_, check) => {
    // The response to the call for a token is checked as well, and is as documented but for the first check.
    const checkResponse: typeof check = (...args) => (args[0] === "enrollUser" ? check?.(...args) : undefined);
    const { sca, calls } = await faultServer([unlike], { checkResponse });
    expect(await rejection(sca.users.enroll("user_1"))).toBe(broken);
    expect(calls).toEqual(["token", enrollment]);
  });

  test("that does not throw is asked about a response that was read back, too", async () => {
    const lost = remembered("sca/users/user_1/enrollment", 200, { PendingUserAction: 1 });
    const { sca } = await faultServer([drop, reply(200, lost)], { checkResponse: checkResponses() });
    expect(await rejection(sca.users.enroll("user_1"))).toMatchObject({
      name: "ScaResponseError",
      violations: expect.arrayContaining([{ pointer: "/PendingUserAction", expected: "object" }]),
    });
  });
});

describe("an observer that throws", () => {
  test("in onRequest makes a POST reject with that, and nothing is sent", async () => {
    const { sca, calls } = await faultServer([reply(200, link)], { onRequest: fail });
    expect(await rejection(sca.users.enroll("user_1"))).toBe(broken);
    expect(calls).toEqual([]);
  });

  test.each([
    ["onResponse", { onResponse: fail }],
    ["logger.debug", { logger: { debug: fail } }],
  ])("in %s leaves a POST that was carried out a success, and is an uncaught exception", async (_, options) => {
    const uncaught = collectUncaught();
    const { sca, calls } = await faultServer([reply(200, link)], options);
    expect(await sca.users.enroll("user_1")).toEqual(link);
    expect(calls).toEqual(["token", enrollment]);
    await expect.poll(() => uncaught).toEqual([broken, broken]);
  });

  test("in logger.warn does not keep a call from being sent again", async () => {
    const uncaught = collectUncaught();
    const { sca } = await faultServer([drop, reply(200, status)], { logger: { warn: fail } });
    expect(await sca.users.scaStatus("user_1")).toEqual(status);
    await expect.poll(() => uncaught).toEqual([broken]);
  });
});
