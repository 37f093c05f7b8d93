import {
  createScaClient,
  type ScaClient,
  ScaNetworkError,
  ScaResponseError,
  ScaResponseLostError,
  ScaTimeoutError,
} from "@mangopay-sca/client";
import type { Sandbox } from "@mangopay-sca/sandbox";
import { expect, test } from "vitest";
import { openSandbox } from "./open-sandbox.ts";

const person = {
  ...{ FirstName: "Alex", LastName: "Smith", Email: "alex.smith@example.com" },
  ...{ Birthday: 652_117_514, Nationality: "FR", CountryOfResidence: "FR", TermsAndConditionsAccepted: true as const },
} as const;
const payer = { ...person, UserCategory: "PAYER" } as const;
const owner = { ...person, UserCategory: "OWNER" } as const;

/** A write, and how often the sandbox carried it out for the one who made it. */
interface Kind {
  /** The user that must exist before the write; its Id identifies the write. */
  before?: typeof payer | typeof owner;
  make(sca: ScaClient, id: string): Promise<unknown>;
  carriedOut(sandbox: Sandbox, id: string): Promise<number>;
  /** Whether carrying it out twice is the same as once. */
  isSameTwice?: boolean;
}

async function eventsOf(sandbox: Sandbox, id: string, eventType: string): Promise<number> {
  const { items } = await sandbox.events.list({ eventType });
  return items.filter(({ resourceId }) => resourceId === id).length;
}

const kinds: Record<string, Kind> = {
  create: {
    make: (sca, Tag) => sca.users.createNatural({ ...payer, Tag }),
    carriedOut: async (sandbox, tag) =>
      (await sandbox.users.list()).items.filter(({ data }) => data.Tag === tag).length,
  },
  enroll: {
    before: owner,
    make: (sca, id) => sca.users.enroll(id),
    // The first session is that of the creation.
    carriedOut: async (sandbox, userId) => (await sandbox.sessions.list({ userId })).items.length - 1,
  },
  categorize: {
    before: payer,
    make: (sca, id) => sca.users.categorizeNatural(id, owner),
    carriedOut: (sandbox, id) => eventsOf(sandbox, id, "USER_CATEGORY_UPDATED_TO_OWNER"),
  },
  update: {
    before: payer,
    make: (sca, id) => sca.users.updateNatural(id, { ...payer, Tag: "changed" }),
    carriedOut: async (sandbox, id) => ((await sandbox.users.get(id))?.data.Tag === "changed" ? 1 : 0),
    isSameTwice: true,
  },
  close: {
    before: payer,
    make: (sca, id) => sca.users.closeNatural(id),
    carriedOut: (sandbox, id) => eventsOf(sandbox, id, "USER_ACCOUNT_CLOSED"),
  },
};
const isPost = (name: string) => name === "create" || name === "enroll";

/** What goes wrong, each with a chance and a seed of its own. A late answer is later than the client waits for one. */
const faults = [
  { fault: "response-lost", share: 0.06 },
  { fault: "half-body", share: 0.06 },
  { fault: "token-revoked", share: 0.02 },
  { fault: "rate-limited", share: 0.05, times: 4, resetIn: "1s" },
  { fault: "latency", share: 0.04, delay: 2_000 },
] as const;

/** Whether an error leaves open whether a write was carried out. Of a POST one alone does: it has the key to look with. */
function leavesOpen(error: unknown, name: string): boolean {
  if (isPost(name)) return error instanceof ScaResponseLostError;
  return (
    error instanceof ScaTimeoutError ||
    error instanceof ScaNetworkError ||
    (error instanceof ScaResponseError && error.response.ok)
  );
}

const each = 50;
const inFlight = 32;

test("writes of the client under the sandbox's faults: none is doubled, lost or misreported", async () => {
  const { sandbox, url, control } = await openSandbox();
  const options = { clientId: "acme", apiKey: "key", baseUrl: url } as const;
  const calm = createScaClient(options);
  const writes = await Promise.all(
    Array.from({ length: each }, (_, n) =>
      Object.entries(kinds).map(([name, kind]) => ({ name, kind, tag: `${name}-${n}` })),
    )
      .flat()
      .map(async (one) => ({
        ...one,
        id: one.kind.before ? (await calm.users.createNatural(one.kind.before)).Id : one.tag,
      })),
  );
  for (const [seed, fault] of faults.entries()) await control("faults", { ...fault, seed });

  const sca = createScaClient({ ...options, timeoutMs: 5_000, attemptTimeoutMs: 1_500, retry: { baseDelayMs: 5 } });
  const found = { doubled: [] as string[], lost: [] as string[], misreported: [] as string[] };
  const ended: ((typeof writes)[number] & { error?: unknown; made?: unknown })[] = [];
  const left = [...writes];
  const one = async () => {
    for (let write = left.pop(); write; write = left.pop()) {
      const { kind, id } = write;
      ended.push({
        ...write,
        ...(await kind.make(sca, id).then(
          (made) => ({ made }),
          (error: unknown) => ({ error }),
        )),
      });
    }
  };
  await Promise.all(Array.from({ length: inFlight }, one));
  const struck = sandbox.faults.list().map(({ fault, happened }) => [fault, happened] as const);
  sandbox.faults.clear();

  for (const { name, kind, id, error, made } of ended) {
    const times = await kind.carriedOut(sandbox, id);
    const what = `${name} ${id}`;
    if (times > 1) found.doubled.push(what);
    if (error === undefined && times === 0) found.lost.push(what);
    if (error === undefined && name === "create" && (made as { Tag?: string }).Tag !== id) found.misreported.push(what);
    if (error !== undefined && times > 0 && !leavesOpen(error, name)) found.misreported.push(`${what}: ${error}`);
  }
  console.log(`${ended.length} writes; ${struck.map(([fault, times]) => `${fault} ${times}`).join(", ")}.`);
  expect(found).toEqual({ doubled: [], lost: [], misreported: [] });
  expect(ended).toHaveLength(each * Object.keys(kinds).length);
  // It shows nothing when hardly a call gets through, or a fault never strikes.
  expect(ended.filter(({ error }) => error === undefined).length).toBeGreaterThan(ended.length * 0.9);
  expect(struck.filter(([, times]) => times < 3)).toEqual([]);
});
