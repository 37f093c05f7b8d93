import { createScaClient } from "@mangopay-sca/client";
import { type CheckedExchange, describe as described, startProxy } from "@mangopay-sca/contract";
import { expect, onTestFinished, test } from "vitest";
import { call } from "../src/calls.ts";
import { createDocumented } from "../src/documented.ts";
import { expectNone } from "../src/expect-none.ts";
import { spec } from "../src/spec.ts";
import { openSandbox } from "./open-sandbox.ts";

const documented = createDocumented(spec());
const operationIds = documented.operations.map(({ operationId }) => operationId);

test("every operation succeeds for a user who fits it, and neither client nor sandbox breaks the spec", async () => {
  const { url, complete } = await openSandbox();
  const exchanges: CheckedExchange[] = [];
  const proxy = await startProxy({ upstream: url, onExchange: (one) => exchanges.push(one) });
  onTestFinished(() => proxy.close());
  const sca = createScaClient({ clientId: "acme", apiKey: "key", baseUrl: proxy.url });

  /** A Payer who can still become anything, or an Owner who is enrolled, of the type that the operation is for. */
  async function userFor(operationId: string): Promise<string> {
    const type = operationId.includes("Legal") ? "Legal" : "Natural";
    const category = /^categorize|^update/.test(operationId) ? "payer" : "owner";
    const creation = `create${type}UserSca`;
    const { value } =
      documented.examples.find(
        (one) => one.operationId === creation && one.part === "request" && one.name === category,
      ) ?? expect.fail(`${creation} has no example ${category}.`);
    const { Id, PendingUserAction } = (await call(sca, creation, {
      ...documented.input(creation),
      body: value,
      idempotencyKey: undefined,
    })) as {
      Id: string;
      PendingUserAction: { RedirectUrl: string } | null;
    };
    if (PendingUserAction) await complete(PendingUserAction.RedirectUrl);
    return Id;
  }

  const hook = await sca.hooks.create({ EventType: "USER_KYC_LIGHT", Url: "https://example.com/hook" });
  const { idempotencyKey } = documented.input("createNaturalUserSca");
  for (const { operationId, path } of documented.operations) {
    const input = documented.input(operationId);
    const UserId = path.includes("{UserId}") ? await userFor(operationId) : "";
    // One call has the key under which viewApiResponse looks.
    const key = operationId === "createNaturalUserSca" ? idempotencyKey : undefined;
    // The documented hook is for an event outside the spec.
    const body =
      operationId === "createHook" ? { ...(input.body as object), EventType: "USER_KYC_REGULAR" } : input.body;
    const sent = { ...input, body, path: { ...input.path, UserId, HookId: hook.Id }, idempotencyKey: key };
    await call(sca, operationId, sent).catch((error: unknown) => expect.fail(`${operationId}: ${error}`));
  }

  const succeeded = new Set(
    exchanges.flatMap(({ operationId, status = 0 }) => (status > 0 && status < 300 ? (operationId ?? []) : [])),
  );
  expectNone(operationIds.filter((id) => !succeeded.has(id)).map((id) => `${id}: no exchange succeeded`));
  const outside = exchanges.filter(({ operationId }) => operationId === undefined);
  expectNone(outside.map(({ method, path }) => `${method} ${path}: is not a call of the spec`));
  const found = exchanges.flatMap((one) =>
    // Nor does the sandbox answer what no source documents.
    [...one.violations, ...one.notes.filter(({ direction }) => direction === "response")].map((it) =>
      described(one, it),
    ),
  );
  expectNone(found);
  console.log(`${succeeded.size} operations, ${exchanges.length} exchanges, no violation.`);
});
