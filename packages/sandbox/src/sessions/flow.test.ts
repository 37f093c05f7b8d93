import { expect, test } from "vitest";
import { createCaller, legacyLegal, naturalOwner, sessionOf } from "../../test/caller.ts";
import { createSandbox } from "../create-sandbox.ts";
import type { SandboxOptions } from "../settings.ts";
import { memoryStore } from "../store/memory.ts";
import type { Answers } from "./flow/walk.ts";
import { walkersPin } from "./flow/walk.ts";

const email = naturalOwner.Email;
const pin = "135790";

async function setUp(options: SandboxOptions = {}, owner: object = naturalOwner) {
  const sandbox = createSandbox({ seed: 1, ...options });
  const call = await createCaller(sandbox);
  const created = await call("POST", "sca/users/natural", { body: owner });
  const id = String(created.body.Id);
  const { flow } = sandbox.sessions;
  const enroll = async () => sessionOf(await call("POST", `sca/users/${id}/enrollment`));
  return {
    sandbox,
    call,
    id,
    flow,
    enroll,
    first: sessionOf(created),
    /** An enrolled user's session for an action that SCA guards. */
    async authenticate(answers: Answers = {}) {
      await sandbox.sessions.complete(await enroll(), answers);
      return (await sandbox.users.happen(id, { outside: "guarded-call" })).token ?? "";
    },
    problem: async (token: string) => (await flow.view(token))?.session.progress.problem,
    events: async () => (await sandbox.events.list()).items.map(({ eventType }) => eventType),
  };
}

test("sessions.complete goes on where the person stopped", async () => {
  const { sandbox, flow, first, id } = await setUp();
  await flow.answer(first, "new-passkey", { choice: "decline" });
  await flow.answer(first, "email", { email });
  await flow.answer(first, "new-pin", { pin, again: pin });
  expect((await sandbox.sessions.complete(first)).state).toBe("validated");
  expect((await sandbox.users.get(id))?.onPage).toMatchObject({ pin });
});

test("sessions.complete says which answer the page does not take", async () => {
  const { sandbox, first } = await setUp();
  await expect(sandbox.sessions.complete(first, { phoneNumber: "none" })).rejects.toThrow(
    "The hosted page does not take the answer to the step phone: phone-format.",
  );
});

test("with a passkey no phone is asked for, so none is verified", async () => {
  const { sandbox, first, events, flow, authenticate } = await setUp();
  await sandbox.sessions.complete(first, { passkey: true });
  expect(await events()).toContain("SCA_EMAIL_VERIFIED");
  expect(await events()).not.toContain("SCA_PHONE_NUMBER_VERIFIED");
  const token = await authenticate({ passkey: true });
  expect((await flow.view(token))?.step).toBe("passkey");
  expect((await flow.answer(token, "passkey", { choice: "use" }))?.session.state).toBe("validated");
});

test("whoever enrolls again with a passkey confirms the phone only where it changed", async () => {
  const { sandbox, first, flow, call, id } = await setUp();
  await sandbox.sessions.complete(first, { passkey: true });
  const steps = async (changed: typeof naturalOwner) => {
    const token = sessionOf(await call("PUT", `sca/users/natural/${id}`, { body: changed }));
    const taken: string[] = [];
    for (let view = await flow.view(token); view?.step && taken.length < 9; ) {
      taken.push(view.step);
      const code = view.step === "code" ? (view.session.progress.code?.text ?? "") : "";
      const fields = { email: changed.Email, number: changed.PhoneNumber, country: changed.PhoneNumberCountry, code };
      view = await flow.answer(token, view.step, { ...fields, ...(view.step === "passkey" ? { choice: "use" } : {}) });
    }
    return taken;
  };
  const renamed = { ...naturalOwner, Email: "alex.one@example.com" };
  expect(await steps(renamed)).toEqual(["passkey", "email", "consent"]);
  expect(await steps({ ...renamed, PhoneNumber: "0622222222" })).toEqual([
    "passkey",
    "email",
    "phone",
    "code",
    "consent",
  ]);
});

test("authentication without a passkey asks for the e-mail address and the PIN", async () => {
  const { flow, authenticate } = await setUp();
  const token = await authenticate();
  expect((await flow.answer(token, "email", { email }))?.step).toBe("pin");
  expect((await flow.answer(token, "pin", { pin: walkersPin }))?.session.state).toBe("validated");
});

test("an e-mail address that was wrong at first leaves doubts, so a passcode is asked for as well", async () => {
  const { flow, authenticate, problem } = await setUp();
  const token = await authenticate();
  await flow.answer(token, "email", { email: "someone.else@example.com" });
  expect(await problem(token)).toBe("email-wrong");
  await flow.answer(token, "email", { email });
  expect(await problem(token)).toBeUndefined();
  expect((await flow.answer(token, "pin", { pin: walkersPin }))?.step).toBe("phone");
});

test("three wrong PINs fail the session; a PIN of another form is no attempt", async () => {
  const { flow, authenticate, problem } = await setUp();
  const token = await authenticate();
  await flow.answer(token, "email", { email });
  await flow.answer(token, "pin", { pin: "1" });
  expect(await problem(token)).toBe("pin-format");
  for (let n = 0; n < 2; n += 1) expect((await flow.answer(token, "pin", { pin: "000000" }))?.step).toBe("pin");
  expect((await flow.answer(token, "pin", { pin: "000000" }))?.session.state).toBe("failed");
});

test("whoever forgot the PIN chooses another, and confirms the phone", async () => {
  const { flow, authenticate, sandbox, id } = await setUp();
  const token = await authenticate();
  await flow.answer(token, "email", { email });
  expect((await flow.answer(token, "pin", { choice: "forgot" }))?.step).toBe("new-pin");
  await flow.answer(token, "new-pin", { pin, again: pin });
  await flow.answer(token, "phone", { number: "0611111111", country: "FR" });
  expect((await flow.answer(token, "code", { code: "702100" }))?.session.state).toBe("validated");
  expect((await sandbox.users.get(id))?.onPage?.pin).toBe(pin);
});

test("what has the wrong form is said, and is no attempt", async () => {
  const { flow, first, problem } = await setUp();
  await flow.answer(first, "new-passkey", { choice: "decline" });
  await flow.answer(first, "email", { email });
  await flow.answer(first, "new-pin", { pin: "12345a", again: "12345a" });
  expect(await problem(first)).toBe("pin-format");
  await flow.answer(first, "new-pin", { pin, again: "135791" });
  expect(await problem(first)).toBe("pins-differ");
  await flow.answer(first, "new-pin", { pin, again: pin });
  await flow.answer(first, "phone", { number: "phone", country: "FR" });
  expect(await problem(first)).toBe("phone-format");
  await flow.answer(first, "phone", { number: "0611111111", country: "" });
  expect(await problem(first)).toBe("country-missing");
  await flow.answer(first, "phone", { number: "0033 611 111 111", country: "" });
  await flow.answer(first, "code", { code: "702100" });
  expect((await flow.answer(first, "terms", {}))?.session.progress.problem).toBe("terms-missing");
});

test("a passcode is good for five minutes, and a new one is sent after 30 seconds at the earliest", async () => {
  const { flow, first, problem, sandbox } = await setUp();
  await flow.answer(first, "new-passkey", { choice: "decline" });
  await flow.answer(first, "email", { email });
  await flow.answer(first, "new-pin", { pin, again: pin });
  const sent = await flow.answer(first, "phone", { number: "0622222222", country: "FR" });
  const code = sent?.session.progress.code?.text ?? "";
  expect(code).toMatch(/^\d{6}$/);
  expect(code).not.toBe("702100");
  expect((await flow.answer(first, "code", { code: "702100" }))?.session.progress.problem).toBe("code-wrong");
  await sandbox.clock.advance("29s");
  await flow.answer(first, "code", { choice: "resend" });
  expect(await problem(first)).toBe("code-too-soon");
  await sandbox.clock.advance("1s");
  const again = await flow.answer(first, "code", { choice: "resend" });
  expect(again?.session.progress).toMatchObject({ resent: true });
  expect(again?.session.progress.code?.text).not.toBe(code);
  await sandbox.clock.advance("5m");
  await flow.answer(first, "code", { code: again?.session.progress.code?.text ?? "" });
  expect(await problem(first)).toBe("code-expired");
  expect((await flow.answer(first, "code", { choice: "number" }))?.step).toBe("phone");
});

test("the boxes are those of the scopes that are switched on; without any there is no such step", async () => {
  const some = await setUp({ proxyScopes: ["Transfer"] });
  await some.sandbox.sessions.complete(some.first, { consents: { Transfer: true, ViewAccountInformation: true } });
  expect((await some.sandbox.users.get(some.id))?.consents).toEqual({ Transfer: true });
  const none = await setUp({ proxyScopes: [] });
  const ended = await none.sandbox.sessions.complete(none.first);
  expect(ended.progress.consents).toBeUndefined();
});

test("boxes that are new to an enrolled person are shown in their next session", async () => {
  const store = memoryStore();
  const { authenticate } = await setUp({ store, proxyScopes: ["Transfer"] });
  const token = await authenticate();
  const { flow } = createSandbox({ store, seed: 1, proxyScopes: ["Transfer", "RecipientRegistration"] }).sessions;
  await flow.answer(token, "email", { email });
  expect((await flow.answer(token, "pin", { pin: walkersPin }))?.step).toBe("consent");
});

test("a representative without an address, as legacy endpoints allow, is not asked to confirm one", async () => {
  const { sandbox, call, flow } = await setUp();
  const { LegalRepresentativeEmail: _, ...body } = legacyLegal;
  const { Id } = (await call("POST", "users/legal", { body })).body;
  const token = (await sandbox.users.happen(String(Id), { outside: "guarded-call" })).token ?? "";
  expect((await flow.answer(token, "new-passkey", { choice: "use" }))?.step).toBe("new-pin");
});

test("a passkey alone verifies no e-mail address that is new", async () => {
  const { sandbox, call, id, first, events } = await setUp();
  await sandbox.sessions.complete(first, { passkey: true, consents: { ContactInformationUpdate: true } });
  const before = (await events()).length;
  const body = { ...naturalOwner, Email: "alex.new@example.com", ScaContext: "USER_NOT_PRESENT" };
  expect((await call("PUT", `sca/users/natural/${id}`, { body })).status).toBe(200);
  const token = (await sandbox.users.happen(id, { outside: "guarded-call" })).token ?? "";
  await sandbox.sessions.complete(token, { passkey: true });
  expect((await events()).slice(before)).toEqual([]);
  await sandbox.sessions.complete(sessionOf(await call("POST", `sca/users/${id}/enrollment`)), { passkey: true });
  expect((await events()).slice(before)).toContain("SCA_EMAIL_VERIFIED");
});

test("a session whose time is over takes no answer, even before its end was noted", async () => {
  const { sandbox, flow, first } = await setUp();
  sandbox.clock.clear();
  await sandbox.clock.advance("10m");
  const view = await flow.answer(first, "new-passkey", { choice: "use" });
  expect([view?.session.state, view?.session.progress]).toEqual(["expired", {}]);
});

test("two answers at once count as one", async () => {
  const { flow, first } = await setUp();
  await flow.answer(first, "new-passkey", { choice: "decline" });
  const wrong = () => flow.answer(first, "email", { email: "x@example.com" });
  await Promise.all([flow.answer(first, "email", { email }), wrong()]);
  const view = await flow.view(first);
  expect([view?.step, view?.session.progress.wrong]).toEqual(["new-pin", undefined]);
});
