import type { CreateNaturalUserScaRequest } from "@mangopay-sca/types";
import { expect, test } from "vitest";
import {
  createScaClient,
  type Fetch,
  type ScaClient,
  ScaNetworkError,
  ScaResponseError,
  ScaResponseLostError,
  ScaTimeoutError,
} from "../src/index.js";
import { undiciTransport } from "../src/transports/undici.js";
import { faultServer, reply, status } from "./fault-server.js";
import { type Ledger, serveWithLedger } from "./ledger-server.js";
import { faults } from "./random-faults.js";
import { noneUnhandled } from "./unhandled.js";

noneUnhandled();

interface Kind {
  make(sca: ScaClient, id: string): Promise<unknown>;
  /** A write as the server's ledger has it, before the user's Id; undefined for a read. */
  write?: string;
  /** Whether carrying it out twice is the same as once. */
  isSameTwice?: boolean;
}

const kinds: Kind[] = [
  {
    make: (sca, id) => sca.users.createNatural({ Tag: id } as CreateNaturalUserScaRequest),
    write: "POST sca/users/natural",
  },
  { make: (sca, id) => sca.users.enroll(id), write: "POST sca/users//enrollment" },
  {
    make: (sca, id) => sca.users.updateNatural(id, {} as never),
    write: "PUT sca/users/natural/",
    isSameTwice: true,
  },
  { make: (sca, id) => sca.users.categorizeNatural(id, {} as never), write: "PUT sca/users/natural//category" },
  { make: (sca, id) => sca.users.closeNatural(id), write: "DELETE users/natural/" },
  { make: (sca, id) => sca.users.view(id) },
];

type Outcome = { id: string; kind: Kind } & ({ data: unknown } | { error: unknown });

/** Makes calls, so many at a time, and keeps how each ended. */
async function makeCalls(sca: ScaClient, total: number, inFlight: number): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let next = 0;
  const one = async () => {
    while (next < total) {
      const kind = kinds[next % kinds.length] as Kind;
      const id = `user_${next++}`;
      const settled = await kind.make(sca, id).then(
        (data) => ({ data }),
        (error: unknown) => ({ error }),
      );
      outcomes.push({ id, kind, ...settled });
    }
  };
  await Promise.all(Array.from({ length: inFlight }, one));
  return outcomes;
}

/** Whether an error leaves open whether a write was carried out. Of a POST one alone does: it has the key to look with. */
function leavesOpen(error: unknown, write: string): boolean {
  if (write.startsWith("POST")) return error instanceof ScaResponseLostError;
  const { status = 0 } = error as { status?: number };
  if (error instanceof ScaTimeoutError || error instanceof ScaNetworkError || status >= 500) return true;
  return error instanceof ScaResponseError && error.response.ok;
}

/** Holds every outcome that the client reported against what the server carried out. */
function judge(outcomes: Outcome[], ledger: Ledger) {
  const found = { doubled: [] as string[], lostSilently: [] as string[], misreported: [] as string[] };
  for (const { id, kind, ...settled } of outcomes) {
    if ("data" in settled) {
      const { Id } = (settled.data ?? { Id: id }) as { Id?: string };
      if (Id !== id) found.misreported.push(`${id} resolved with ${Id}`);
    }
    if (kind.write === undefined) continue;
    const write = `${kind.write} ${id}`;
    const { times, keys } = ledger.get(write) ?? { times: 0, keys: [] };
    if (times > 1 && !kind.isSameTwice) found.doubled.push(write);
    if ("data" in settled && times === 0) found.lostSilently.push(write);
    if ("data" in settled || times === 0) continue;
    const { error } = settled;
    if (!leavesOpen(error, write)) found.misreported.push(`${write} rejected with ${error}`);
    if (error instanceof ScaResponseLostError && !keys.includes(error.idempotencyKey)) {
      found.misreported.push(`${write} was carried out under ${keys}, not ${error.idempotencyKey}`);
    }
  }
  return found;
}

/** How long an attempt may take, so that on a machine as busy as this one few but silent ones take longer. */
async function fairLimit(inFlight: number): Promise<number> {
  const { sca } = await faultServer([reply(200, status)]);
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: inFlight }, (_, n) => sca.users.scaStatus(`user_${n}`)));
  return 1_500 + 5 * (performance.now() - startedAt);
}

const open = (kind: RegExp) => process.getActiveResourcesInfo().filter((one) => kind.test(one)).length;

test.each([
  ["10,000 calls, 256 in flight,", "undici", 10_000, 256],
  ["2,000 calls, 64 in flight,", "fetch", 2_000, 64],
] as const)(
  "%s over %s under faults: no write is doubled, lost or misreported, and no handle stays open",
  async (_, transport, total, inFlight) => {
    const attemptTimeoutMs = await fairLimit(inFlight);
    const before = { timers: open(/^Timeout/), sockets: open(/^TCP/) };
    const { baseUrl, server, ledger, struck, isIdle } = await serveWithLedger(13, 0.05);
    const undici = undiciTransport();
    const sca = createScaClient({
      ...{ clientId: "a-client", apiKey: "a-key", baseUrl },
      ...{ timeoutMs: 2 * attemptTimeoutMs, attemptTimeoutMs, retry: { baseDelayMs: 5 } },
      ...(transport === "undici" && { fetch: undici.fetch as Fetch }),
    });
    const outcomes = await makeCalls(sca, total, inFlight);
    const timersLeft = open(/^Timeout/) - before.timers;
    await expect.poll(isIdle).toBe(true);

    expect(judge(outcomes, ledger)).toEqual({ doubled: [], lostSilently: [], misreported: [] });
    expect(outcomes).toHaveLength(total);
    // Vitest starts and ends some of its own.
    expect(timersLeft).toBeLessThan(5);
    // It shows nothing when hardly a call gets through, or hardly a fault strikes.
    expect(outcomes.filter((outcome) => "data" in outcome).length).toBeGreaterThan(total * 0.5);
    expect([...struck.keys()].sort()).toEqual(Object.keys(faults).sort());
    expect([...struck.values()].reduce((sum, count) => sum + count)).toBeGreaterThan(total * 0.045);

    await undici.close();
    server.close();
    server.closeAllConnections();
    await expect.poll(() => open(/^TCP/)).toBeLessThanOrEqual(before.sockets);
  },
);
