import { createScaClient } from "@mangopay-sca/client";
import type { Exchange } from "@mangopay-sca/contract";
import type { Operation } from "@mangopay-sca/spec/model";
import type { Input } from "./arbitraries.ts";
import { call } from "./calls.ts";
import type { Documented } from "./documented.ts";
import { responding } from "./stub.ts";

type Send = (request: Request) => Promise<Response>;
/** The client of every request that is made here; what is in it has to be encoded in a path. */
export const clientId = "a client/with a slash";
export const baseUrl = "http://api.test";
const apiKey = "a-key";
/** What it has to send as Authorization; the token is that of stub.ts. */
export const credentials = { basic: `Basic ${btoa(`${clientId}:${apiKey}`)}`, bearer: "Bearer any" } as const;

/**
 * What the client really sends for an operation; the first documented success is the response. `through` may look at what
 * passes.
 */
export async function sentFor(
  documented: Documented,
  { operationId }: Operation,
  input: Input,
  through: (send: Send) => Send = (send) => send,
): Promise<Exchange["request"]> {
  const { part, value } = documented.success(operationId);
  const send = responding(operationId, Number(part), value);
  const sent: Request[] = [];
  const fetch = through(async (request) => {
    sent.push(request.clone());
    return send(request);
  });
  const options = { clientId, apiKey, baseUrl, retry: false } as const;
  await call(createScaClient({ ...options, fetch }), operationId, input);
  const last = sent.at(-1);
  if (!last) throw new Error(`${operationId} sent nothing.`);
  const { method, url, headers } = last;
  return { method, url, headers: Object.fromEntries(headers), body: await last.text() };
}

/** The parts of a request, read without our own code. */
export function readSent({ url, headers, ...sent }: Exchange["request"], pathPattern: string) {
  const body = sent.body ?? "";
  const { origin, pathname, searchParams } = new URL(url);
  const names = pathPattern.split("/");
  const values = pathname.split("/");
  const path = names.flatMap((name, n) =>
    name.startsWith("{") ? [[name.slice(1, -1), decodeURIComponent(values[n] ?? "")] as const] : [],
  );
  const isForm = headers["content-type"]?.startsWith("application/x-www-form-urlencoded");
  return {
    origin,
    path: Object.fromEntries(path),
    /** The path with the names of its parameters in place of their values. */
    pathPattern: values.map((value, n) => (names[n]?.startsWith("{") ? names[n] : value)).join("/"),
    /** Every value of each name. */
    query: Object.fromEntries([...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name)])),
    body: body === "" ? undefined : isForm ? Object.fromEntries(new URLSearchParams(body)) : JSON.parse(body),
  };
}
