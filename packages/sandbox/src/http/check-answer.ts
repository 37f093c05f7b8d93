import type { SchemaViolation, Tools } from "@mangopay-sca/contract/core";
import type { Operation } from "@mangopay-sca/spec/model";
import type { Answer } from "../call.js";
import { OtherProblem } from "../refusal.js";
import type { Services } from "../services.js";
import { toAnswer } from "./error-body.js";

/** Where an answer breaks the spec. Statuses that no operation lists are the API's own (C53). */
function brokenIn({ allowed, spec }: Tools, { responses }: Operation, answer: Answer): SchemaViolation[] {
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

/** An answer, or a 500 that says where it breaks the spec: nothing that does may leave. */
export function checked(services: Services, operation: Operation, answer: Answer): Answer {
  const broken = brokenIn(services.tools, operation, answer);
  if (broken.length === 0) return answer;
  const where = broken.map(({ pointer, expectation }) => `${pointer} ${expectation}`).join("; ");
  const problem = new OtherProblem(
    500,
    "response_violates_contract",
    `The sandbox's response to ${operation.operationId} with ${answer.status} breaks the spec: ${where}.`,
  );
  services.onError(problem);
  return toAnswer(services, problem);
}
