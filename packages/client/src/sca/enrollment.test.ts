import type { ScaStatus } from "@mangopay-sca/types";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import {
  drop,
  dropMidBody,
  faultServer,
  type Handler,
  html,
  problem,
  reply,
  silent,
  status,
  tokenBody,
} from "../../test/fault-server.js";
import { rejection } from "../../test/rejection.js";
import { stopTimers } from "../../test/stop-timers.js";
import { json, stubbedClient } from "../../test/stub-fetch.js";
import { ScaEnrollmentError, ScaRequestError, ScaResponseError, ScaTimeoutError } from "../errors.js";
import { waitForEnrollment } from "./enrollment.js";

const pending = { ...status, UserStatus: "PENDING_USER_ACTION" };
const first = { ...pending, IsEnrolled: false, LastEnrollmentDate: null };
const fast = { intervalMs: 1 };

describe("waitForEnrollment", () => {
  test("asks until the user is enrolled and nothing is pending, and reports every response", async () => {
    const notStarted = reply(404, problem("ressource_not_found"));
    const { sca } = await faultServer([notStarted, reply(200, first), reply(200, pending), reply(200, status)]);
    const onPoll = vi.fn();
    expect(await sca.users.waitForEnrollment("user_1", { ...fast, onPoll })).toEqual(status);
    expect(onPoll.mock.calls).toEqual([[undefined], [first], [pending], [status]]);
  });

  test("does not take an active user who is not enrolled for enrolled", async () => {
    const legacy = { ...status, IsEnrolled: false };
    const { sca, calls } = await faultServer([reply(200, legacy), reply(200, status)]);
    await sca.users.waitForEnrollment("user_1", fast);
    expect(calls).toHaveLength(3);
  });

  test("rejects with the last status when the user is closed", async () => {
    const closed = { ...first, UserStatus: "CLOSED" };
    const { sca } = await faultServer([reply(200, closed)]);
    const error = await rejection(sca.users.waitForEnrollment("user_1", fast));
    expect(error).toEqual(new ScaEnrollmentError("user_1", closed));
    expect(error).toMatchObject({ scaStatus: closed });
  });

  test("asks again when the API is down for a while, and reports nothing of that", async () => {
    const down = reply(503, problem("down"));
    const crowded = reply(429, problem("rate_limit"));
    const handlers = [down, down, down, reply(502, html), crowded, drop, dropMidBody, reply(200, status)];
    const { sca, calls } = await faultServer(handlers, { retry: false });
    const onPoll = vi.fn();
    expect(await sca.users.waitForEnrollment("user_1", { ...fast, onPoll })).toEqual(status);
    expect(onPoll.mock.calls).toEqual([[status]]);
    expect(calls).toHaveLength(9);
  });

  test("asks again when there is no token for a while", async () => {
    let asked = 0;
    const token: Handler = (request, response) =>
      (asked++ < 3 ? reply(503, problem("down")) : reply(200, tokenBody))(request, response);
    const { sca } = await faultServer([reply(200, status)], { retry: false }, token);
    expect(await sca.users.waitForEnrollment("user_1", fast)).toEqual(status);
    expect(asked).toBe(4);
  });

  test("asks again when a question gets no response in the time of a call", async () => {
    stopTimers();
    const { sca, calls, arrived } = await faultServer([silent, reply(200, status)], { retry: false, timeoutMs: 1_000 });
    const enrolled = sca.users.waitForEnrollment("user_1", fast);
    await arrived(2);
    await vi.advanceTimersByTimeAsync(1_000);
    await vi.advanceTimersByTimeAsync(1);
    expect(await enrolled).toEqual(status);
    expect(calls).toHaveLength(3);
  });

  test.each([
    ["of a Payer", 400, "not_allowed_for_user_category_payer"],
    ["that the key is wrong", 401, "invalid_client"],
    ["that the account may not ask", 403, "forbidden_ressource"],
  ])("does not ask again when the API says %s", async (_, code, type) => {
    const { sca } = await faultServer([reply(code, problem(type)), reply(200, status)], { retry: false });
    expect(await rejection(sca.users.waitForEnrollment("user_1", fast))).toMatchObject({ status: code, type });
  });

  test("does not ask again for an Id that no path takes", async () => {
    const { sca, calls } = await faultServer([reply(200, status)]);
    expect(await rejection(sca.users.waitForEnrollment("..", { ...fast, timeoutMs: 500 }))).toBeInstanceOf(
      ScaRequestError,
    );
    expect(calls).toEqual([]);
  });

  test("does not ask again when the API gives what it does not document", async () => {
    const { sca } = await faultServer([reply(200, "null"), reply(200, status)]);
    expect(await rejection(sca.users.waitForEnrollment("user_1", fast))).toBeInstanceOf(ScaResponseError);
  });

  test("rejects with ScaTimeoutError when it takes too long", async () => {
    const { sca } = await faultServer([reply(200, first)]);
    expect(await rejection(sca.users.waitForEnrollment("user_1", { ...fast, timeoutMs: 60 }))).toEqual(
      new ScaTimeoutError("Waiting for the enrollment of user_1", 60),
    );
  });

  test("gives up in the middle of a call, too", async () => {
    stopTimers();
    const { sca, arrived } = await faultServer([silent], { timeoutMs: 1_000 });
    const failed = rejection(sca.users.waitForEnrollment("user_1", { timeoutMs: 60 }));
    await arrived(2);
    vi.advanceTimersByTime(1_000);
    expect(await failed).toEqual(new ScaTimeoutError("Waiting for the enrollment of user_1", 60));
  });

  test("rejects with the caller's reason when the caller gives up", async () => {
    const { sca } = await faultServer([reply(200, first)]);
    const controller = new AbortController();
    const onPoll = () => controller.abort(new Error("enough"));
    const waiting = sca.users.waitForEnrollment("user_1", { ...fast, signal: controller.signal, onPoll });
    expect(await rejection(waiting)).toMatchObject({ message: "enough" });
  });

  test("asks nothing when the caller has given up already", async () => {
    const { sca, calls } = await faultServer([reply(200, status)]);
    const waiting = sca.users.waitForEnrollment("user_1", { signal: AbortSignal.abort(new Error("enough")) });
    expect(await rejection(waiting)).toMatchObject({ message: "enough" });
    expect(calls).toEqual([]);
  });

  test("rejects with the caller's reason when the last question fails as the caller gives up", async () => {
    const reason = new Error("enough");
    const controller = new AbortController();
    const scaStatus = () => {
      controller.abort(reason);
      return Promise.reject(new ScaTimeoutError("the call", 1));
    };
    expect(await rejection(waitForEnrollment(scaStatus, "user_1", { signal: controller.signal }))).toBe(reason);
  });

  test("rejects with what the caller's onPoll throws, and leaves no timer behind", async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const scaStatus = () => Promise.resolve(pending as ScaStatus);
    const onPoll = () => {
      throw new Error("a fault of the caller");
    };
    const failed = rejection(waitForEnrollment(scaStatus, "user_1", { onPoll }));
    expect(await failed).toMatchObject({ message: "a fault of the caller" });
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([
    ["timeoutMs", Number.NaN],
    ["timeoutMs", 0],
    ["intervalMs", Number.NaN],
    ["intervalMs", -1],
  ])("asks nothing when %s is %d", async (name, ms) => {
    const { sca, calls } = await faultServer([reply(200, status)]);
    expect(await rejection(sca.users.waitForEnrollment("user_1", { [name]: ms }))).toEqual(
      new ScaRequestError(`${name} must be a number of milliseconds above zero, not ${ms}.`),
    );
    expect(calls).toEqual([]);
  });

  test("asks every three seconds for ten minutes by default, and leaves no timer behind", async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    let asked = 0;
    const { sca } = stubbedClient(() => json(++asked === 2 ? status : pending));
    const enrolled = sca.users.waitForEnrollment("user_1");
    await vi.advanceTimersByTimeAsync(2_999);
    expect(asked).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await enrolled).toEqual(status);
    expect(vi.getTimerCount()).toBe(0);

    const never = stubbedClient(() => json(pending));
    const failed = rejection(never.sca.users.waitForEnrollment("user_1"));
    await vi.advanceTimersByTimeAsync(600_000);
    expect(await failed).toMatchObject({ name: "ScaTimeoutError", timeoutMs: 600_000 });
  });
});
