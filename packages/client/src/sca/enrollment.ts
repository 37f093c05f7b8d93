import type { ScaStatus } from "@mangopay-sca/types";
import type { CallOptions } from "./call-options.js";
import { createDeadline, ScaApiError } from "./core.js";

export interface WaitOptions {
  signal?: AbortSignal | null;
  /** How long to wait in all, in milliseconds; 600,000 by default, the life of a session. */
  timeoutMs?: number;
  /** Pause between two questions, in milliseconds; 3,000 by default. */
  intervalMs?: number;
  /** Runs on every status; undefined while no enrollment was started. */
  onPoll?: (status: ScaStatus | undefined) => void;
}

type ViewStatus = (userId: string, options: CallOptions) => PromiseLike<ScaStatus>;

/** Asks until the user is enrolled and nothing is pending, or is closed: then nobody will enroll any more. */
export async function waitForEnrollment(
  scaStatus: ViewStatus,
  userId: string,
  options: WaitOptions = {},
): Promise<ScaStatus> {
  const { signal, timeoutMs = 600_000, intervalMs = 3_000, onPoll } = options;
  const deadline = createDeadline(`Waiting for the enrollment of ${userId}`, timeoutMs, signal);
  try {
    for (;;) {
      const status = await current(scaStatus, userId, deadline.signal);
      onPoll?.(status);
      if (status?.UserStatus === "CLOSED") return status;
      if (status?.IsEnrolled && status.UserStatus === "ACTIVE") return status;
      await deadline.sleep(intervalMs);
    }
  } catch (error) {
    throw deadline.explain(error);
  } finally {
    deadline.clear();
  }
}

async function current(scaStatus: ViewStatus, userId: string, signal: AbortSignal): Promise<ScaStatus | undefined> {
  try {
    return await scaStatus(userId, { signal });
  } catch (error) {
    if (error instanceof ScaApiError && error.status === 404) return undefined;
    throw error;
  }
}
