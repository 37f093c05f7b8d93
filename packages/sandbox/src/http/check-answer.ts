import type { SchemaViolation, Tools } from "@mangopay-sca/contract/core";
import type { Operation } from "@mangopay-sca/spec/model";
import type { Answer } from "../call.js";

/** Where an answer breaks the spec: nothing that does may leave. Statuses that no operation lists are the API's own (C53). */
export function brokenIn({ allowed, spec }: Tools, { responses }: Operation, answer: Answer): SchemaViolation[] {
  const { status, body } = answer;
  const documented = responses[status];
  if (!documented) {
    const isKnown = spec["x-unlisted-statuses"]?.includes(status) ?? false;
    return isKnown ? [] : [{ pointer: "/status", expectation: `must be one of ${Object.keys(responses).join(", ")}` }];
  }
  const [mediaType] = Object.values(documented.content);
  if (!mediaType) return body === undefined ? [] : [{ pointer: "/body", expectation: "must not be there" }];
  return allowed(mediaType.schema, body).map(({ pointer, expectation }) => ({
    pointer: `/body${pointer}`,
    expectation,
  }));
}
