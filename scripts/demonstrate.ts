import { type ScaClient, scaRedirectUrl } from "@mangopay-sca/client";
import { preferHeaders } from "@mangopay-sca/mock";

const userId = "user_m_01JF7AP1M46TR0JH7WBGPWK7D7";
const returnUrl = "https://example.com/back";

/**
 * An enrollment from its link to its end, against the mock. The mock keeps no state, so each status is asked for by the name of
 * the example that comes at this point of the story. Rejects with the client's errors.
 */
export async function demonstrateOnMock(sca: ScaClient): Promise<void> {
  await showLink(sca, userId);
  console.log("Until the person has done so, and afterwards:");
  for (const example of ["first-enrollment-not-completed", "enrolled-consent-given"] as const) {
    await showStatus(sca, userId, preferHeaders("viewUserScaStatus", 200, example));
  }
}

/** Gets a link for a user and reads the SCA status. Rejects with the client's errors. */
export async function demonstrate(sca: ScaClient, userId: string): Promise<void> {
  await showLink(sca, userId);
  await showStatus(sca, userId);
}

async function showLink(sca: ScaClient, userId: string) {
  const { PendingUserAction } = await sca.users.enroll(userId);
  console.log(`sca.users.enroll("${userId}")`);
  if (PendingUserAction) {
    console.log(`  Send the person here within 10 minutes:\n  ${scaRedirectUrl(PendingUserAction, { returnUrl })}`);
  } else {
    console.log("  PendingUserAction is null: the call opened no session.");
  }
}

async function showStatus(sca: ScaClient, userId: string, headers: Record<string, string> = {}) {
  const { UserStatus, IsEnrolled, LastEnrollmentDate } = await sca.users.scaStatus(userId, { headers });
  const since = LastEnrollmentDate ? ` since ${new Date(LastEnrollmentDate * 1000).toISOString()}` : "";
  console.log(`sca.users.scaStatus("${userId}")`);
  console.log(`  UserStatus ${UserStatus}, IsEnrolled ${IsEnrolled}${since}`);
}
