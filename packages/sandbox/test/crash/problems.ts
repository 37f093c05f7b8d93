import { createCaller, naturalOwner } from "../caller.ts";
import type { Writes } from "./kill.ts";
import { eventType, keyOf, sandboxOn } from "./sandbox.ts";

const clientId = "acme";

/** What a crash lost, kept in part or did twice, with all writes before it done. `acknowledged`: Ids of users by their write. */
export async function problemsAfter({ file, first, count }: Writes, acknowledged: ReadonlyMap<number, string>) {
  const notified: string[] = [];
  const { sandbox, store } = sandboxOn(file, async (request) => {
    notified.push(new URL(request.url).searchParams.get("RessourceId") ?? "");
    return new Response();
  });
  const problems: string[] = [];
  const expect = (what: string, found: unknown, expected: unknown) => {
    const [one, other] = [found, expected].map((value) => JSON.stringify(value));
    if (one !== other) problems.push(`${what}: ${one} and not ${other}`);
  };
  const total = async (kind: "users" | "events" | "sessions" | "responses" | "deliveries") =>
    (await store.list(kind, { clientId, ...(kind === "events" ? { eventType } : {}) })).total;
  try {
    const call = await createCaller(sandbox, clientId);
    const keptByCrash = await total("users");
    for (const kind of ["events", "sessions", "responses", "deliveries"] as const) {
      expect(`${kind}, one of each user`, await total(kind), keptByCrash);
    }
    for (const [n, id] of acknowledged) {
      expect(`the user of write ${n}`, (await call("GET", `sca/users/${id}`)).body.Tag, keyOf(n));
      const { Resource } = (await call("GET", `responses/${keyOf(n)}`)).body as { Resource?: { Id: string } };
      expect(`the remembered response of write ${n}`, Resource?.Id, id);
    }
    // Whoever got no answer sends the same again.
    for (let n = first; n < first + count; n += 1) {
      const body = { ...naturalOwner, Tag: keyOf(n) };
      const { status } = await call("POST", "sca/users/natural", { body, headers: { "idempotency-key": keyOf(n) } });
      if (acknowledged.has(n)) expect(`write ${n}, repeated`, status, 409);
    }
    // The first retry is ten minutes after an attempt that got no response.
    await sandbox.clock.advance("11m");
    await sandbox.notifications.settled();
    const users = (await store.list("users", { clientId })).items;
    // Those of earlier rounds were notified then.
    const ids = users.slice(first).map(({ id }) => id);
    expect("users that were notified", notified.toSorted(), ids.toSorted());
    expect("users in the end", users.length, first + count);
    expect("different users in the end", new Set(users.map(({ data }) => data.Tag)).size, first + count);
  } finally {
    await sandbox.close();
  }
  return problems;
}
