import { type CheckedExchange, type Exchange, mediaTypeOf, readBody } from "@mangopay-sca/contract";
import type { OpenApiDocument } from "@mangopay-sca/spec/model";
import { type MockResponse, Problem } from "../http/problem.js";
import { type DocumentedResponse, type MockOperation, ofLowestStatus } from "../operations.js";
import { createCallCheck } from "./check-call.js";
import { createFitting } from "./fitting-example.js";
import { linkHeader } from "./link-header.js";
import { preferred, readPreference } from "./prefer-header.js";
import type { Prism } from "./prism.js";
import { createRefusals } from "./refusal.js";
import { unmatched } from "./unmatched.js";

export interface ResponderOptions {
  spec: OpenApiDocument;
  operations: Map<string, MockOperation>;
  prism: Prism;
  /** What operations respond with by default. */
  answers: Map<string, DocumentedResponse>;
  /** Make bodies up from the schemas by default. */
  dynamic: boolean;
}

export interface Responded {
  response: MockResponse;
  /** The check of the request. */
  checked: CheckedExchange;
}

/** The mock without HTTP: checks a request against the contract, and has Prism make the response. */
export function createResponder({ spec, operations, prism, answers, dynamic }: ResponderOptions) {
  const check = createCallCheck(spec);
  const refuse = createRefusals(spec);
  const fitting = createFitting(spec);

  async function respond(request: Exchange["request"], checked: CheckedExchange): Promise<MockResponse> {
    const { headers } = request;
    const operation = operations.get(checked.operationId ?? "");
    if (!operation) throw unmatched(check, request, checked, operations);
    const { accept } = headers;
    const preference = headers.prefer === undefined ? undefined : readPreference(headers.prefer);
    const candidates = preference ? preferred(operation, preference) : operation.documented;
    if (checked.violations.length > 0) {
      const { response, body } = refuse(operation, checked.violations);
      const made = await prism.respond(operation, { response, dynamic: false, accept });
      return body ? { ...made, text: JSON.stringify(body) } : made;
    }
    const answer = preference ? undefined : answers.get(operation.operationId);
    const response = answer ?? fitting(operation, bodyOf(request), ofLowestStatus(candidates));
    if (!response) throw new Problem(501, `The spec has no response for ${operation.operationId}.`);
    const isNamed = answer !== undefined || preference?.example !== undefined;
    const choice = { response, dynamic: preference?.dynamic ?? (dynamic && !isNamed), seed: preference?.seed, accept };
    const made = await prism.respond(operation, choice);
    return withLink(operation, request, made);
  }

  return async (request: Exchange["request"]): Promise<Responded> => {
    const checked = check(request);
    const response = await respond(request, checked).catch((error: unknown) => {
      if (error instanceof Problem) return error.toResponse();
      throw error;
    });
    return { response, checked: { ...checked, status: response.status } };
  };
}

function bodyOf(request: Exchange["request"]): unknown {
  const { body } = request;
  return body ? readBody(mediaTypeOf(request), body)?.value : undefined;
}

/** A page of a list has the addresses of other pages, which no example can know. */
function withLink(operation: MockOperation, { url, headers }: Exchange["request"], made: MockResponse): MockResponse {
  const address = url.startsWith("/") && headers.host ? `http://${headers.host}${url}` : url;
  const link = linkHeader(operation.responses[made.status], address);
  return link === undefined ? made : { ...made, headers: { ...made.headers, Link: link } };
}
