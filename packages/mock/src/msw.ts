import spec from "@mangopay-sca/spec";
import type { DocumentedResponses } from "@mangopay-sca/types";
import { HttpResponse, http, type RequestHandler } from "msw";
import { MockError } from "./errors.js";
import {
  type DocumentedResponse,
  type MockOperation,
  mockOperationsOf,
  ofLowestStatus,
  readAnswers,
} from "./operations.js";
import { createFitting } from "./responses/fitting-example.js";
import { linkHeader } from "./responses/link-header.js";

/** `<status>.<example>`, or the status alone where the response has no body. Only names that the spec has compile. */
type AnswerName<Id extends keyof DocumentedResponses> = {
  [Status in keyof DocumentedResponses[Id] & number]: DocumentedResponses[Id][Status] extends string
    ? `${Status}.${DocumentedResponses[Id][Status]}`
    : `${Status}`;
}[keyof DocumentedResponses[Id] & number];

export interface HandlersOptions {
  /** The server to stand in for; Mangopay's Sandbox by default. */
  baseUrl?: string;
  /** What operations respond with in place of a success. */
  answers?: { [Id in keyof DocumentedResponses]?: AnswerName<Id> };
}

/**
 * Handlers for Mock Service Worker that respond to every operation with its documented examples. They do not check requests; for
 * that start the mock. Throws MockError for a response that does not exist, and for an invalid base URL.
 */
export function scaHandlers({
  baseUrl = "https://api.sandbox.mangopay.com",
  answers = {},
}: HandlersOptions = {}): RequestHandler[] {
  if (!/^https?:/i.test(baseUrl) || !URL.canParse(baseUrl)) {
    throw new MockError(`"${baseUrl}" is not a base URL: give the address of a server, as http://localhost:4010.`);
  }
  const server = baseUrl.replace(/\/+$/, "");
  const operations = mockOperationsOf(spec);
  const chosen = readAnswers(operations, answers);
  const fitting = createFitting(spec);
  return [...operations.values()].map((operation) => {
    const { operationId, method, path, documented, requestBody } = operation;
    const verb = http[method.toLowerCase() as "get"];
    const url = server + path.replaceAll(/\{([^{}]+)\}/g, ":$1");
    return verb(url, async ({ request }) => {
      const body: unknown = requestBody ? await request.json().catch(() => undefined) : undefined;
      const response = chosen.get(operationId) ?? fitting(operation, body, ofLowestStatus(documented));
      return response ? toHttp(operation, response, request.url) : undefined;
    });
  });
}

function toHttp({ responses }: MockOperation, { status, value }: DocumentedResponse, address: string) {
  const documented = responses[status];
  const link = linkHeader(documented, address);
  const headers = { ...documented?.headerExamples, ...(link === undefined ? {} : { Link: link }) };
  if (value === undefined) return new HttpResponse(null, { status, headers });
  const [mediaType = ""] = Object.keys(documented?.content ?? {});
  return new HttpResponse(JSON.stringify(value), { status, headers: { ...headers, "Content-Type": mediaType } });
}
