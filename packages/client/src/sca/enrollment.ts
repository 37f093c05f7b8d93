import type { ScaStatus } from "@mangopay-sca/types";
import { type CallOptions, checkTimes } from "../call/call.js";
import { createDeadline } from "../call/deadline.js";
import { isTransient } from "../call/retry.js";
import { ScaApiError, ScaEnrollmentError, ScaNetworkError, ScaResponseError, ScaTimeoutError } from "../errors.js";

export interface WaitOptions {
  signal?: AbortSignal | null | undefined;
  /** How long to wait in all, in milliseconds; 600,000 by default, the life of a session. */
  timeoutMs?: number | undefined;
  /** Pause between two questions, in milliseconds; 3,000 by default. */
  intervalMs?: number | undefined;
  /** Runs on every status; undefined while no enrollment was started. */
  onPoll?: ((status: ScaStatus | undefined) => void) | undefined;
}

type ViewStatus = (userId: string, options: CallOptions) => PromiseLike<ScaStatus>;

/**
 * Asks until the user is enrolled and nothing is pending; a question that fails is asked again. Rejects with ScaTimeoutError when
 * time is up, and with ScaEnrollmentError when the user was closed and will never enroll.
 */
export async function waitForEnrollment(
  scaStatus: ViewStatus,
  userId: string,
  options: WaitOptions = {},
): Promise<ScaStatus> {
  const { signal, timeoutMs = 600_000, intervalMs = 3_000, onPoll } = options;
  checkTimes({ timeoutMs, intervalMs });
  const deadline = createDeadline(`Waiting for the enrollment of ${userId}`, timeoutMs, signal);
  try {
    for (;;) {
      const status = await current(scaStatus, userId, deadline.signal);
      if (status !== "unknown") onPoll?.(status);
      if (typeof status === "object") {
        if (status.UserStatus === "CLOSED") throw new ScaEnrollmentError(userId, status);
        if (status.IsEnrolled && status.UserStatus === "ACTIVE") return status;
      }
      await deadline.sleep(intervalMs);
    }
  } finally {
    deadline.clear();
  }
}

/** The status; undefined while no enrollment was started, and unknown when it could not be asked for this time. */
async function current(scaStatus: ViewStatus, userId: string, signal: AbortSignal) {
  try {
    return await scaStatus(userId, { signal });
  } catch (error) {
    if (error instanceof ScaApiError && error.status === 404) return undefined;
    if (mayPass(error)) return "unknown";
    throw error;
  }
}

function mayPass(error: unknown): boolean {
  if (error instanceof ScaApiError || error instanceof ScaResponseError) return isTransient(error.status);
  return error instanceof ScaNetworkError || error instanceof ScaTimeoutError;
}
