import { matchTarget } from "@mangopay-sca/contract/core";
import { OtherProblem, Refusal } from "../refusal.js";
import type { Services } from "../services.js";
import { toAnswer } from "./error-body.js";
import { operations } from "./operations.js";
import type { PlainRequest, PlainResponse } from "./plain.js";
import { toResponse } from "./to-response.js";

/** Why a call is not one of an operation: a path parameter is empty, another method of its path, or no such path. */
export function unmatched(services: Services, { url, method }: PlainRequest): PlainResponse {
  return toResponse(toAnswer(services, problemOf(method, url.pathname)));
}

function problemOf(method: string, pathname: string): Refusal | OtherProblem {
  const all = [...operations.values()];
  const match = matchTarget(all, method, pathname);
  const missing = match?.operation.parameters.filter(
    (one) => one.in === "path" && match.pathParameters[one.name] === undefined,
  );
  if (missing?.length) {
    return new Refusal(
      "param_error",
      Object.fromEntries(missing.map(({ name }) => [name, `The ${name} field is required.`])),
    );
  }
  const methods = [...new Set(all.map((operation) => operation.method))];
  const allowed = methods.filter((other) => matchTarget(all, other, pathname) !== undefined);
  const shown = pathname.length > 200 ? `${pathname.slice(0, 200)}…` : pathname;
  if (allowed.length > 0) {
    const message = `${shown} allows ${new Intl.ListFormat("en-GB").format(allowed)}, not ${method}.`;
    return new OtherProblem(405, "method_not_allowed", message, { allow: allowed.join(", ") });
  }
  return new OtherProblem(404, "ressource_not_found", `${method} ${shown} is not an operation of the spec.`);
}
