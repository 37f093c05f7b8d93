import type { Exchange } from "@mangopay-sca/contract";
import type { Sent } from "@mangopay-sca/contract-tests/src/sent-by-client";
import type { Mutant } from "../mutant.ts";

type Request = Exchange["request"];

/** A mistake that the client could make in a request. */
export interface RequestMutant extends Mutant {
  /** What the client sent in fact. */
  sent: Sent;
  request: Request;
}

/** Every mistake that is made in the requests that the client sends for each operation. */
export function requestMutants(sent: Sent[]): RequestMutant[] {
  const chosen = byOperation(sent).flatMap(richest);
  return chosen.flatMap((one) =>
    mistakesIn(one).map(([kind, detail, request]) => ({
      subject: "requests" as const,
      kind,
      id: `${kind}: ${one.operation.operationId}${detail === "" ? "" : ` ${detail}`}`,
      sent: one,
      request,
    })),
  );
}

/** The request of an operation with the most in its query, or else the last one, which has awkward Ids. */
const richest = (ofOperation: Sent[]) =>
  ofOperation
    .toReversed()
    .toSorted((a, b) => Object.keys(b.input.query).length - Object.keys(a.input.query).length)
    .slice(0, 1);

function mistakesIn({ request, input }: Sent): [kind: string, detail: string, request: Request][] {
  const { url, headers } = request;
  const body = request.body ?? "";
  const { origin, pathname, search } = new URL(url);
  const withPath = (path: string) => ({ ...request, url: origin + path + search });
  const withQuery = (query: URLSearchParams) => ({ ...request, url: `${origin}${pathname}?${query}` });
  const segments = pathname.split("/");
  const values = segments.flatMap((segment, n) => (segment.includes("%") ? [n] : []));
  return [
    ...Object.keys(headers).map((name): [string, string, Request] => [
      "drop a header",
      name,
      { ...request, headers: without(headers, name) },
    ]),
    ["send another method", "", { ...request, method: request.method === "PUT" ? "PATCH" : "PUT" }],
    ["send another scheme", "", { ...request, headers: { ...headers, authorization: "Digest abc" } }],
    ...values.flatMap((n): [string, string, Request][] => [
      [
        "change the encoding",
        `${n} twice`,
        withPath(segments.with(n, encodeURIComponent(segments[n] ?? "")).join("/")),
      ],
      [
        "change the encoding",
        `${n} not at all`,
        withPath(segments.with(n, decodeURIComponent(segments[n] ?? "")).join("/")),
      ],
    ]),
    ...Object.keys(input.query).flatMap((name): [string, string, Request][] => [
      ["drop a parameter", name, withQuery(without(new URLSearchParams(search), name))],
      ["rename a parameter", name, withQuery(renamed(new URLSearchParams(search), name))],
    ]),
    ...(body === "" ? [] : bodyMistakes(request, body)),
  ];
}

function bodyMistakes(request: Request, body: string): [string, string, Request][] {
  const isForm = request.headers["content-type"]?.includes("form");
  const value = (isForm ? Object.fromEntries(new URLSearchParams(body)) : JSON.parse(body)) as Record<string, unknown>;
  const form = new URLSearchParams(
    Object.entries(value).map(([name, member]): [string, string] => [name, `${member}`]),
  );
  const text = (members: object) =>
    isForm ? new URLSearchParams(members as Record<string, string>).toString() : JSON.stringify(members);
  const [first = ""] = Object.keys(value);
  return [
    ["drop the body", "", { ...request, body: "" }],
    ["send a body of another kind", "", { ...request, body: isForm ? JSON.stringify(value) : form.toString() }],
    ["cut the body", "", { ...request, body: body.slice(0, -1) }],
    ["drop a member", first, { ...request, body: text(without(value, first)) }],
    ["change a member", first, { ...request, body: text({ ...value, [first]: "something else" }) }],
    ["add a member", "", { ...request, body: text({ ...value, Added: "x" }) }],
  ];
}

function without<Value extends object>(value: Value, name: string): Value {
  if (value instanceof URLSearchParams) {
    value.delete(name);
    return value;
  }
  return Object.fromEntries(Object.entries(value).filter(([other]) => other !== name)) as Value;
}

function renamed(query: URLSearchParams, name: string): URLSearchParams {
  return new URLSearchParams([...query].map(([other, value]) => [other === name ? `${other}Renamed` : other, value]));
}

function byOperation(sent: Sent[]): Sent[][] {
  const ids = [...new Set(sent.map(({ operation }) => operation.operationId))];
  return ids.map((id) => sent.filter(({ operation }) => operation.operationId === id));
}
