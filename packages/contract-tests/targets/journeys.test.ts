import { createScaClient, type ScaClient } from "@mangopay-sca/client";
import {
  type CheckedExchange,
  describe as described,
  type Proxy as RunningProxy,
  startProxy,
} from "@mangopay-sca/contract";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, type TestContext, test } from "vitest";
import { expectNone } from "../src/expect-none.ts";
import { openTarget, type Target } from "./target.ts";

/** Where no target is chosen, both of ours. */
const { CONTRACT_TARGET } = process.env;
const names = CONTRACT_TARGET === undefined ? ["mock", "sandbox"] : [CONTRACT_TARGET];

let target: Target | undefined;
let proxy: RunningProxy | undefined;
let skipped = "";
let exchanges: CheckedExchange[] = [];
let sca: ScaClient;

async function open(name: string): Promise<void> {
  const opened = await openTarget({ ...process.env, CONTRACT_TARGET: name });
  if ("skipped" in opened) {
    skipped = opened.skipped;
    console.warn(`Skipped: ${skipped}`);
    return;
  }
  target = opened;
  proxy = await startProxy({ upstream: target.url, onExchange: (exchange) => exchanges.push(exchange) });
}

async function close(): Promise<void> {
  await proxy?.close();
  await target?.close();
  proxy = undefined;
  target = undefined;
}

function begin(context: TestContext) {
  if (!target || !proxy) return context.skip(`Skipped: ${skipped}`);
  exchanges = [];
  sca = createScaClient({ clientId: target.clientId, apiKey: target.apiKey, baseUrl: proxy.url });
  console.log(`Target: ${target.name}, ${target.url}`);
}

/** Each exchange of a test is a call of the spec and keeps it, both ways. */
function expectNoViolations() {
  expect(exchanges.length, "exchanges that the proxy saw").toBeGreaterThan(0);
  const outside = exchanges.filter(({ operationId }) => operationId === undefined);
  expectNone([
    ...outside.map(({ method, path }) => `${method} ${path}: is not a call of the spec`),
    ...exchanges.flatMap((exchange) => exchange.violations.map((one) => described(exchange, one))),
  ]);
}

/** Names and an address as a person might have: made-up words are refused as fraud. */
const person = () => ({
  FirstName: "Alex",
  LastName: "Martin",
  Email: `alex.martin.${crypto.randomUUID().slice(0, 8)}@example.com`,
  TermsAndConditionsAccepted: true as const,
  Tag: "mangopay-sca contract test",
});

/** What a test creates is closed at its end, however it ends. */
function closeAfterwards(userId: string) {
  let isClosed = false;
  const close = async () => {
    if (!isClosed) await sca.users.closeNatural(userId);
    isClosed = true;
  };
  onTestFinished(close);
  return close;
}

describe.each(names)("%s keeps the spec, and so does the client", (name) => {
  beforeAll(() => open(name));
  afterAll(close);
  beforeEach(begin);

  test("a Payer is registered, read and closed, and users are listed", async () => {
    const payer = await sca.users.createNatural({ ...person(), UserCategory: "PAYER" });
    const close = closeAfterwards(payer.Id);
    expect(payer.PendingUserAction).toBeNull();
    const read = await sca.users.view(payer.Id);
    expect(read.PersonType).toBe("NATURAL");
    const { items } = await sca.users.list({ perPage: 10, sort: "CreationDate:DESC" }).page();
    expect(items.length).toBeGreaterThan(0);
    await close();
    expectNoViolations();
  });

  test("an Owner is registered, gets a link, and has a status", async () => {
    const owner = { Birthday: 652_117_514, Nationality: "FR", CountryOfResidence: "FR" } as const;
    const user = await sca.users.createNatural({ ...person(), ...owner, UserCategory: "OWNER" });
    const close = closeAfterwards(user.Id);
    const { PendingUserAction } = await sca.users.enroll(user.Id);
    expect(new URL(PendingUserAction?.RedirectUrl ?? "").protocol).toMatch(/^https?:$/);
    const { IsEnrolled } = await sca.users.scaStatus(user.Id);
    expect(typeof IsEnrolled).toBe("boolean");
    await close();
    expectNoViolations();
  });

  test("hooks and events are listed", async () => {
    await sca.hooks.list().page();
    await sca.events.list({ perPage: 5 }).page();
    expectNoViolations();
  });
});
