import { tidy } from "@mangopay-sca/contract/core";
import spec from "@mangopay-sca/spec";
import { matchOperation, operationsOf } from "@mangopay-sca/spec/model";
import { type SdkRequest, sdkLanguages, sdkRequests } from "@mangopay-sca/tooling/sdk-recordings";
import { describe, expect, test } from "vitest";
import { createCaller, legalOwner, naturalOwner, origin, sessionOf } from "../test/caller.ts";
import { createSandbox } from "./create-sandbox.ts";
import { memoryStore } from "./store/memory.ts";

const operations = operationsOf(spec);

/** The SDK for Python sends booleans as 1 and 0, which the spec does not allow (contract-tests, independent/disagreements). */
const refused: Record<string, RegExp> = { python: /^(create|update|categorize)(Natural|Legal)User/ };

describe.each(sdkLanguages)("what the official SDK for %s really sent, to a user who fits the call", (language) => {
  test.each(sdkRequests(language).map((request): [string, SdkRequest] => [request.call, request]))(
    "%s",
    async (name, sent) => {
      const path = tidy(sent.url.replace(/\?.*/, ""));
      const match = matchOperation(operations, sent.method, path);
      if (!match) return expect.fail(`${sent.method} ${sent.url} is no operation.`);
      const { ClientId = "a-client", ...ids } = match.pathParameters;
      const { store, sandbox } = await prepared(ClientId, match.operation.operationId, ids);
      const headers = new Headers(sent.headers);
      const [, token = ""] = (headers.get("authorization") ?? "").split(" ");
      await store.commit([{ kind: "tokens", record: { clientId: ClientId, id: token, date: 0, expiresAt: Infinity } }]);
      const hasBody = sent.body !== "" && sent.method !== "GET";
      const response = await sandbox.fetch(
        new Request(origin + sent.url, { method: sent.method, headers, ...(hasBody ? { body: sent.body } : {}) }),
      );
      const { status } = response;
      const text = await response.text();
      const isRefused = refused[language]?.test(name) && status === 400 && /boolean|must be true/.test(text);
      if (!isRefused) expect(status, text).toBeLessThan(300);
    },
  );
});

/** A sandbox with a user, a hook and a remembered response under the Ids of a call. */
async function prepared(
  clientId: string,
  operationId: string,
  { UserId, HookId, IdempotencyKey }: Record<string, string>,
) {
  const store = memoryStore();
  const sandbox = createSandbox({ store, seed: 1 });
  const call = await createCaller(sandbox, clientId);
  if (HookId) {
    const { body } = await call("POST", "hooks", { body: { EventType: "USER_KYC_LIGHT", Url: "https://example.com" } });
    const hook = await store.get("hooks", clientId, String(body.Id));
    if (hook) await store.commit([{ kind: "hooks", record: { ...hook, id: HookId } }]);
  }
  if (IdempotencyKey) {
    await call("POST", "sca/users/natural", { body: naturalOwner, headers: { "idempotency-key": "0123456789abcdef" } });
    const remembered = await store.get("responses", clientId, "0123456789abcdef");
    if (remembered) await store.commit([{ kind: "responses", record: { ...remembered, id: IdempotencyKey } }]);
  }
  if (UserId) {
    const isLegal = /Legal/.test(operationId);
    const owner = isLegal ? legalOwner : naturalOwner;
    const isPayer = /^categorize|^update/.test(operationId);
    const body = isPayer ? { ...owner, UserCategory: "PAYER", TermsAndConditionsAccepted: false } : owner;
    const created = await call("POST", `sca/users/${isLegal ? "legal" : "natural"}`, { body });
    if (!isPayer) await sandbox.sessions.complete(sessionOf(created));
    const user = await sandbox.users.get(String(created.body.Id));
    if (user) await store.commit([{ kind: "users", record: { ...user, id: UserId } }]);
  }
  return { store, sandbox };
}
