import { expect, test } from "vitest";
import { type Answered, type Caller, createCaller, legalOwner, naturalOwner, sessionOf } from "../../test/caller.ts";
import { createSandbox, type Sandbox } from "../create-sandbox.ts";
import { refusals } from "./table.ts";

interface Situation {
  call: Caller;
  sandbox: Sandbox;
  /** A user who was just created, by type and with changes. */
  create(changes?: object, type?: "natural" | "legal"): Promise<string>;
  enrolled(): Promise<string>;
  update(id: string, changes: object): Promise<Answered>;
}
type Ask = (at: Situation) => Promise<Answered>;

const payer = { UserCategory: "PAYER" };
const terms = { UserCategory: "OWNER", TermsAndConditionsAccepted: true };
const absent = { ScaContext: "USER_NOT_PRESENT" };

/** A call that each row of lifecycle.yaml refuses, with the status and the type that the pages name. */
const provoked: Record<string, [status: number, type: string, ask: Ask]> = {
  unknown: [404, "ressource_not_found", ({ call }) => call("DELETE", "users/natural/nobody")],
  "of-other-type": [
    404,
    "ressource_not_found",
    async ({ call, create }) => call("GET", `users/legal/${await create()}`),
  ],
  "closed-already": [
    400,
    "user_closure_failed",
    async ({ call, create }) => {
      const id = await create();
      await call("DELETE", `users/natural/${id}`);
      return call("DELETE", `users/natural/${id}`);
    },
  ],
  "wallets-not-empty": [
    400,
    "user_closure_not_possible",
    async ({ call, create, sandbox }) => {
      const id = await create();
      await sandbox.users.holdMoney(id, true);
      return call("DELETE", `users/natural/${id}`);
    },
  ],
  "closed-for-good": [
    400,
    "user_closed",
    async ({ call, create }) => {
      const id = await create();
      await call("DELETE", `users/natural/${id}`);
      return call("POST", `sca/users/${id}/enrollment`);
    },
  ],
  "owner-already": [
    400,
    "not_allowed_for_user_category_owner",
    async ({ call, create }) => call("PUT", `sca/users/natural/${await create()}/category`, { body: naturalOwner }),
  ],
  "payer-has-no-sca": [
    400,
    "not_allowed_for_user_category_payer",
    async ({ call, create }) => call("POST", `sca/users/${await create(payer)}/consent`),
  ],
  "platform-is-mangopays": [
    403,
    "forbidden_ressource",
    async ({ sandbox, enrolled, update }) => {
      const id = await enrolled();
      for (const mangopay of ["identity-verified", "category-set-to-platform"]) {
        await sandbox.users.happen(id, { mangopay });
      }
      return update(id, { Tag: "t" });
    },
  ],
  "terms-accepted-for-good": [
    400,
    "invalid_action",
    async ({ call, create }) =>
      call("PUT", `users/natural/${await create(payer)}`, { body: { ...payer, TermsAndConditionsAccepted: false } }),
  ],
  "owner-for-good": [400, "param_error", async ({ create, update }) => update(await create(), payer)],
  "no-person": [400, "fraud_policy", async ({ create, update }) => update(await create(), { LastName: "Smith GmbH" })],
  "representative-without-email": [
    400,
    "param_error",
    async ({ call, create }) => {
      const id = await create(payer, "legal");
      await call("PUT", `sca/users/legal/${id}`, {
        body: { ...payer, TermsAndConditionsAccepted: true, LegalRepresentative: { Email: null } },
      });
      const { Email: _, ...LegalRepresentative } = legalOwner.LegalRepresentative;
      return call("PUT", `sca/users/legal/${id}/category`, { body: { ...legalOwner, LegalRepresentative } });
    },
  ],
  "later-not-allowed": [
    403,
    "sca_proxy_missing",
    ({ call }) => call("POST", "sca/users/natural", { body: { ...naturalOwner, ...absent } }),
  ],
  "later-not-allowed-for-payer": [
    403,
    "sca_proxy_missing",
    async ({ call, create }) =>
      call("PUT", `sca/users/natural/${await create(payer)}/category`, { body: { ...naturalOwner, ...absent } }),
  ],
  "not-consented": [
    403,
    "sca_proxy_missing",
    async ({ enrolled, update }) => update(await enrolled(), { Email: "new@example.com", ...absent }),
  ],
  "not-enrolled-for-proxy": [
    403,
    "sca_proxy_missing",
    async ({ sandbox, call, enrolled, update }) => {
      const id = await enrolled();
      const link = await call("POST", `sca/users/${id}/consent`);
      await sandbox.sessions.complete(sessionOf(link), { consents: { ContactInformationUpdate: true } });
      await update(id, { Email: "other@example.com" });
      return update(id, { Email: "new@example.com", ...absent });
    },
  ],
  "proxy-off": [
    400,
    "param_error",
    async () => {
      const sandbox = createSandbox({ proxyScopes: [] });
      const call = await createCaller(sandbox);
      const created = await call("POST", "sca/users/natural", { body: naturalOwner });
      await sandbox.sessions.complete(sessionOf(created));
      return call("POST", `sca/users/${created.body.Id}/consent`);
    },
  ],
  "consent-before-enrollment": [
    400,
    "param_error",
    async ({ call, create }) => call("POST", `sca/users/${await create()}/consent`),
  ],
};

async function situation(): Promise<Situation> {
  const sandbox = createSandbox({ seed: 1 });
  const call = await createCaller(sandbox);
  const owners = { natural: naturalOwner, legal: legalOwner };
  const create = async (changes = {}, type: "natural" | "legal" = "natural") =>
    call("POST", `sca/users/${type}`, { body: { ...owners[type], ...changes } });
  return {
    sandbox,
    call,
    create: async (...args) => String((await create(...args)).body.Id),
    async enrolled() {
      const created = await create();
      await sandbox.sessions.complete(sessionOf(created));
      return String(created.body.Id);
    },
    update: (id, changes) => call("PUT", `sca/users/natural/${id}`, { body: { ...terms, ...changes } }),
  };
}

test.each(Object.entries(provoked))("%s: a call is refused, and nothing is changed", async (_, [status, Type, ask]) => {
  const at = await situation();
  let before: unknown;
  const { call } = at;
  const watched: Caller = async (...sent) => {
    before = [await at.sandbox.users.list(), await at.sandbox.events.list(), await at.sandbox.sessions.list()];
    return call(...sent);
  };
  const update = (id: string, changes: object) =>
    watched("PUT", `sca/users/natural/${id}`, { body: { ...terms, ...changes } });
  expect(await ask({ ...at, call: watched, update })).toMatchObject({ status, body: { Type } });
  if (before) {
    expect([await at.sandbox.users.list(), await at.sandbox.events.list(), await at.sandbox.sessions.list()]).toEqual(
      before,
    );
  }
});

test("every row of lifecycle.yaml that refuses has such a call", () => {
  expect(Object.keys(provoked)).toEqual(refusals.map(({ id }) => id));
});
