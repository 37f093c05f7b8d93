import { createServer, type IncomingMessage } from "node:http";
import { json } from "node:stream/consumers";
import { link, problem, remembered, status, tokenBody } from "./bodies.js";
import { listen, reply } from "./fault-server.js";
import { type Fault, faultOf } from "./random-faults.js";

/** What became of one write, which `mark` tells apart from all others. */
interface Entry {
  times: number;
  /** The Idempotency-Keys under which it was carried out. */
  keys: string[];
}

export type Ledger = ReadonlyMap<string, Entry>;

interface Result {
  status: number;
  body: object;
}

const revocation: Fault["kind"] = "401 for a revoked token";
const refusedToken: Result = { status: 401, body: problem("invalid_credentials") };

/** How long after a fault a write is carried out that is carried out after it. */
const lateByMs = 300;

/**
 * The API in small, with a ledger of the writes that it carried out. A part of all requests meets a fault, reads and calls for
 * a token too. It remembers what it carried out by Idempotency-Key, and refuses what was done already, as the API does.
 */
export async function serveWithLedger(seed: number, faultRate: number) {
  const ledger = new Map<string, Entry>();
  const struck = new Map<Fault["kind"], number>();
  const requests = new Map<string, number>();
  const responses = new Map<string, { path: string; mark: string } & Result>();
  const owners = new Set<string>();
  const closed = new Set<string>();
  let validToken = "";
  let tokens = 0;
  let late = 0;

  /** Carries out a write, or says why not. */
  function carryOut(mark: string, path: string, id: string, key: string | undefined): Result {
    const isClose = mark.startsWith("DELETE");
    const isCategorize = path.endsWith("/category");
    const done = isClose ? closed : owners;
    if (key !== undefined && responses.has(key)) return { status: 409, body: problem("idempotent_creation_conflict") };
    if ((isClose || isCategorize) && done.has(id)) {
      return {
        status: 400,
        body: problem(isClose ? "user_closure_failed" : "not_allowed_for_user_category_owner"),
      };
    }
    if (isClose || isCategorize) done.add(id);
    const entry = ledger.get(mark) ?? { times: 0, keys: [] };
    ledger.set(mark, { times: entry.times + 1, keys: key === undefined ? entry.keys : [...entry.keys, key] });
    const result = { status: 200, body: path.endsWith("/enrollment") ? { ...link, Id: id } : userOf(id) };
    if (key !== undefined) responses.set(key, { path, mark, ...result });
    return result;
  }

  const userOf = (id: string) => ({
    Id: id,
    UserStatus: closed.has(id) ? "CLOSED" : "ACTIVE",
    UserCategory: owners.has(id) ? "OWNER" : "PAYER",
  });

  function read(path: string): Result {
    const [, key] = path.match(/^responses\/(.*)$/) ?? [];
    if (key !== undefined) {
      const found = responses.get(key);
      if (!found) return { status: 404, body: problem("ressource_not_found") };
      return { status: 200, body: remembered(found.path, found.status, found.body) };
    }
    const [, id = ""] = path.match(/^sca\/users\/([^/]+)/) ?? [];
    return { status: 200, body: path.endsWith("/sca-status") ? { ...status, Id: id } : userOf(id) };
  }

  async function answer(request: IncomingMessage): Promise<Fault | Result> {
    const { method = "", url = "", headers } = request;
    const path = url.replace("/v2.01/a-client/", "");
    const body = (method === "POST" || method === "PUT") && headers["content-type"] === "application/json";
    const { Tag } = (body ? await json(request) : {}) as { Tag?: string };
    const isToken = path.endsWith("/oauth/token");
    const id = Tag ?? path.match(/(?<=users\/(natural\/)?)user_\d+/)?.[0] ?? "";
    const key = headers["idempotency-key"] as string | undefined;
    const remembering = path.startsWith("responses/")
      ? responses.get(path.slice("responses/".length))?.mark
      : undefined;
    const mark = `${method} ${remembering ?? `${path.replace(id, "")} ${id}`}`;

    const nth = (requests.get(mark) ?? 0) + 1;
    requests.set(mark, nth);
    if (!isToken && headers.authorization !== `Bearer ${validToken}`) return refusedToken;
    const isWrite = method !== "GET" && !isToken;
    const fault = faultOf(seed, mark, nth, faultRate);
    // A call for a token carries none that could be revoked.
    if (!fault || (isToken && fault.kind === revocation)) {
      if (isToken) {
        validToken = `token-${++tokens}`;
        return { status: 200, body: { ...tokenBody, access_token: validToken } };
      }
      return isWrite ? carryOut(mark, path, id, key) : read(path);
    }
    struck.set(fault.kind, (struck.get(fault.kind) ?? 0) + 1);
    if (fault.kind === revocation) validToken = "";
    if (isWrite && fault.carriedOut === "before the fault") carryOut(mark, path, id, key);
    if (isWrite && fault.carriedOut === "after the fault") {
      late += 1;
      setTimeout(() => {
        late -= 1;
        carryOut(mark, path, id, key);
      }, lateByMs).unref();
    }
    return fault;
  }

  const server = createServer(async (request, response) => {
    const answered = await answer(request);
    const send = "answer" in answered ? answered.answer : reply(answered.status, answered.body);
    send(request, response);
  });
  return { ...(await listen(server)), ledger, struck, isIdle: () => late === 0 };
}
