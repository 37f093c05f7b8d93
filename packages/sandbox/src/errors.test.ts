import { describe, expect, test } from "vitest";
import {
  type Answered,
  type Caller,
  createCaller,
  legalOwner,
  naturalOwner,
  origin,
  sessionOf,
  tokenOf,
} from "../test/caller.ts";
import { checkedFetch } from "../test/checked.ts";
import { createSandbox, type Sandbox } from "./create-sandbox.ts";
import { errors } from "./generated/errors.ts";
import type { RefusalType } from "./refusal.ts";

interface Situation {
  call: Caller;
  sandbox: Sandbox;
  fetch(request: Request): Promise<Response>;
}

const payer = { ...naturalOwner, UserCategory: "PAYER" };
const idOf = async (answer: Promise<Answered>) => String((await answer).body.Id);
const create = ({ call }: Situation, body: object = naturalOwner) => idOf(call("POST", "sca/users/natural", { body }));
const update = ({ call }: Situation, id: string, body: object) =>
  call("PUT", `sca/users/natural/${id}`, {
    body: { UserCategory: "OWNER", TermsAndConditionsAccepted: true, ...body },
  });
async function enrolled(at: Situation): Promise<string> {
  const created = await at.call("POST", "sca/users/natural", { body: naturalOwner });
  await at.sandbox.sessions.complete(sessionOf(created));
  return String(created.body.Id);
}
const askToken = (at: Situation, apiKey: string) =>
  at.fetch(
    new Request(`${origin}/v2.01/oauth/token`, {
      method: "POST",
      headers: {
        authorization: `Basic ${btoa(`acme:${apiKey}`)}`,
        "content-type": "application/x-www-form-urlencoded",
      },
      body: "grant_type=client_credentials",
    }),
  );

/** A call that the API refuses with each type, and nothing but what a platform could really do. */
const provoked: Record<
  Exclude<RefusalType, "not_allowed_for_pending_user_action_status">,
  (at: Situation) => Promise<unknown>
> = {
  param_error: ({ call }) => call("POST", "sca/users/natural", { body: { ...naturalOwner, Email: "nobody" } }),
  fraud_policy: (at) => at.call("POST", "sca/users/natural", { body: { ...naturalOwner, Email: "info@example.com" } }),
  not_allowed_for_user_category_payer: async (at) => at.call("POST", `sca/users/${await create(at, payer)}/enrollment`),
  not_allowed_for_user_category_owner: async (at) =>
    at.call("PUT", `sca/users/natural/${await create(at)}/category`, { body: naturalOwner }),
  async user_closure_not_possible(at) {
    const id = await create(at);
    await at.sandbox.users.holdMoney(id, true);
    return at.call("DELETE", `users/natural/${id}`);
  },
  async user_closure_failed(at) {
    const id = await create(at);
    await at.call("DELETE", `users/natural/${id}`);
    return at.call("DELETE", `users/natural/${id}`);
  },
  async user_closed(at) {
    const id = await create(at);
    await at.call("DELETE", `users/natural/${id}`);
    return update(at, id, { Tag: "t" });
  },
  invalid_action: async (at) =>
    at.call("PUT", `users/natural/${await create(at, payer)}`, {
      body: { UserCategory: "PAYER", TermsAndConditionsAccepted: false },
    }),
  user_hasnt_accepted_terms_and_conditions: ({ call }) =>
    call("POST", "sca/users/natural", { body: { ...naturalOwner, TermsAndConditionsAccepted: false } }),
  sca_proxy_missing: async (at) =>
    update(at, await enrolled(at), { Email: "new@example.com", ScaContext: "USER_NOT_PRESENT" }),
  async forbidden_ressource(at) {
    const id = await enrolled(at);
    await at.sandbox.users.happen(id, { mangopay: "identity-verified" });
    await at.sandbox.users.happen(id, { mangopay: "category-set-to-platform" });
    return at.call("POST", `sca/users/${id}/enrollment`);
  },
  ressource_not_found: ({ call }) => call("GET", "sca/users/unknown"),
  async idempotent_creation_conflict({ call }) {
    const sent = { body: payer, headers: { "idempotency-key": "0123456789abcdef" } };
    await call("POST", "sca/users/natural", sent);
    return call("POST", "sca/users/natural", sent);
  },
  async rate_limit({ call }) {
    for (let n = 0; n < 2_300; n += 1) await call("GET", "hooks");
    return call("GET", "hooks");
  },
  invalid_credentials: (at) => askToken(at, "wrong"),
  async unauthorized_client(at) {
    for (let n = 0; n < 10; n += 1) await askToken(at, "wrong");
    return askToken(at, "key");
  },
};

describe("every error of errors.yaml that an operation answers can be provoked:", () => {
  test.each(Object.keys(provoked) as (keyof typeof provoked)[])("%s", async (type) => {
    const rateLimits = type === "rate_limit";
    const sandbox = createSandbox({ seed: 1, clients: { acme: "key" }, rateLimits });
    const checked = checkedFetch(sandbox);
    const fetch = rateLimits ? sandbox.fetch : checked.fetch;
    await provoked[type]({ call: await createCaller({ fetch }), sandbox, fetch });
    const last = rateLimits ? await checked.fetch(new Request(`${origin}/v2.01/acme/hooks`)) : undefined;
    const { status, notes = [], violations = [] } = checked.exchanges.at(-1) ?? {};
    expect(status).toBe(errors[type].status);
    const found = [...violations, ...notes].filter(({ direction }) => direction === "response");
    expect(found, String(last?.status)).toEqual([]);
  });

  test("and none is left out", () => {
    const elsewhere = ["not_allowed_for_pending_user_action_status"];
    expect([...Object.keys(provoked), ...elsewhere].toSorted()).toEqual(Object.keys(errors).toSorted());
  });
});

test.each<[string, string, object, Record<string, string>]>([
  [
    "natural",
    "a missing member",
    { ...naturalOwner, FirstName: undefined },
    { FirstName: "The FirstName field is required." },
  ],
  [
    "legal",
    "a member of a member",
    { ...legalOwner, LegalRepresentative: { ...legalOwner.LegalRepresentative, Email: "nobody" } },
    { "LegalRepresentative.Email": expect.stringContaining("The field Email must match the regular expression") },
  ],
  [
    "natural",
    "a birthday of an impossible age",
    { ...naturalOwner, Birthday: -3_000_000_000 },
    {
      Birthday: "The Birthday value indicates an age over 120 years, which is not allowed.",
    },
  ],
  [
    "natural",
    "a country that is not served",
    { ...naturalOwner, Nationality: "AQ" },
    { Nationality: "The Nationality used is blocked" },
  ],
])("a %s user with %s is refused by the dotted path of the field", async (type, _, body, errors) => {
  const call = await createCaller(createSandbox({ blockedCountries: ["AQ"] }));
  expect(await call("POST", `sca/users/${type}`, { body })).toMatchObject({
    status: 400,
    body: { Type: "param_error", errors },
  });
});

test("a token counts for its ClientId alone, and for 20 minutes", async () => {
  const sandbox = createSandbox({ seed: 1 });
  const token = await tokenOf(sandbox, "acme");
  const list = async (clientId: string) =>
    (
      await sandbox.fetch(
        new Request(`${origin}/v2.01/${clientId}/hooks`, { headers: { authorization: `bearer ${token}` } }),
      )
    ).status;
  expect([await list("acme"), await list("other")]).toEqual([200, 401]);
  await sandbox.clock.advance("19m 59s");
  expect(await list("acme")).toBe(200);
  await sandbox.clock.advance("1s");
  expect(await list("acme")).toBe(401);
});

test("two platforms see nothing of one another", async () => {
  const sandbox = createSandbox();
  const [one, other] = [await createCaller(sandbox, "one"), await createCaller(sandbox, "other")];
  const { body } = await one("POST", "sca/users/natural", { body: payer });
  expect((await other("GET", `sca/users/${body.Id}`)).status).toBe(404);
  expect((await other("GET", "users")).body).toEqual([]);
  expect((await one("GET", "users")).body).toHaveLength(1);
});
