import type { ScaEventType, ScaStatus, UserSca } from "@mangopay-sca/types";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { drop, faultServer, problem, reply, status } from "../../test/fault-server.js";
import { at, notification } from "../../test/notification.js";
import { rejection } from "../../test/rejection.js";
import { ScaError } from "../errors.js";
import { confirmWebhook } from "./confirm.js";

const owner = { Id: "user_1", UserCategory: "OWNER", UserStatus: "ACTIVE", KYCLevel: "LIGHT" } as UserSca;
const enrolled = { ...status, LastEnrollmentDate: at } as ScaStatus;
const notFound = reply(404, problem("ressource_not_found"));

/** A server that has this user, or none, with this SCA status, or none. */
const serverWith = (user?: UserSca, scaStatus?: ScaStatus) =>
  faultServer([
    (request, response) => {
      const body = request.url?.endsWith("/sca-status") ? scaStatus : user;
      return (body ? reply(200, body) : notFound)(request, response);
    },
  ]);

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: at * 1000 }));
afterEach(() => void vi.useRealTimers());

describe("confirmWebhook", () => {
  test("has the user and the SCA status as the API has them now, and asks for the status where the event is about it", async () => {
    const { sca, calls } = await serverWith(owner, enrolled);
    const activated = await confirmWebhook(sca, notification("USER_ACCOUNT_ACTIVATED"));
    expect(activated).toEqual({ verdict: "confirmed", user: owner });
    expect(calls).toEqual(["token", "GET sca/users/user_1"]);
    const succeeded = await confirmWebhook(sca, notification("SCA_ENROLLMENT_SUCCEEDED"));
    expect(succeeded).toEqual({ verdict: "confirmed", user: owner, scaStatus: enrolled });
    expect(calls.slice(2)).toEqual(["GET sca/users/user_1", "GET sca/users/user_1/sca-status"]);
  });

  test.each<[ScaEventType]>([["SCA_ENROLLMENT_SUCCEEDED"], ["SCA_TRANSFER_CONSENT_GIVEN"], ["SCA_EMAIL_VERIFIED"]])(
    "judges %s by the SCA status",
    async (eventType) => {
      const { sca } = await serverWith(owner, { ...enrolled, IsEnrolled: false });
      expect((await confirmWebhook(sca, notification(eventType))).verdict).toBe("contradicted");
    },
  );

  test.each<[string, ScaEventType, number]>([
    ["a failed enrollment of 2999", "SCA_ENROLLMENT_FAILED", 32472144000],
    ["blocked inflows", "USER_INFLOWS_BLOCKED", at],
    ["an activation of 1970", "USER_ACCOUNT_ACTIVATED", 0],
    ["an activation of 2999", "USER_ACCOUNT_ACTIVATED", 32472144000],
  ])("does not confirm %s, which the API does not show", async (_, eventType, date) => {
    const { sca } = await serverWith(owner, enrolled);
    expect((await confirmWebhook(sca, notification(eventType, date))).verdict).toBe("unverifiable");
  });

  test("says nothing by a response about another user, and does not hand that user on", async () => {
    const { sca, calls } = await serverWith({ ...owner, Id: "user_2" }, enrolled);
    for (const eventType of ["USER_ACCOUNT_ACTIVATED", "SCA_ENROLLMENT_SUCCEEDED"] as const) {
      expect(await confirmWebhook(sca, notification(eventType))).toEqual({ verdict: "unverifiable" });
    }
    expect(calls).not.toContain("GET sca/users/user_1/sca-status");
  });

  test.each(["", ".", "..", "\ud800"])(
    "contradicts what is about %j, which nobody can be, and asks nothing",
    async (id) => {
      const { sca, calls } = await serverWith(owner);
      const event = { ...notification("USER_ACCOUNT_ACTIVATED"), resourceId: id };
      expect(await confirmWebhook(sca, event)).toEqual({ verdict: "contradicted" });
      expect(calls).toEqual([]);
    },
  );

  test("contradicts what is about a user that does not exist", async () => {
    const { sca } = await serverWith();
    expect(await confirmWebhook(sca, notification("USER_ACCOUNT_ACTIVATED"))).toEqual({ verdict: "contradicted" });
  });

  test("contradicts what is about the enrollment of an Owner who never started one", async () => {
    const { sca } = await serverWith(owner);
    const confirmation = await confirmWebhook(sca, notification("SCA_ENROLLMENT_FAILED"));
    expect(confirmation).toEqual({ verdict: "contradicted", user: owner });
  });

  test("does not ask for the SCA status of a Payer, who may have been an Owner", async () => {
    const payer = { ...owner, UserCategory: "PAYER" } as UserSca;
    const { sca, calls } = await serverWith(payer, enrolled);
    const verdicts = [at, 32472144000].map((date) => confirmWebhook(sca, notification("SCA_EMAIL_VERIFIED", date)));
    expect(await Promise.all(verdicts)).toEqual([
      { verdict: "stale", user: payer },
      { verdict: "unverifiable", user: payer },
    ]);
    expect(calls).not.toContain("GET sca/users/user_1/sca-status");
  });

  test("asks for the SCA status of the user that is the platform, who was an Owner", async () => {
    const platform = { ...owner, UserCategory: "PLATFORM" } as UserSca;
    const { sca } = await serverWith(platform, enrolled);
    expect((await confirmWebhook(sca, notification("SCA_ENROLLMENT_SUCCEEDED"))).verdict).toBe("confirmed");
  });

  test.each([
    ["refuses", reply(403, problem("forbidden_ressource"))],
    ["hangs up", drop],
  ])("rejects when the API %s", async (_, handler) => {
    const { sca } = await faultServer([handler], { retry: false });
    expect(await rejection(confirmWebhook(sca, notification("USER_ACCOUNT_ACTIVATED")))).toBeInstanceOf(ScaError);
  });
});
