import { describe, expect, test, vi } from "vitest";
import { faultServer, link, remembered, reply, silent, status } from "../../test/fault-server.js";
import { rejection } from "../../test/rejection.js";
import { stopTimers } from "../../test/stop-timers.js";

const statusCall = "GET sca/users/user_1/sca-status";

describe("a time limit", () => {
  test.each([
    ["of Infinity", Number.POSITIVE_INFINITY],
    ["longer than a timer can run", 2 ** 31],
  ])("%s ends no call", async (_, timeoutMs) => {
    for (const options of [{ timeoutMs }, { timeoutMs, attemptTimeoutMs: timeoutMs }]) {
      const { sca } = await faultServer([reply(200, status)], options);
      expect(await sca.users.scaStatus("user_1")).toEqual(status);
      expect(await sca.users.scaStatus("user_1", options)).toEqual(status);
    }
  });

  test.each([0, -1, Number.NaN])("of %s is refused before anything is sent", async (ms) => {
    const { sca, calls } = await faultServer([reply(200, status)]);
    for (const name of ["timeoutMs", "attemptTimeoutMs"]) {
      expect(await rejection(sca.users.scaStatus("user_1", { [name]: ms }))).toMatchObject({
        name: "ScaRequestError",
        message: expect.stringContaining(name),
      });
    }
    expect(calls).toEqual([]);
  });

  test("for each attempt lets a call go on after one that hangs", async () => {
    stopTimers();
    const { sca, calls, arrived } = await faultServer([silent, reply(200, status)], { attemptTimeoutMs: 1_000 });
    const call = sca.users.scaStatus("user_1");
    await arrived(2);
    await vi.advanceTimersByTimeAsync(1_010);
    await arrived(3);
    expect(await call).toEqual(status);
    expect(calls).toEqual(["token", statusCall, statusCall]);
  });

  test("for each attempt is not one for a POST to be sent again", async () => {
    stopTimers();
    const answer = remembered("sca/users/user_1/enrollment", 200, link);
    const { sca, calls, keys, arrived } = await faultServer([silent, reply(200, answer)], { attemptTimeoutMs: 1_000 });
    const call = sca.users.enroll("user_1");
    await arrived(2);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await call).toEqual(link);
    expect(calls.slice(1)).toEqual(["POST sca/users/user_1/enrollment", `GET responses/${keys[0]}`]);
  });

  test("for each attempt is no limit for pacing", async () => {
    stopTimers();
    const at = Math.floor(Date.now() / 1000) + 10;
    const full = {
      "x-ratelimit": "9, 9, 9, 9",
      "x-ratelimit-remaining": "5, 500, 500, 500",
      "x-ratelimit-reset": `${at}, ${at}, ${at}, ${at}`,
    };
    const options = { attemptTimeoutMs: 5_000, pacing: { reserve: 5 } };
    const { sca, calls } = await faultServer([reply(200, status, full), reply(200, status)], options);
    await sca.users.scaStatus("user_1");
    const paced = sca.users.scaStatus("user_1");
    await vi.advanceTimersByTimeAsync(8_000);
    expect(calls).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await paced).toEqual(status);
  });

  test.each(["stream", "text", "arrayBuffer", "blob"] as const)(
    "holds for a body that is read as %s",
    async (parseAs) => {
      stopTimers();
      const { sca, arrived } = await faultServer([
        (_, response) => void response.writeHead(200, { "Content-Type": "application/json" }).write('{"UserStatus":'),
      ]);
      const path = "/v2.01/{ClientId}/sca/users/{UserId}/sca-status";
      const options = { params: { path: { UserId: "user_1" } }, parseAs, timeoutMs: 2_000 } as const;
      const failed = rejection(sca.http.GET(path, options));
      await arrived(2);
      await vi.advanceTimersByTimeAsync(2_000);
      expect(await failed).toMatchObject({ name: "ScaTimeoutError", timeoutMs: 2_000 });
    },
  );
});

test("a caller who gives up while a stream is read gets their own reason", async () => {
  let begun = false;
  const { sca } = await faultServer([(_, response) => void response.writeHead(200).write("{", () => (begun = true))]);
  const controller = new AbortController();
  const path = "/v2.01/{ClientId}/sca/users/{UserId}/sca-status";
  const options = { params: { path: { UserId: "user_1" } }, parseAs: "stream", signal: controller.signal } as const;
  const failed = rejection(sca.http.GET(path, options));
  await expect.poll(() => begun).toBe(true);
  controller.abort(new Error("changed my mind"));
  expect(await failed).toMatchObject({ message: "changed my mind" });
});

test("30 calls on one signal are one listener on it, raise no warning, and all end when it aborts", async () => {
  const warnings: Error[] = [];
  const note = (warning: Error) => void warnings.push(warning);
  process.on("warning", note);
  const { sca, arrived } = await faultServer([silent]);
  const controller = new AbortController();
  const { signal } = controller;
  // Node 20 warns of the eleventh listener, later ones do not.
  const listen = vi.spyOn(signal, "addEventListener");
  const calls = Array.from({ length: 30 }, (_, n) => rejection(sca.users.scaStatus(`user_${n}`, { signal })));
  await arrived(31);
  controller.abort(new Error("changed my mind"));
  for (const error of await Promise.all(calls)) expect(error).toBe(signal.reason);
  await new Promise((resolve) => setImmediate(resolve));
  process.off("warning", note);
  expect(warnings).toEqual([]);
  expect(listen).toHaveBeenCalledTimes(1);
});
