import type { Exchange } from "@mangopay-sca/contract";
import type { DocumentedExample, OpenApiDocument } from "@mangopay-sca/spec/model";
import { documentedInput, operationOf } from "./documented-input.ts";
import { isRequest } from "./spec.ts";

type Sent = Exchange["request"] & { body?: string };
export interface Changes {
  /** Path parameters in place of the documented ones. */
  path?: Record<string, string>;
  /** A body in place of the first documented one. */
  body?: unknown;
}

/** A documented request as it goes over the wire, made without our client. Its URL is a path alone. */
export function documentedRequest(spec: OpenApiDocument, operationId: string, changes: Changes = {}): Sent {
  const { method, path, requestBody } = operationOf(spec, operationId);
  const input = documentedInput(spec, operationId);
  const values: Record<string, string> = { ...input.path, ClientId: "a-client", ...changes.path };
  const url = path.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ""));
  const body = "body" in changes ? changes.body : input.body;
  const authorization = operationId === "createOAuthToken" ? `Basic ${btoa("a-client:a-key")}` : "Bearer any";
  const [mediaType = ""] = Object.keys(requestBody?.content ?? {});
  if (body === undefined) return { method, url, headers: { authorization } };
  return { method, url, headers: { authorization, "content-type": mediaType }, body: encode(mediaType, body) };
}

/** An example as it would be exchanged: a request alone, or a response to the first documented request. */
export function exchangeOf(spec: OpenApiDocument, example: DocumentedExample): Exchange {
  const { operationId, part, mediaType, value } = example;
  if (isRequest(example)) return { request: documentedRequest(spec, operationId, { body: value }) };
  const isEmpty = mediaType === "";
  return {
    request: documentedRequest(spec, operationId),
    response: {
      status: Number(part),
      headers: isEmpty ? {} : { "content-type": mediaType },
      body: isEmpty ? "" : encode(mediaType, value),
    },
  };
}

function encode(mediaType: string, value: unknown): string {
  const isForm = mediaType === "application/x-www-form-urlencoded";
  return isForm ? new URLSearchParams(value as Record<string, string>).toString() : JSON.stringify(value);
}
