import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { confirmWebhook, parseWebhook, type ScaClient, scaRedirectUrl } from "@mangopay-sca/client";
import type { Sandbox } from "@mangopay-sca/sandbox";

const owner = {
  UserCategory: "OWNER",
  TermsAndConditionsAccepted: true,
  FirstName: "Alex",
  LastName: "Smith",
  Email: "alex.smith@example.com",
  Birthday: 652117514,
  Nationality: "FR",
  CountryOfResidence: "FR",
} as const;

/**
 * An Owner from creation to the notification that the account is active. What the person does on the hosted page is done here
 * by the sandbox's control of sessions. Rejects with the client's errors.
 */
export async function demonstrateOnSandbox(sca: ScaClient, sandbox: Sandbox, host: string): Promise<void> {
  const receiver = createServer().listen(0, "127.0.0.1");
  try {
    await once(receiver, "listening");
    const Url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/notified`;
    await sca.hooks.create({ EventType: "USER_ACCOUNT_ACTIVATED", Url });
    const { Id, UserStatus, PendingUserAction } = await sca.users.createNatural(owner);
    console.log(`sca.users.createNatural({ UserCategory: "OWNER", ... })\n  ${Id}, UserStatus ${UserStatus}`);
    const link = scaRedirectUrl(PendingUserAction ?? "", { returnUrl: "https://example.com/back", allowHosts: [host] });
    console.log(`  The hosted page: ${link}`);

    const called = once(receiver, "request");
    await sandbox.sessions.complete(new URL(link).searchParams.get("token") ?? "");
    const status = await sca.users.scaStatus(Id);
    console.log(`The person completes it, and sca.users.scaStatus("${Id}")`);
    console.log(`  UserStatus ${status.UserStatus}, IsEnrolled ${status.IsEnrolled}`);

    const [{ url }, response] = await called;
    response.end();
    const event = parseWebhook(url);
    if (event.family === "unknown") return;
    const { verdict } = await confirmWebhook(sca, event);
    console.log(`A notification of ${event.eventType} comes in, and confirmWebhook says it is ${verdict}.`);
  } finally {
    receiver.close();
    receiver.closeAllConnections();
  }
}
