import { expect, test } from "vitest";
import { type Caller, createCaller, legalOwner, naturalOwner, sessionOf } from "../../test/caller.ts";
import { createSandbox, type Sandbox } from "../create-sandbox.ts";
import { scopes } from "../store/records.ts";
import { transitions } from "./table.ts";

/** What differs between the calls for the two types of users. */
const kinds = {
  natural: { owner: naturalOwner, contact: (value: object) => value, identity: { FirstName: "Robin" } },
  legal: {
    owner: legalOwner,
    contact: (value: object) => ({ LegalRepresentative: value }),
    identity: { LegalRepresentative: { FirstName: "Robin" } },
  },
} as const;
type Type = keyof typeof kinds;

const always = { UserCategory: "OWNER", TermsAndConditionsAccepted: true };
const all = (value: boolean) => Object.fromEntries(scopes.map((scope) => [scope, value]));

/** A sandbox, and the ways to bring a user into every state of lifecycle.yaml. */
async function walker(sandbox: Sandbox, type: Type) {
  const { owner, contact, identity } = kinds[type];
  const call: Caller = await createCaller(sandbox);
  const at = `sca/users/${type}`;
  const expected = async (answer: ReturnType<Caller>) => {
    const { status, body } = await answer;
    expect({ status, body }).toMatchObject({ status: expect.toSatisfy((code) => code < 300) });
    return { status, body, headers: new Headers() };
  };
  const create = async (changes: object = {}, path = at) =>
    String((await expected(call("POST", path, { body: merge(owner, changes) }))).body.Id);
  const update = (id: string, changes: object, path = at) =>
    call("PUT", `${path}/${id}`, { body: { ...always, ...changes } });
  const email = (local: string) => contact({ Email: `${local}@example.com` });
  const states = {
    payer: () => create({ UserCategory: "PAYER" }),
    "owner-pending-first": () => create(),
    "owner-active-not-started": () => create({ ScaContext: "USER_NOT_PRESENT" }),
    async "owner-active-not-completed"() {
      const id = await this["owner-active-not-started"]();
      await expected(call("POST", `sca/users/${id}/enrollment`));
      return id;
    },
    async "owner-active-enrolled"() {
      const id = await this["owner-pending-first"]();
      await sandbox.sessions.complete(sessionOf(await call("POST", `sca/users/${id}/enrollment`)), {
        consents: all(true),
      });
      return id;
    },
    async "owner-pending-again"() {
      const id = await this["owner-active-enrolled"]();
      await expected(update(id, email("another")));
      return id;
    },
  };
  return { call, at, create, update, email, identity, contact, expected, states };
}

const sandboxWith = (options = {}) =>
  createSandbox({ seed: 1, enrollsLater: true, ...options, onError: (error) => expect.fail(String(error)) });

const taken = new Map<string, number>();
const count = (sandbox: Sandbox) => {
  for (const [id, times] of sandbox.exercised) taken.set(id, (taken.get(id) ?? 0) + times);
};

test.each(["natural", "legal"] as const)("calls take every user through every state: %s", async (type) => {
  const sandbox = sandboxWith();
  const w = await walker(sandbox, type);
  const { call, at, create, update, email, identity, expected, states } = w;
  const names = Object.keys(states) as (keyof typeof states)[];
  const legacy = `users/${type}`;

  // Creating, in each way.
  await create(email("accept"));
  const flat = legacyBody(type);
  for (const UserCategory of ["PAYER", "OWNER"]) await create({ ...flat, UserCategory }, legacy);
  // Categorizing.
  const category = { ...kinds[type].owner };
  for (const [changes, context] of [
    [{}, "USER_PRESENT"],
    [email("accept"), "USER_PRESENT"],
    [{}, "USER_NOT_PRESENT"],
  ] as const) {
    const body = { ...merge(category, changes), ScaContext: context };
    await expected(call("PUT", `${at}/${await states.payer()}/category`, { body }));
  }
  await expected(update(await states.payer(), { ...legacyData(type) }, legacy));
  await sandbox.users.happen(await states.payer(), { outside: "dashboard" });

  for (const name of names) {
    const inState = () => states[name]();
    await expected(call("GET", `sca/users/${await inState()}`));
    // Updates: other data, new contact data, new identity at level REGULAR, and both.
    await expected(update(await inState(), name === "payer" ? { UserCategory: "PAYER", Tag: "t" } : { Tag: "t" }));
    const payer = name === "payer" ? { UserCategory: "PAYER" } : {};
    await expected(update(await inState(), { ...legacyData(type), ...payer, Tag: "t" }, legacy));
    if (name !== "payer") {
      const regular = async () => {
        const id = await inState();
        await sandbox.users.happen(id, { mangopay: "identity-verified" });
        return id;
      };
      const both = (local: string) => merge(identity, email(local));
      await expected(update(await inState(), email("new")));
      await expected(update(await regular(), both("new")));
      await expected(update(await inState(), email("accept")));
      await expected(update(await regular(), both("accept")));
      await expected(update(await regular(), identity));
      await expected(update(await regular(), { ...legacyData(type), ...legacyIdentity(type) }, legacy));
      if (name === "owner-active-enrolled") {
        await expected(update(await inState(), { ...email("new"), ScaContext: "USER_NOT_PRESENT" }));
        await expected(update(await regular(), { ...both("new"), ScaContext: "USER_NOT_PRESENT" }));
      }
      await expected(call("POST", `sca/users/${await inState()}/enrollment`));
    }
    await expected(call("DELETE", `${legacy}/${await inState()}`));
  }
  count(sandbox);
});

test("sessions end in each way, in every state, and tell what changed", async () => {
  const sandbox = sandboxWith();
  const { call, update, email, states, expected } = await walker(sandbox, "natural");
  const ends = {
    validated: (token: string) =>
      sandbox.sessions.complete(token, { consents: all(true), phoneNumber: "+33622222222" }),
    failed: (token: string) => sandbox.sessions.fail(token),
    expired: () => sandbox.clock.advance("10m"),
  };
  const started = [
    "owner-pending-first",
    "owner-pending-again",
    "owner-active-not-completed",
    "owner-active-enrolled",
  ] as const;
  for (const end of Object.values(ends)) {
    for (const state of started) {
      await end(sessionOf(await call("POST", `sca/users/${await states[state]()}/enrollment`)));
    }
    for (const state of ["owner-active-enrolled", "owner-active-not-completed"] as const) {
      await end(sessionOf(await expected(call("POST", `sca/users/${await states[state]()}/consent`))));
      await end((await sandbox.users.happen(await states[state](), { outside: "guarded-call" })).token ?? "");
    }
  }
  await sandbox.users.happen(await states["owner-active-not-started"](), { outside: "guarded-call" });
  // Consent is taken back, while enrolled and while enrolling again.
  for (const state of ["owner-active-enrolled", "owner-pending-again"] as const) {
    const id = await states[state]();
    await sandbox.sessions.complete(sessionOf(await call("POST", `sca/users/${id}/enrollment`)), {
      consents: all(false),
    });
  }
  await update(await states["owner-active-enrolled"](), email("new"));
  count(sandbox);
});

test("what Mangopay does by itself", async () => {
  const sandbox = sandboxWith();
  const { states, call } = await walker(sandbox, "natural");
  for (const state of Object.keys(states) as (keyof typeof states)[]) {
    const happen = async (...reasons: string[]) => {
      const id = await states[state]();
      for (const mangopay of reasons) await sandbox.users.happen(id, { mangopay });
      return id;
    };
    await happen("inflows-blocked", "inflows-unblocked", "outflows-blocked", "outflows-unblocked", "account-closed");
    if (state === "payer") continue;
    await happen("category-set-to-payer");
    await happen("identity-verified", "renewal-due", "renewal-completed", "renewal-missed");
    if (state === "owner-active-enrolled") await happen("consent-revoked");
  }
  const platform = await states["owner-active-enrolled"]();
  for (const mangopay of ["identity-verified", "category-set-to-platform"])
    await sandbox.users.happen(platform, { mangopay });
  expect((await call("GET", `sca/users/${platform}`)).body).toMatchObject({
    UserCategory: "PLATFORM",
    UserStatus: "ACTIVE",
  });
  count(sandbox);
});

test("every transition of lifecycle.yaml is taken", () => {
  const missing = transitions.map(({ id }) => id).filter((id) => !taken.has(id));
  console.log(
    `${transitions.length - missing.length} of ${transitions.length} transitions of lifecycle.yaml were taken.`,
  );
  expect(missing).toEqual([]);
});

/** Two bodies as one; the representative of both. */
function merge(one: object, other: object): object {
  const [a, b] = [one, other] as { LegalRepresentative?: object }[];
  if (!a?.LegalRepresentative || !b?.LegalRepresentative) return { ...one, ...other };
  return { ...one, ...other, LegalRepresentative: { ...a.LegalRepresentative, ...b.LegalRepresentative } };
}

const representative = {
  LegalRepresentativeFirstName: "Alex",
  LegalRepresentativeLastName: "Smith",
  LegalRepresentativeEmail: "alex.smith@example.com",
  LegalRepresentativeBirthday: 652117514,
  LegalRepresentativeNationality: "FR",
  LegalRepresentativeCountryOfResidence: "FR",
};
const legacyBody = (type: Type) => (type === "natural" ? {} : representative);
/** What a legacy update of an Owner has to send. */
const legacyData = (type: Type) =>
  type === "natural"
    ? { Birthday: 652117514, Nationality: "FR", CountryOfResidence: "FR" }
    : {
        ...representative,
        HeadquartersAddress: legalOwner.HeadquartersAddress,
        CompanyNumber: legalOwner.CompanyNumber,
      };
const legacyIdentity = (type: Type) =>
  type === "natural" ? { FirstName: "Robin" } : { LegalRepresentativeFirstName: "Robin" };
