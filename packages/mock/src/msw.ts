import openapi from "@mangopay-sca/spec/openapi.json" with { type: "json" };
import type { DocumentedAnswers } from "@mangopay-sca/types";
import { HttpResponse, http, type RequestHandler } from "msw";
import { type DocumentedAnswer, documentedOperations, readAnswers } from "./documented.js";
import type { Spec } from "./load-spec.js";

const spec = openapi as unknown as Spec;

/** `<status>.<example>`, or the status alone where the answer has no body. Only names that the spec has compile. */
type AnswerName<Id extends keyof DocumentedAnswers> = {
  [Status in keyof DocumentedAnswers[Id] & number]: DocumentedAnswers[Id][Status] extends string
    ? `${Status}.${DocumentedAnswers[Id][Status]}`
    : `${Status}`;
}[keyof DocumentedAnswers[Id] & number];

export interface HandlersOptions {
  /** The server to stand in for; Mangopay's Sandbox by default. */
  baseUrl?: string;
  /** What operations answer in place of their first success. */
  answers?: { [Id in keyof DocumentedAnswers]?: AnswerName<Id> };
}

/**
 * Handlers for Mock Service Worker that answer every operation with its documented examples. They do not check requests; for
 * that start the mock. Throws MockError for an answer that does not exist.
 */
export function scaHandlers({
  baseUrl = "https://api.sandbox.mangopay.com",
  answers = {},
}: HandlersOptions = {}): RequestHandler[] {
  const chosen = readAnswers(spec, answers as Record<string, string>);
  const operations = documentedOperations(spec);
  // msw takes the first handler that matches, so paths with fewer parameters come first.
  operations.sort((a, b) => a.path.split("{").length - b.path.split("{").length);
  return operations.map(({ operationId, method, path, answers: documented }) => {
    const answer = chosen.get(operationId) ?? documented.find(({ status }) => status < 300);
    const body = answer && bodyOf(path, method, answer);
    const verb = http[method.toLowerCase() as "get"];
    const url = baseUrl + path.replaceAll(/\{([^{}]+)\}/g, ":$1");
    return verb(url, () =>
      body === undefined
        ? new HttpResponse(null, { status: answer?.status ?? 204 })
        : HttpResponse.json(body as object, { status: answer?.status ?? 200 }),
    );
  });
}

/** A copy of the example's value; tests may change what they get. */
function bodyOf(path: string, method: string, { status, example }: DocumentedAnswer): unknown {
  const response = spec.paths[path]?.[method.toLowerCase()]?.responses?.[status];
  const { content = {} } = response?.$ref
    ? (spec.components.responses[response.$ref.split("/").at(-1) ?? ""] ?? {})
    : (response ?? {});
  const value = Object.values(content)[0]?.examples?.[example ?? ""]?.value;
  return structuredClone(value);
}
