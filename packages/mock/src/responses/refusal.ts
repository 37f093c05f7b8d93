import { randomUUID } from "node:crypto";
import type { Violation } from "@mangopay-sca/contract";
import { examplesOf, namesOf, type OpenApiDocument } from "@mangopay-sca/spec/model";
import { Problem } from "../http/problem.js";
import type { DocumentedResponse, MockOperation } from "../operations.js";

/** How a request with violations is refused: with a documented response, or with that and another body. */
export interface Refusal {
  response: DocumentedResponse;
  /** Undefined: the documented example as it is. */
  body?: object;
}

/**
 * Decides how the API refuses a request with violations: 401 without credentials, 415 for another media type (Mangopay's page of
 * status codes lists it, no body is published), 400 for anything else. Throws Problem for what has no documented body.
 */
export function createRefusals(spec: OpenApiDocument) {
  const message = paramErrorMessage(spec);

  return (operation: MockOperation, violations: readonly Violation[]): Refusal => {
    const documented = (code: number) => operation.documented.find(({ status }) => status === code);
    const at = (pointer: string) => violations.find((violation) => violation.pointer === pointer);
    const [unauthorized, refused] = [documented(401), documented(400)];
    if (at("header/authorization") && unauthorized) return { response: unauthorized };
    if (refused && isOAuth(refused)) return { response: refused, body: oauthError(violations) };
    const mediaType = at("header/content-type");
    if (mediaType) throw new Problem(415, `The header content-type ${mediaType.expectation}.`);
    if (!refused)
      throw new Problem(
        400,
        `${violations.map(({ pointer, expectation }) => `${pointer} ${expectation}`).join("; ")}.`,
      );
    const errors = fieldErrors(operation, violations);
    const date = Math.floor(Date.now() / 1000);
    return { response: refused, body: { Message: message, Type: "param_error", Id: randomUUID(), Date: date, errors } };
  };
}

/** The API's own words for a `param_error`, from the first published one. */
function paramErrorMessage(spec: OpenApiDocument): string {
  const bodies = examplesOf(spec).map(({ value }) => value as { Type?: string; Message?: string } | undefined);
  return bodies.find((body) => body?.Type === "param_error")?.Message ?? "The request is invalid.";
}

/** A message for each field, by its dotted path or by the parameter's name. */
function fieldErrors({ parameters }: MockOperation, violations: readonly Violation[]): Record<string, string> {
  const errors = new Map<string, Set<string>>();
  for (const { pointer, expectation } of violations) {
    const [where = "", ...names] = namesOf(`/${pointer}`);
    const sent = names.join(".");
    const declared = parameters.find((one) => one.in === where && one.name.toLowerCase() === sent.toLowerCase());
    const field = declared?.name ?? (sent || where);
    const sentences = errors.get(field) ?? new Set();
    errors.set(field, sentences.add(sentenceOf(declared ? [declared.name] : names, expectation)));
  }
  return Object.fromEntries([...errors].map(([field, sentences]) => [field, [...sentences].join(" ")]));
}

/** In the forms that the API has published for these cases. */
function sentenceOf(names: string[], expectation: string): string {
  const name = names.at(-1);
  if (name === undefined) return `The body ${expectation}.`;
  if (expectation === "is missing") {
    return names.length === 1 ? `The ${name} field is required.` : `'${name}' must not be empty.`;
  }
  return `The field ${name} ${expectation.replace(/must match pattern "(.*)"/, "must match the regular expression '$1'")}.`;
}

const isOAuth = ({ value }: DocumentedResponse): boolean =>
  typeof value === "object" && value !== null && "error" in value;

/** RFC 6749, 5.2. */
function oauthError(violations: readonly Violation[]) {
  const isGrant = violations.every(({ pointer, got }) => pointer === "body/grant_type" && got !== undefined);
  const sentences = violations.map(({ pointer, expectation }) => `${namesOf(`/${pointer}`).at(-1)} ${expectation}`);
  return {
    error: isGrant ? "unsupported_grant_type" : "invalid_request",
    error_description: `${sentences.join("; ")}.`,
  };
}
