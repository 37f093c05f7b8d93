import type { Exchange } from "@mangopay-sca/contract";
import {
  type DocumentedExample,
  examplesOf,
  type OpenApiDocument,
  type Operation,
  operationsOf,
} from "@mangopay-sca/spec/model";
import { parameterValues } from "../requests/parameters.ts";
import type { Input } from "./arbitraries.ts";
import { isRequest } from "./spec.ts";

/** What a documented request may have in place of its own. */
interface Changes {
  /** Path parameters. */
  path?: Record<string, string>;
  body?: unknown;
}

/** What a spec documents of each operation. Throws for an Id that no operation has. */
export interface Documented {
  operations: Operation[];
  examples: DocumentedExample[];
  operation(operationId: string): Operation;
  /** The first documented success. */
  success(operationId: string): DocumentedExample;
  /** What a caller passes: the first documented body, and Ids as they are published or at least allowed. */
  input(operationId: string): Input & { idempotencyKey: string };
  /** The same as it goes over the wire, made without our client. Its URL is a path alone. */
  request(operationId: string, changes?: Changes): Exchange["request"] & { body?: string };
  /** An example as it would be exchanged: a request alone, or a response to the first documented request. */
  exchange(example: DocumentedExample): Exchange;
}

export function createDocumented(spec: OpenApiDocument): Documented {
  const operations = operationsOf(spec);
  const examples = examplesOf(spec);

  function operation(operationId: string): Operation {
    const found = operations.find((one) => one.operationId === operationId);
    if (!found) throw new Error(`The spec has no operation ${operationId}.`);
    return found;
  }

  function success(operationId: string): DocumentedExample {
    const found = examples.find((one) => one.operationId === operationId && one.part.startsWith("2"));
    if (!found) throw new Error(`The spec has no example of a success of ${operationId}.`);
    return found;
  }

  function input(operationId: string): Input & { idempotencyKey: string } {
    const { parameters } = operation(operationId);
    const idempotencyKey = "0193cf51-ed36-7151-a0cb-1c59def21e13";
    const values = parameters.map(({ name }) => [name, parameterValues[`path/${name}`]?.documented[0] ?? "any"]);
    return {
      path: {
        ...Object.fromEntries(values),
        UserId: "user_m_01JF7AP1M46TR0JH7WBGPWK7D7",
        HookId: "hook_m_01J8F5RK4R43AYWD8XVG9RSYDT",
        IdempotencyKey: idempotencyKey,
      },
      query: {},
      body: examples.find((example) => example.operationId === operationId && isRequest(example))?.value,
      idempotencyKey,
    };
  }

  function request(operationId: string, changes: Changes = {}) {
    const { method, path, requestBody } = operation(operationId);
    const passed = input(operationId);
    const values: Record<string, string> = { ...passed.path, ClientId: "a-client", ...changes.path };
    const url = path.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ""));
    const body = "body" in changes ? changes.body : passed.body;
    const authorization = operationId === "createOAuthToken" ? `Basic ${btoa("a-client:a-key")}` : "Bearer any";
    const [mediaType = ""] = Object.keys(requestBody?.content ?? {});
    if (body === undefined) return { method, url, headers: { authorization } };
    return { method, url, headers: { authorization, "content-type": mediaType }, body: encode(mediaType, body) };
  }

  function exchange(example: DocumentedExample): Exchange {
    const { operationId, part, mediaType, value } = example;
    if (isRequest(example)) return { request: request(operationId, { body: value }) };
    const isEmpty = mediaType === "";
    return {
      request: request(operationId),
      response: {
        status: Number(part),
        headers: isEmpty ? {} : { "content-type": mediaType },
        body: isEmpty ? "" : encode(mediaType, value),
      },
    };
  }

  return { operations, examples, operation, success, input, request, exchange };
}

function encode(mediaType: string, value: unknown): string {
  const isForm = mediaType === "application/x-www-form-urlencoded";
  return isForm ? new URLSearchParams(value as Record<string, string>).toString() : JSON.stringify(value);
}
