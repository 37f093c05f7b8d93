// Violations in the words of the API: a server that refuses a request says what is wrong with each field.
import { namesOf, type Parameter } from "@mangopay-sca/spec/model";
import type { Violation } from "./exchange.js";

/** A message for each field, by its dotted path or by the parameter's name. */
export function fieldErrors(
  parameters: readonly Parameter[],
  violations: readonly Violation[],
): Record<string, string> {
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

/** RFC 6749, 5.2. */
export function oauthError(violations: readonly Violation[]) {
  const isGrant = violations.every(({ pointer, got }) => pointer === "body/grant_type" && got !== undefined);
  const sentences = violations.map(({ pointer, expectation }) => `${namesOf(`/${pointer}`).at(-1)} ${expectation}`);
  return {
    error: isGrant ? "unsupported_grant_type" : "invalid_request",
    error_description: `${sentences.join("; ")}.`,
  };
}
