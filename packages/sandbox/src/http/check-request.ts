import {
  checkRequest,
  type Exchange,
  fieldErrors,
  oauthError,
  type Tools,
  type Violation,
} from "@mangopay-sca/contract/core";
import type { Operation } from "@mangopay-sca/spec/model";
import { OAuthProblem, OtherProblem, Refusal } from "../refusal.js";

export interface Sent {
  request: Exchange["request"];
  query: URLSearchParams;
  pathParameters: Record<string, string>;
}

/** What is wrong with a request, as the contract's check has it. */
export const violationsOf = (tools: Tools, operation: Operation, sent: Sent): Violation[] =>
  checkRequest(tools, operation, sent).violations;

/** Throws what the API refuses a request with violations with; credentials are checked before. */
export function refuseViolations(operation: Operation, violations: readonly Violation[]): void {
  if (violations.length === 0) return;
  if (operation.operationId === "createOAuthToken") throw new OAuthProblem(oauthError(violations));
  const mediaType = violations.find(({ pointer }) => pointer === "header/content-type");
  if (mediaType)
    throw new OtherProblem(415, "unsupported_media_type", `The header content-type ${mediaType.expectation}.`);
  // On creation and update, the sources answer false with 403.
  const isTerms = ({ pointer, got }: Violation) => pointer === "body/TermsAndConditionsAccepted" && got === "a boolean";
  if (violations.every(isTerms)) throw new Refusal("user_hasnt_accepted_terms_and_conditions");
  throw new Refusal("param_error", fieldErrors(operation.parameters, violations));
}
