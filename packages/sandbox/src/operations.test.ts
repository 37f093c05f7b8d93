import spec from "@mangopay-sca/spec";
import { operationsOf } from "@mangopay-sca/spec/model";
import { expect, test } from "vitest";
import { createCaller, legacyLegal, legalOwner, naturalOwner, sessionOf } from "../test/caller.ts";
import { checkedFetch } from "../test/checked.ts";
import { createSandbox } from "./create-sandbox.ts";

test("one journey makes all 29 operations, and nothing in it breaks the contract on either side", async () => {
  const sandbox = createSandbox({ seed: 1, rateLimits: true });
  const checked = checkedFetch(sandbox);
  const call = await createCaller(checked);
  const all: [type: "natural" | "legal", owner: object, change: object, legacy: object][] = [
    ["natural", naturalOwner, { Email: "new@example.com" }, { ...naturalOwner }],
    ["legal", legalOwner, { LegalRepresentative: { Email: "new@example.com" } }, legacyLegal],
  ];
  const terms = { UserCategory: "OWNER", TermsAndConditionsAccepted: true };
  for (const [type, owner, change, legacy] of all) {
    const hook = await call("POST", "hooks", {
      body: {
        EventType: type === "natural" ? "USER_ACCOUNT_ACTIVATED" : "USER_ACCOUNT_CLOSED",
        Url: "https://example.com",
      },
    });
    expect((await call("PUT", `hooks/${hook.body.Id}`, { body: { Status: "DISABLED" } })).body.Status).toBe("DISABLED");
    expect((await call("GET", `hooks/${hook.body.Id}`)).status).toBe(200);

    const key = { "idempotency-key": `${type}-0123456789abcdef` };
    const created = await call("POST", `sca/users/${type}`, { body: owner, headers: key });
    expect((await call("POST", `sca/users/${type}`, { body: owner, headers: key })).status).toBe(409);
    const remembered = await call("GET", `responses/${key["idempotency-key"]}`);
    expect(remembered.body).toMatchObject({ StatusCode: "200", Resource: created.body });
    const id = created.body.Id;
    await sandbox.sessions.complete(sessionOf(created));
    await call("PUT", `sca/users/${type}/${id}`, { body: { ...terms, ...change } });
    const enrolled = await call("POST", `sca/users/${id}/enrollment`);
    await sandbox.sessions.complete(sessionOf(enrolled));
    const consent = await call("POST", `sca/users/${id}/consent`);
    await sandbox.sessions.complete(sessionOf(consent), { consents: { Transfer: true } });
    expect((await call("GET", `sca/users/${id}/sca-status`)).body).toMatchObject({
      ConsentScope: { Transfer: "ACTIVE" },
    });
    for (const path of [`sca/users/${id}`, `sca/users/${type}/${id}`, `users/${id}`, `users/${type}/${id}`]) {
      expect((await call("GET", path)).body).toMatchObject({ Id: id, UserStatus: "ACTIVE" });
    }

    const payer = await call("POST", `sca/users/${type}`, { body: { ...owner, UserCategory: "PAYER" } });
    const categorized = await call("PUT", `sca/users/${type}/${payer.body.Id}/category`, { body: owner });
    expect(categorized.body).toMatchObject({ UserStatus: "PENDING_USER_ACTION", UserCategory: "OWNER" });
    const old = await call("POST", `users/${type}`, { body: legacy });
    expect(old.body).toMatchObject({ UserStatus: "ACTIVE", UserCategory: "OWNER" });
    expect((await call("GET", `sca/users/${old.body.Id}/sca-status`)).status).toBe(404);
    expect((await call("PUT", `users/${type}/${old.body.Id}`, { body: { ...legacy, Tag: "new" } })).body.Tag).toBe(
      "new",
    );
    expect((await call("DELETE", `users/${type}/${id}`)).status).toBe(204);
  }
  expect((await call("GET", "users?per_page=2&page=2")).headers.get("x-number-of-items")).toBe("6");
  expect((await call("GET", "hooks")).body).toHaveLength(2);
  expect((await call("GET", "events?EventType=USER_ACCOUNT_CLOSED")).body).toHaveLength(2);

  const called = new Set(checked.exchanges.map(({ operationId }) => operationId));
  expect([...called].toSorted()).toEqual(
    operationsOf(spec)
      .map(({ operationId }) => operationId)
      .toSorted(),
  );
  expect(checked.found()).toEqual([]);
});

const cases = operationsOf(spec).flatMap((operation) =>
  Object.entries(operation.responses).flatMap(([status, { content }]) => {
    const names = Object.values(content).flatMap(({ examples = {} }) => Object.keys(examples));
    return (names.length === 0 ? [undefined] : names).map((name) => ({ operation, status, name }));
  }),
);

test.each(cases)("Prefer gets $operation.operationId $status $name", async ({ operation, status, name }) => {
  const sandbox = createSandbox({ seed: 1 });
  const checked = checkedFetch(sandbox);
  const prefer = `code=${status}${name === undefined ? "" : `, example=${name}`}`;
  const [mediaType = "", { examples = {} } = {}] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  const [example] = Object.values(examples);
  const path = operation.path.replace("{ClientId}", "acme").replaceAll(/\{\w+\}/g, "0123456789abcdef");
  const isToken = operation.operationId === "createOAuthToken";
  const call = await createCaller(checked);
  const answered = isToken
    ? await checked.fetch(
        new Request(`https://api.sandbox.mangopay.com${path}`, {
          method: "POST",
          headers: { authorization: `Basic ${btoa("acme:key")}`, "content-type": mediaType, prefer },
          body: "grant_type=client_credentials",
        }),
      )
    : await call(operation.method, path.replace("/v2.01/acme/", ""), { body: example?.value, headers: { prefer } });
  expect(String(answered.status)).toBe(status);
  expect(checked.exchanges.flatMap(({ violations }) => violations)).toEqual([]);
});
