import type { ScaStatus, UserSca } from "@mangopay-sca/types";
import { fillPath } from "../call/fill-path.js";
import type { ScaClient } from "../client.js";
import { ScaApiError } from "../errors.js";
import { judgeStatus, type StatusEvent } from "./judge-status.js";
import { judgeUser } from "./judge-user.js";
import type { ScaEvent } from "./parse.js";
import { judgeByNow, type Verdict } from "./verdict.js";

export interface Confirmation {
  verdict: Verdict;
  /** The user as the API has it now; absent when no user has this Id. */
  user?: UserSca;
  /** The SCA status, when the event is about it and there is one. */
  scaStatus?: ScaStatus;
}

/**
 * Reads again what a notification is about: notifications are not signed, and anybody can call the hook's address. Rejects when
 * the API cannot be asked.
 */
export async function confirmWebhook(sca: Pick<ScaClient, "users">, event: ScaEvent): Promise<Confirmation> {
  const { resourceId, date } = event;
  try {
    fillPath("{UserId}", { UserId: resourceId });
  } catch {
    // What does not fit into a path is the Id of nobody.
    return { verdict: "contradicted" };
  }
  const user = await orNotFound(sca.users.view(resourceId));
  if (user === undefined) return { verdict: "contradicted" };
  // What is said of another user says nothing of this one.
  if (user.Id !== resourceId) return { verdict: "unverifiable" };
  if (!isAboutStatus(event)) return { verdict: judgeUser(event, user), user };
  // A Payer has no SCA status: asking for it would be refused with 400. Mangopay may have made one of an Owner who had.
  if (user.UserCategory === "PAYER") return { verdict: judgeByNow(date, false), user };
  const scaStatus = await orNotFound(sca.users.scaStatus(resourceId));
  if (scaStatus === undefined) return { verdict: "contradicted", user };
  return { verdict: judgeStatus(event, scaStatus), user, scaStatus };
}

const isAboutStatus = (event: ScaEvent): event is StatusEvent => event.family.startsWith("sca");

async function orNotFound<Data>(call: PromiseLike<Data>): Promise<Data | undefined> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof ScaApiError && error.status === 404) return undefined;
    throw error;
  }
}
