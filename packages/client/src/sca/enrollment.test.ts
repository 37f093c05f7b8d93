import { describe, expect, onTestFinished, test, vi } from "vitest";
import { drop, faultServer, problem, reply, silent, status } from "../../test/fault-server.js";
import { rejection } from "../../test/rejection.js";
import { stopTimers } from "../../test/stop-timers.js";
import { json, stubbedClient } from "../../test/stub-fetch.js";
import { ScaEnrollmentError, ScaTimeoutError } from "../errors.js";

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

  test("asks again when the API is down for a while", async () => {
    const down = reply(503, problem("down"));
    const { sca } = await faultServer([down, down, drop, reply(200, status)], { retry: false });
    expect(await sca.users.waitForEnrollment("user_1", fast)).toEqual(status);
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

  test("rejects with what the API says of a Payer", async () => {
    const { sca } = await faultServer([reply(400, problem("not_allowed_for_user_category_payer"))]);
    expect(await rejection(sca.users.waitForEnrollment("user_1", fast))).toMatchObject({ status: 400 });
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
