import { describe, expect, test, vi } from "vitest";
import { drop, faultServer, type Handler, link, problem, remembered, reply, silent } from "../../test/fault-server.js";
import { rejection } from "../../test/rejection.js";
import { stopTimers, until } from "../../test/stop-timers.js";
import { noneUnhandled } from "../../test/unhandled.js";
import type { ScaResponseLostError } from "../index.js";

noneUnhandled();

const enrollment = "sca/users/user_1/enrollment";
const none = reply(404, problem("ressource_not_found"));

describe("the response to a POST that was lost", () => {
  test("is looked for again when the server finishes after the call's limit", async () => {
    stopTimers();
    const found = reply(200, remembered(enrollment, 200, link));
    const { sca, calls } = await faultServer([silent, none, found]);
    const enrolled = sca.users.enroll("user_1", { timeoutMs: 2_000 }).withResponse();
    await until(() => calls.length === 2);
    vi.advanceTimersByTime(2_000);
    await until(() => calls.length === 3);
    await until(() => {
      vi.advanceTimersByTime(1);
      return calls.length === 4;
    });
    const { data, recovered } = await enrolled;
    expect([data, recovered]).toEqual([link, true]);
    expect(calls.filter((call) => call.startsWith("POST"))).toHaveLength(1);
  });

  test.each<[string, Handler]>([
    ["fails with 503", reply(503, problem("internal_error"))],
    ["is answered 429", reply(429, problem("rate_limit"))],
    ["is reset", drop],
  ])("is looked for again when looking %s", async (_, fault) => {
    const handlers = [drop, fault, reply(200, remembered(enrollment, 200, link))];
    const { sca } = await faultServer(handlers, { retry: false });
    expect(await sca.users.enroll("user_1")).toEqual(link);
  });

  test("leaves the error of a 500 as the cause, with what support asks for", async () => {
    const { sca } = await faultServer([reply(500, problem("internal_error", "Out of order.")), none]);
    const error = (await rejection(sca.users.enroll("user_1", { timeoutMs: 200 }))) as ScaResponseLostError;
    expect(error).toMatchObject({ name: "ScaResponseLostError", status: 500 });
    expect(error.cause).toMatchObject({ status: 500, type: "internal_error", id: "1" });
    expect(String(error.cause)).toContain("Out of order.");
  });

  test.each(["abc", "", "100", "199", "304", "301", "600", "2e2", undefined])(
    "is lost when it is remembered with the status %j",
    async (StatusCode) => {
      const strange = reply(200, { ...remembered(enrollment, 200, link), StatusCode });
      const { sca, keys } = await faultServer([drop, strange]);
      expect(await rejection(sca.users.enroll("user_1"))).toMatchObject({
        name: "ScaResponseLostError",
        idempotencyKey: keys[0],
        message: expect.stringContaining(`has the status "${StatusCode}"`),
      });
    },
  );

  test("is lost when it is remembered with a content type that no response can have", async () => {
    const strange = reply(200, { ...remembered(enrollment, 200, link), ContentType: "日本" });
    const { sca } = await faultServer([drop, strange]);
    expect(await rejection(sca.users.enroll("user_1"))).toMatchObject({ name: "ScaResponseLostError" });
  });

  test.each(["as they are", "percent-encoded", "in another case"])(
    "is found when the API writes the signs of its path %s",
    async (how) => {
      const id = "User@1:2+3,4 é";
      const encoded = `sca/users/${encodeURIComponent(id)}/enrollment`;
      const paths: Record<string, string> = {
        "as they are": `sca/users/${id}/enrollment`,
        "percent-encoded": encoded,
        "in another case": encoded.toLowerCase(),
      };
      const { sca } = await faultServer([drop, reply(200, remembered(paths[how] as string, 200, link))]);
      expect(await sca.users.enroll(id)).toEqual(link);
    },
  );

  test("is not looked for any more when the caller gives up between two looks", async () => {
    stopTimers();
    const onResponse = vi.fn();
    const { sca, calls } = await faultServer([drop, none], { onResponse });
    const controller = new AbortController();
    const failed = rejection(sca.users.enroll("user_1", { signal: controller.signal }));
    // After the responses to the call for a token, to the POST and to the first look.
    await until(() => onResponse.mock.calls.length === 3);
    controller.abort(new Error("changed my mind"));
    expect(await failed).toMatchObject({ message: "changed my mind" });
    expect(calls).toHaveLength(3);
  });
});

test("a POST that was sent and failed has its key on the error, so that its response can be looked for", async () => {
  const key = "0193cf51-ed36-7151";
  for (const handler of [drop, reply(400, problem("param_error")), reply(403, "<html>")]) {
    const { sca } = await faultServer([handler, none]);
    expect(await rejection(sca.users.enroll("user_1", { idempotencyKey: key, timeoutMs: 200 }))).toMatchObject({
      idempotencyKey: key,
    });
  }
});

test("a key that is given as the option wins over one among the headers, and is the one that is looked for", async () => {
  const idempotencyKey = "0193cf51-ed36-7151";
  const { sca, calls, keys } = await faultServer([drop, reply(200, remembered(enrollment, 200, link))]);
  const headers = { "Idempotency-Key": "another-key-0193cf51" };
  expect(await sca.users.enroll("user_1", { idempotencyKey, headers })).toEqual(link);
  expect([keys[0], calls[2]]).toEqual([idempotencyKey, `GET responses/${idempotencyKey}`]);
});

describe("a remembered response", () => {
  const rememberedAs = (StatusCode: string, more = {}) =>
    reply(200, { ...remembered(enrollment, 200, link), StatusCode, ...more });

  test.each(["1200", "2000", "x200", "300", "399", "600"])("with the status %s is not used", async (code) => {
    const { sca } = await faultServer([drop, rememberedAs(code)]);
    expect(await rejection(sca.users.enroll("user_1"))).toMatchObject({ name: "ScaResponseLostError" });
  });

  test.each([400, 599])("with the status %i is the refusal", async (code) => {
    const { sca } = await faultServer([drop, rememberedAs(`${code}`, { Resource: problem("other") })]);
    expect(await rejection(sca.users.enroll("user_1"))).toMatchObject({ name: "ScaApiError", status: code });
  });

  test.each([
    [{ ContentType: "application/json; charset=utf-8" }, "application/json; charset=utf-8"],
    [{ ContentType: null }, "application/json"],
  ])("has its content type, JSON by default: %j", async (more, type) => {
    const { sca } = await faultServer([drop, rememberedAs("200", more)]);
    const { response } = await sca.users.enroll("user_1").withResponse();
    expect(response.headers.get("Content-Type")).toBe(type);
  });

  test("of an address that cannot be decoded is of another call", async () => {
    const RequestURL = "https://api.mangopay.com/v2.01/%E0%A4%A";
    const { sca } = await faultServer([drop, rememberedAs("200", { RequestURL })]);
    expect(await rejection(sca.users.enroll("user_1"))).toMatchObject({ name: "ScaResponseLostError" });
  });
});

test("the pauses between looks double, from 250 ms to 4 s", async () => {
  const looks: number[] = [];
  const look: Handler = (request, response) => {
    looks.push(performance.now());
    none(request, response);
  };
  const { sca } = await faultServer([drop, look]);
  stopTimers();
  const failed = rejection(sca.users.enroll("user_1", { timeoutMs: 20_000 }));
  await until(() => {
    if (looks.length > 0) vi.advanceTimersByTime(5);
    return looks.length === 7;
  });
  const pauses = looks.slice(1).map((at, n) => at - (looks[n] ?? 0));
  for (const [n, ms] of [250, 500, 1_000, 2_000, 4_000, 4_000].entries()) {
    expect(pauses[n]).toBeGreaterThanOrEqual(ms);
    // Time goes on, too, while a response is on its way.
    expect(pauses[n]).toBeLessThan(ms * 1.9);
  }
  vi.advanceTimersByTime(20_000);
  expect(await failed).toMatchObject({ name: "ScaResponseLostError" });
});
