import { namesOf } from "@mangopay-sca/spec/model";
import type { Exchange } from "../../src/exchange.ts";
import { documentedExchange } from "../documented-exchanges.ts";

/** One change of a documented exchange, and the finding that it has to be. */
export interface Planted {
  what: string;
  /** An operation, and the examples of the exchange where they are not the first ones: `enrollUser 200.production-link`. */
  operation: string;
  change: Change;
  level: "violation" | "note";
  /** Direction and pointer: `request body/Email`. */
  pointer: string;
}

export type Change = (exchange: Exchange) => Exchange;
type Row = [what: string, operation: string, change: Change, pointer: string];

export const violations = (...rows: Row[]): Planted[] => rows.map((row) => toPlanted("violation", row));
export const notes = (...rows: Row[]): Planted[] => rows.map((row) => toPlanted("note", row));

const toPlanted = (level: Planted["level"], [what, operation, change, pointer]: Row): Planted => ({
  what,
  operation,
  change,
  level,
  pointer,
});

/** The documented exchange. */
export function documentedFor({ operation }: Planted): Exchange {
  const [id = "", ...examples] = operation.split(" ");
  const request = examples.find((name) => name.startsWith("request."));
  const response = examples.find((name) => !name.startsWith("request."));
  return documentedExchange(id, request, response);
}

/** The documented exchange with the change in it. */
export const plant = (planted: Planted): Exchange => planted.change(documentedFor(planted));

const inRequest =
  (change: (request: Exchange["request"]) => Partial<Exchange["request"]>): Change =>
  (exchange) => ({ ...exchange, request: { ...exchange.request, ...change(exchange.request) } });

const inResponse =
  (change: (response: NonNullable<Exchange["response"]>) => Partial<NonNullable<Exchange["response"]>>): Change =>
  ({ response = { status: 200, headers: {} }, ...exchange }) => ({
    ...exchange,
    response: { ...response, ...change(response) },
  });

export const both =
  (...changes: Change[]): Change =>
  (exchange) =>
    changes.reduce((changed, change) => change(changed), exchange);

export const method = (name: string) => inRequest(() => ({ method: name }));
/** Replaces a part of the URL; fails where it is not there. */
export const url = (part: string | RegExp, other: string) =>
  inRequest((request) => ({ url: replaced(request.url, part, other) }));
export const query = (text: string) => inRequest((request) => ({ url: `${request.url}?${text}` }));
export const header = (name: string, value: string | undefined) =>
  inRequest(({ headers }) => ({ headers: withHeader(headers, name, value) }));
export const body = (text: string | undefined) => inRequest(() => ({ body: text }));
/** Sets a member of the request's body, or removes it when the value is undefined. */
export const member = (pointer: string, value: unknown) =>
  inRequest((request) => ({ body: withMember(request.body, pointer, value) }));

export const status = (code: number) => inResponse(() => ({ status: code }));
export const answeredHeader = (name: string, value: string | undefined) =>
  inResponse(({ headers }) => ({ headers: withHeader(headers, name, value) }));
export const answeredBody = (text: string | undefined) => inResponse(() => ({ body: text }));
export const answeredMember = (pointer: string, value: unknown) =>
  inResponse((response) => ({ body: withMember(response.body, pointer, value) }));

function replaced(text: string, part: string | RegExp, other: string): string {
  const result = text.replace(part, other);
  if (result === text) throw new Error(`${part} is not in ${text}.`);
  return result;
}

function withHeader(headers: Record<string, string>, name: string, value: string | undefined) {
  const { [name]: _, ...others } = headers;
  return value === undefined ? others : { ...others, [name]: value };
}

function withMember(text: string | null | undefined, pointer: string, value: unknown): string {
  const whole: unknown = JSON.parse(text ?? "");
  const names = namesOf(pointer);
  const last = names.pop() ?? "";
  const parent = names.reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], whole);
  const members = parent as Record<string, unknown>;
  if (value === undefined && !(last in members)) throw new Error(`${pointer} is not in the example.`);
  if (value === undefined) delete members[last];
  else members[last] = value;
  return JSON.stringify(whole);
}
