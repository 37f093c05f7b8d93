import lifecycle from "@mangopay-sca/spec/lifecycle.json" with { type: "json" };
import type { ScaEventType, ScaStatus, UserSca } from "@mangopay-sca/types";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { problem, status } from "../../test/bodies.js";
import { at, notification } from "../../test/notification.js";
import { json, stubbedClient } from "../../test/stub-fetch.js";
import { confirmWebhook, type Verdict } from "../index.js";

/** What the API shows of a user in a state of the life cycle. */
interface Shown {
  state: string;
  user: UserSca;
  scaStatus: ScaStatus | undefined;
}
type State = { UserCategory?: string; UserStatus?: string; scaStatus: unknown };
type Transition = { id: string; from: string[]; to: string; notifications: string[]; trigger: { mangopay?: string } };

const states: Record<string, State> = lifecycle.states.user;
const transitions = (lifecycle.transitions as Transition[]).filter((one) => one.from.every((state) => state in states));
const from = (state: string) => transitions.filter((one) => one.from.includes(state));

const consent = (value: "ACTIVE" | "INACTIVE") =>
  Object.fromEntries(Object.keys(status.ConsentScope).map((scope) => [scope, value]));
const longAgo = at - 30 * 24 * 60 * 60;
const before = { LastConsentCollectionDate: longAgo, ConsentScope: consent("INACTIVE") };

function enter(shown: Shown, state: string): Shown {
  const {
    scaStatus,
    UserCategory = shown.user.UserCategory,
    UserStatus = shown.user.UserStatus,
  } = states[state] as State;
  const user = { ...shown.user, UserCategory, UserStatus } as UserSca;
  if (scaStatus === "as-before") return { ...shown, state, user };
  const isThere = typeof scaStatus === "object";
  return {
    state,
    user,
    scaStatus: isThere ? ({ ...before, ...shown.scaStatus, ...scaStatus } as ScaStatus) : undefined,
  };
}

/** A user in this state, where they have been for long. */
function settled(state: string): Shown {
  const shown = enter({ state, user: { Id: "user_1", KYCLevel: "REGULAR" } as UserSca, scaStatus: undefined }, state);
  if (shown.scaStatus?.IsEnrolled) shown.scaStatus.LastEnrollmentDate = longAgo;
  return shown;
}

/** What the API shows after a transition: the state that it leads to, and what its notifications say. */
function after(shown: Shown, { to, notifications, trigger }: Transition, date: number): Shown {
  const { state, user, scaStatus } = to === "unchanged" ? shown : enter(shown, to);
  const next = { state, user: { ...user }, scaStatus: scaStatus && { ...scaStatus } };
  for (const type of notifications) {
    const level = type.match(/^USER_KYC_(LIGHT|REGULAR)$/)?.[1];
    if (level) next.user.KYCLevel = level;
    if (type === "SCA_ENROLLMENT_SUCCEEDED" && next.scaStatus) next.scaStatus.LastEnrollmentDate = date;
    const given = type.match(/_CONSENT_(GIVEN|REVOKED)$/)?.[1];
    if (given) Object.assign(next.scaStatus ?? {}, changed(given === "GIVEN" ? "ACTIVE" : "INACTIVE", date));
  }
  if (trigger.mangopay === "consent-revoked") Object.assign(next.scaStatus ?? {}, changed("INACTIVE", date));
  return next;
}
const changed = (value: "ACTIVE" | "INACTIVE", date: number) => ({
  ConsentScope: consent(value),
  LastConsentCollectionDate: date,
});

let shown: Shown;
const { sca } = stubbedClient(({ url }) => {
  const body = url.endsWith("/sca-status") ? shown.scaStatus : shown.user;
  return body ? json(body) : json(problem("ressource_not_found"), 404);
});
const verdict = async (type: string): Promise<Verdict> =>
  (await confirmWebhook(sca, notification(type as ScaEventType))).verdict;

const cases = transitions.flatMap((first) =>
  first.from.flatMap((state) => first.notifications.map((type) => [type, first, state] as const)),
);

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: at * 1000 }));
afterEach(() => void vi.useRealTimers());

describe("no true notification is contradicted", () => {
  test("when it comes at once, and it is confirmed where the API shows what it says", async () => {
    expect(cases.length).toBeGreaterThan(100);
    const notShown = /^SCA_(ENROLLMENT_(FAILED|EXPIRED)|.*_VERIFIED)$|^USER_(KYC_RENEW|(IN|OUT)FLOWS_)/;
    for (const [type, first, state] of cases) {
      shown = after(settled(state), first, at);
      const expected = notShown.test(type) && shown.state !== "closed" ? "unverifiable" : "confirmed";
      expect([first.id, state, type, await verdict(type)]).toEqual([first.id, state, type, expected]);
    }
  });

  test("when something else happened before it came", async () => {
    const wrong: string[] = [];
    for (const [type, first, state] of cases) {
      const then = after(settled(state), first, at);
      for (const second of from(then.state)) {
        shown = after(then, second, at + 3600);
        vi.setSystemTime((at + 3630) * 1000);
        if ((await verdict(type)) === "contradicted") wrong.push(`${type} of ${first.id}, after ${second.id}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
