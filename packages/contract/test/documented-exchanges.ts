import spec from "@mangopay-sca/spec";
import { type DocumentedExample, examplesOfOperation, type Operation, operationsOf } from "@mangopay-sca/spec/model";
import type { Exchange } from "../src/exchange.ts";

export interface DocumentedExchange {
  title: string;
  exchange: Exchange;
}

const operations = operationsOf(spec);

const pathParameters: Record<string, string> = {
  ClientId: "acme",
  UserId: "user_m_01JF7AP1M46TR0JH7WBGPWK7D7",
  HookId: "hook_m_01JF7AP1M46TR0JH7WBGPWK7D7",
  IdempotencyKey: "0fb1a3a4-56ce-4d77-8d0b-6f0a1d3e5b2c",
};
/** By security scheme. The Basic credentials are `acme:test`. */
const authorizations: Record<string, string> = { basicAuth: "Basic YWNtZTp0ZXN0", bearerAuth: "Bearer test" };

/** Every documented example of every operation, as one side of an exchange. */
export const documentedExchanges = (): DocumentedExchange[] =>
  operations.flatMap((operation) => {
    const examples = examplesOfOperation(operation);
    const requests = examples.filter(({ part }) => part === "request");
    const responses = examples.filter(({ part }) => part !== "request");
    const success = responses.find(({ part }) => part.startsWith("2"));
    const titleOf = ({ part, name = "" }: DocumentedExample) => `${operation.operationId} ${part} ${name}`;
    return [
      ...requests.map((request) => ({ title: titleOf(request), exchange: toExchange(operation, request, success) })),
      ...responses.map((one) => ({ title: titleOf(one), exchange: toExchange(operation, requests[0], one) })),
    ];
  });

/** One documented exchange: with examples by name, or the first ones. */
export function documentedExchange(operationId: string, request?: string, response?: string): Exchange {
  const operation = operations.find((one) => one.operationId === operationId);
  if (!operation) throw new Error(`${operationId} is not an operation of the spec.`);
  const examples = examplesOfOperation(operation);
  const nameOf = ({ part, name }: DocumentedExample) => `${part}.${name}`;
  const named = (name: string | undefined, isDefault: (example: DocumentedExample) => boolean) => {
    const found = examples.find((one) => (name === undefined ? isDefault(one) : nameOf(one) === name));
    if (name !== undefined && !found) throw new Error(`${operationId} has no example ${name}.`);
    return found;
  };
  return toExchange(
    operation,
    named(request, ({ part }) => part === "request"),
    named(response, ({ part }) => part.startsWith("2")),
  );
}

function toExchange(
  operation: Operation,
  request: DocumentedExample | undefined,
  response: DocumentedExample | undefined,
): Exchange {
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => pathParameters[name] ?? "");
  const [scheme = ""] = operation.security.flatMap((one) => Object.keys(one));
  const content = (example: DocumentedExample | undefined) =>
    example?.mediaType ? { "content-type": example.mediaType } : {};
  return {
    request: {
      method: operation.method,
      url: `https://api.sandbox.mangopay.com${path}`,
      headers: { authorization: authorizations[scheme] ?? "", ...content(request) },
      ...(request ? { body: textOf(request) } : {}),
    },
    ...(response
      ? {
          response: {
            status: Number(response.part),
            headers: content(response),
            ...(response.mediaType ? { body: textOf(response) } : {}),
          },
        }
      : {}),
  };
}

const textOf = ({ mediaType, value }: DocumentedExample) =>
  mediaType === "application/x-www-form-urlencoded"
    ? new URLSearchParams(value as Record<string, string>).toString()
    : JSON.stringify(value);
