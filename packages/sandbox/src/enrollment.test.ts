import { expect, test } from "vitest";
import { createCaller, naturalOwner, sessionOf } from "../test/caller.ts";
import { createSandbox } from "./create-sandbox.ts";

test("an Owner who is created has to enroll, and is active and enrolled once the session is completed", async () => {
  const sandbox = createSandbox();
  const call = await createCaller(sandbox);
  const created = await call("POST", "sca/users/natural", { body: naturalOwner });
  expect(created).toMatchObject({ status: 200, body: { UserStatus: "PENDING_USER_ACTION", UserCategory: "OWNER" } });
  const user = `sca/users/${created.body.Id}`;
  expect((await call("GET", `${user}/sca-status`)).body).toMatchObject({ IsEnrolled: false, LastEnrollmentDate: null });

  await sandbox.sessions.complete(sessionOf(created), { consents: { Transfer: true } });

  expect((await call("GET", user)).body).toMatchObject({ UserStatus: "ACTIVE", PendingUserAction: null });
  expect((await call("GET", `${user}/sca-status`)).body).toMatchObject({
    IsEnrolled: true,
    LastEnrollmentDate: sandbox.clock.seconds(),
    ConsentScope: { Transfer: "ACTIVE", RecipientRegistration: "INACTIVE" },
  });
  const { body } = await call("GET", "events");
  expect((body as unknown as { EventType: string }[]).map(({ EventType }) => EventType)).toEqual([
    "USER_ACCOUNT_VALIDATION_ASKED",
    "USER_ACCOUNT_ACTIVATED",
    "SCA_ENROLLMENT_SUCCEEDED",
    "SCA_EMAIL_VERIFIED",
    "SCA_PHONE_NUMBER_VERIFIED",
    "SCA_TRANSFER_CONSENT_GIVEN",
  ]);
});
