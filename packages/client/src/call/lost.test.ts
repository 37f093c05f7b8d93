import { describe, expect, test } from "vitest";
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
import { noneUnhandled } from "../../test/unhandled.js";
import { ScaAnswerLostError, ScaApiError, ScaNetworkError } from "../index.js";

const enrollment = "sca/users/user_1/enrollment";

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
    expect(await response.json()).toEqual(link);
    expect(calls).toEqual(["token", `POST ${enrollment}`, `GET responses/${keys[0]}`]);
  });

  test("by a timeout is read back in a time of its own", async () => {
    const { sca, calls } = await faultServer([silent, reply(200, remembered(enrollment, 200, link))], {
      timeoutMs: 2_000,
    });
    expect(await sca.users.enroll("user_1")).toEqual(link);
    expect(calls).toHaveLength(3);
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

  test("rejects with ScaAnswerLostError when the API remembers none", async () => {
    const { sca, calls, keys } = await faultServer([reply(502, html), reply(404, problem("ressource_not_found"))]);
    const error = await rejection(sca.users.enroll("user_1"));
    expect(error).toBeInstanceOf(ScaAnswerLostError);
    expect(error).toMatchObject({ idempotencyKey: keys[0], status: 502, body: html });
    expect((error as Error).message).toContain("the API remembers none");
    expect(calls.filter((call) => call.startsWith("POST"))).toHaveLength(1);
  });

  test("rejects with ScaAnswerLostError when the remembered answer does not say of which call it is", async () => {
    const other = reply(200, { ...remembered(enrollment, 200, link), RequestURL: "unknown" });
    const { sca } = await faultServer([drop, other]);
    expect(await rejection(sca.users.enroll("user_1"))).toMatchObject({
      name: "ScaAnswerLostError",
      message: expect.stringContaining("is of unknown"),
    });
  });

  test("rejects with ScaAnswerLostError when the remembered answer is of another call", async () => {
    const other = reply(200, remembered("users/natural", 200, { Id: "user_2" }));
    const { sca } = await faultServer([drop, other]);
    const error = await rejection(sca.users.enroll("user_1", { idempotencyKey: "used-for-another-call" }));
    expect(error).toBeInstanceOf(ScaAnswerLostError);
    expect((error as Error).message).toContain("/V2.01/a-client/users/natural");
  });

  test("rejects with ScaAnswerLostError when reading it back fails too", async () => {
    const { sca } = await faultServer([drop], { retry: false });
    expect(await rejection(sca.users.enroll("user_1"))).toMatchObject({
      name: "ScaAnswerLostError",
      message: expect.stringContaining("reading it back failed (ScaNetworkError: GET "),
      cause: { name: "ScaNetworkError" },
    });
  });

  test("rejects with ScaAnswerLostError that says why, when the API refuses to answer", async () => {
    const { sca } = await faultServer([drop, reply(403, problem("forbidden_ressource"))]);
    expect(await rejection(sca.users.enroll("user_1"))).toMatchObject({
      name: "ScaAnswerLostError",
      message: expect.stringMatching(/reading it back failed \(ScaApiError: GET .* was refused with 403/),
    });
  });

  test("is not looked for when the caller gave up", async () => {
    const { sca, calls } = await faultServer([silent]);
    const controller = new AbortController();
    const call = sca.users.enroll("user_1", { signal: controller.signal });
    const failed = rejection(call);
    await expect.poll(() => calls.length).toBe(2);
    controller.abort(new Error("changed my mind"));
    expect(await failed).toMatchObject({ message: "changed my mind" });
    expect(calls).toHaveLength(2);
  });

  test("is looked for no longer than its caller waits", async () => {
    const { sca, calls } = await faultServer([drop, silent]);
    const controller = new AbortController();
    const failed = rejection(sca.users.enroll("user_1", { signal: controller.signal }));
    await expect.poll(() => calls.length).toBe(3);
    controller.abort(new Error("changed my mind"));
    expect(await failed).toMatchObject({
      name: "ScaAnswerLostError",
      message: expect.stringMatching(/changed my mind/),
    });
  });

  test("is looked for no longer than the call itself was given", async () => {
    const { sca } = await faultServer([reply(200, link), silent], { timeoutMs: 60_000 });
    // The time includes the token call, so that one is made before.
    await sca.users.enroll("user_1");
    const error = await rejection(sca.users.enroll("user_1", { timeoutMs: 2_000 }));
    expect(error).toMatchObject({ name: "ScaAnswerLostError", message: expect.stringMatching(/longer than 2000 ms/) });
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
