import { describe, expect, test, vi } from "vitest";
import {
  drop,
  dropMidBody,
  faultServer,
  type Handler,
  html,
  link,
  problem,
  remembered,
  reply,
  silent,
} from "../../test/fault-server.js";
import { rejection } from "../../test/rejection.js";
import { stopTimers } from "../../test/stop-timers.js";
import { stubbedClient } from "../../test/stub-fetch.js";
import { noneUnhandled } from "../../test/unhandled.js";
import { createScaClient, ScaApiError, ScaNetworkError, ScaResponseLostError } from "../index.js";

const enrollment = "sca/users/user_1/enrollment";
/** A response is looked for once, and a pause would be longer than this. */
const brief = { timeoutMs: 200 };

noneUnhandled();

describe("a POST whose answer is lost", () => {
  test.each<[string, Handler]>([
    ["by a reset before the headers", drop],
    ["by a reset in the middle of the body", dropMidBody],
    ["by a 500 without a body", reply(500, "")],
    ["by a 502 with HTML", reply(502, html)],
    ["by a 500 with an error", reply(500, problem("internal_error"))],
    ["by a 200 with truncated JSON", reply(200, '{"Pend')],
  ])("%s is read back and never sent again", async (_, fault) => {
    const { sca, calls, keys } = await faultServer([fault, reply(200, remembered(enrollment, 200, link))]);
    const { data, recovered, response } = await sca.users.enroll("user_1").withResponse();
    expect({ data, recovered, status: response.status }).toEqual({ data: link, recovered: true, status: 200 });
    expect(response.headers.get("Content-Type")).toBe("application/json; charset=utf-8");
    expect(await response.json()).toEqual(link);
    expect(calls).toEqual(["token", `POST ${enrollment}`, `GET responses/${keys[0]}`]);
  });

  test("by a timeout is read back in a time of its own", async () => {
    stopTimers();
    const { sca, calls, keys, arrived } = await faultServer([silent, reply(200, remembered(enrollment, 200, link))]);
    const enrolled = sca.users.enroll("user_1", { timeoutMs: 2_000 });
    await arrived(2);
    vi.advanceTimersByTime(2_000);
    expect(await enrolled).toEqual(link);
    expect(calls).toEqual(["token", `POST ${enrollment}`, `GET responses/${keys[0]}`]);
  });

  test("rejects with the refusal, if that is what was lost", async () => {
    const refusal = problem("not_allowed_for_user_category_payer");
    const { sca } = await faultServer([drop, reply(200, remembered(enrollment, 400, refusal))]);
    expect(await rejection(sca.users.enroll("user_1"))).toMatchObject({
      status: 400,
      type: refusal.Type,
      recovered: true,
    });
  });

  test("rejects with ScaResponseError, if what was lost had no body where one is documented", async () => {
    const { sca } = await faultServer([drop, reply(200, remembered(enrollment, 204, null))]);
    expect(await rejection(sca.users.enroll("user_1"))).toMatchObject({ name: "ScaResponseError", status: 204 });
  });

  test("rejects with ScaResponseLostError when the API remembers none", async () => {
    const { sca, calls, keys } = await faultServer([reply(502, html), reply(404, problem("ressource_not_found"))]);
    const error = await rejection(sca.users.enroll("user_1", brief));
    expect(error).toBeInstanceOf(ScaResponseLostError);
    expect(error).toMatchObject({ idempotencyKey: keys[0], status: 502, body: html });
    expect((error as Error).message).toContain("the API remembers none");
    expect(calls.filter((call) => call.startsWith("POST"))).toHaveLength(1);
  });

  test("rejects with ScaResponseLostError when the remembered answer does not say of which call it is", async () => {
    const other = reply(200, { ...remembered(enrollment, 200, link), RequestURL: "unknown" });
    const { sca } = await faultServer([drop, other]);
    expect(await rejection(sca.users.enroll("user_1"))).toMatchObject({
      name: "ScaResponseLostError",
      message: expect.stringContaining("is of unknown"),
    });
  });

  test.each([
    "users/natural",
    "sca/users/user_1",
    "sca/users/user_1/enrollment/more",
    "sca/users/user_1/enrollments",
    "sca/users/user_12/enrollment",
    "more/sca/users/user_1/enrollment",
  ])("rejects with ScaResponseLostError when the remembered answer is of %s", async (path) => {
    const { sca } = await faultServer([drop, reply(200, remembered(path, 200, link))]);
    const error = await rejection(sca.users.enroll("user_1", { idempotencyKey: "used-for-another-call" }));
    expect(error).toBeInstanceOf(ScaResponseLostError);
    expect((error as Error).message).toContain(`/V2.01/a-client/${path}:`);
  });

  test("rejects with ScaResponseLostError when reading it back fails too", async () => {
    const { sca } = await faultServer([drop], { retry: false });
    expect(await rejection(sca.users.enroll("user_1", brief))).toMatchObject({
      name: "ScaResponseLostError",
      message: expect.stringContaining("reading it back failed (ScaNetworkError: GET "),
      cause: { name: "ScaNetworkError" },
    });
  });

  test("rejects with ScaResponseLostError that says why, when the API refuses to answer", async () => {
    const { sca } = await faultServer([drop, reply(403, problem("forbidden_ressource"))]);
    expect(await rejection(sca.users.enroll("user_1"))).toMatchObject({
      name: "ScaResponseLostError",
      message: expect.stringMatching(/reading it back failed \(ScaApiError: GET .* was refused with 403/),
    });
  });

  test("rejects with ScaResponseError, if what was lost was a refusal without a body", async () => {
    const { Resource: _, ...bodiless } = remembered(enrollment, 400, undefined);
    const { sca } = await faultServer([drop, reply(200, bodiless)]);
    const error = await rejection(sca.users.enroll("user_1"));
    expect(error).toMatchObject({ name: "ScaResponseError", status: 400, body: "" });
  });

  test("is not looked for when the caller gave up", async () => {
    const { sca, calls, arrived } = await faultServer([silent]);
    const controller = new AbortController();
    const call = sca.users.enroll("user_1", { signal: controller.signal });
    const failed = rejection(call);
    await arrived(2);
    controller.abort(new Error("changed my mind"));
    expect(await failed).toMatchObject({ message: "changed my mind" });
    expect(calls).toHaveLength(2);
  });

  test("is looked for no longer than its caller waits", async () => {
    const { sca, arrived } = await faultServer([drop, silent]);
    const controller = new AbortController();
    const failed = rejection(sca.users.enroll("user_1", { signal: controller.signal }));
    await arrived(3);
    controller.abort(new Error("changed my mind"));
    expect(await failed).toMatchObject({ message: "changed my mind" });
  });

  test("is looked for no longer than the call itself was given", async () => {
    stopTimers();
    const { sca, arrived } = await faultServer([silent]);
    const failed = rejection(sca.users.enroll("user_1", { timeoutMs: 2_000 }));
    await arrived(2);
    vi.advanceTimersByTime(2_000);
    await arrived(3);
    vi.advanceTimersByTime(2_000);
    expect(await failed).toMatchObject({
      name: "ScaResponseLostError",
      message: expect.stringMatching(/longer than 2000 ms/),
    });
  });

  test("is not looked for when nothing was ever sent", async () => {
    const stored = { value: "token-1", renewAt: Date.now() + 60_000 };
    const tokenStore = { get: () => stored, set: () => {}, delete: () => {} };
    const { sca, server } = await faultServer([], { tokenStore });
    server.close();
    server.closeAllConnections();
    expect(await rejection(sca.users.enroll("user_1"))).toBeInstanceOf(ScaNetworkError);
  });
});

describe("a POST whose connection never came about", () => {
  const failing = (code: string) => () => {
    const cause = Object.assign(new Error(`connect ${code}`), { code });
    return Promise.reject(new TypeError("fetch failed", { cause }));
  };

  test.each(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN"])(
    "for %s is sent again, and has no response to look for",
    async (code) => {
      const { sca, sent } = stubbedClient(failing(code));
      expect(await rejection(sca.users.enroll("user_1", { retry: { retries: 1, baseDelayMs: 1 } }))).toBeInstanceOf(
        ScaNetworkError,
      );
      expect(sent.slice(1).map(({ method }) => method)).toEqual(["POST", "POST"]);
    },
  );

  test("for a port that fetch does not call has none either", async () => {
    const stored = { value: "token-1", renewAt: Date.now() + 60_000 };
    const tokenStore = { get: () => stored, set: () => {}, delete: () => {} };
    const sca = createScaClient({ clientId: "a", apiKey: "b", baseUrl: "http://127.0.0.1:6000", tokenStore });
    expect(await rejection(sca.users.enroll("user_1"))).toMatchObject({
      name: "ScaNetworkError",
      message: expect.stringContaining("bad port"),
    });
  });

  test.each(["ECONNRESET", "EPIPE", "UND_ERR_SOCKET"])("is another thing than %s", async (code) => {
    const { sca } = stubbedClient(failing(code), { retry: false });
    expect(await rejection(sca.users.enroll("user_1", brief))).toBeInstanceOf(ScaResponseLostError);
  });
});

describe("a POST that is refused is not taken for lost", () => {
  test.each<[string, Handler, object]>([
    ["by a gateway, with HTML", reply(403, html), { name: "ScaResponseError", status: 403 }],
    ["with nothing", reply(400, ""), { name: "ScaResponseError", status: 400 }],
    ["for a conflict of another kind", reply(409, problem("other_error")), { name: "ScaApiError", status: 409 }],
  ])("%s", async (_, refusal, expected) => {
    const { sca, calls } = await faultServer([refusal]);
    expect(await rejection(sca.users.enroll("user_1"))).toMatchObject(expected);
    expect(calls).toEqual(["token", `POST ${enrollment}`]);
  });
});

describe("a POST that is answered 409 idempotent_creation_conflict", () => {
  const conflict = reply(409, problem("idempotent_creation_conflict"));

  test("for a key of ours is read back", async () => {
    const { sca, calls } = await faultServer([conflict, reply(200, remembered(enrollment, 200, link))]);
    expect(await sca.users.enroll("user_1")).toEqual(link);
    expect(calls).toHaveLength(3);
  });

  test("for a key that the caller gave rejects: the first answer may be of another call", async () => {
    const { sca, calls, keys } = await faultServer([conflict]);
    const error = await rejection(sca.users.enroll("user_1", { idempotencyKey: "0193cf51-ed36-7151" }));
    expect(error).toBeInstanceOf(ScaApiError);
    expect(error).toMatchObject({ status: 409, type: "idempotent_creation_conflict" });
    expect(keys).toEqual(["0193cf51-ed36-7151"]);
    expect(calls).toHaveLength(2);
  });
});
