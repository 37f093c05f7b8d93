import { checkToken } from "../auth/token.js";
import type { Answer, Call } from "../call.js";
import { Refusal } from "../refusal.js";
import { idempotencyKey, refuseUsedKey } from "../responses/remembered.js";
import type { Services } from "../services.js";
import { createUnit } from "../store/unit.js";
import { checked } from "./check-answer.js";
import { refuseViolations, violationsOf } from "./check-request.js";
import { refusalOf } from "./error-body.js";
import { finished } from "./finished.js";
import { handlers } from "./handlers.js";
import { type OperationId, operationOf } from "./operations.js";
import type { PlainRequest, PlainResponse } from "./plain.js";
import { preferredAnswer } from "./prefer.js";
import { membersOf } from "./read-body.js";
import { readRequest } from "./read-request.js";
import { toResponse } from "./to-response.js";

/** Answers a request for an operation. */
export async function serve(
  services: Services,
  operationId: OperationId,
  request: PlainRequest,
  pathParameters: Record<string, string>,
): Promise<PlainResponse> {
  const operation = operationOf(operationId);
  const { url } = request;
  const { authorization } = request.headers;
  const clientId = decoded(pathParameters.ClientId ?? clientOf(authorization));

  const answer = async (): Promise<Answer> => {
    services.limits.count(clientId);
    const message = await readRequest(request);
    const { headers } = message;
    const sent = { request: message, query: url.searchParams, pathParameters };
    const violations = violationsOf(services.tools, operation, sent);
    if (violations.some(({ pointer }) => pointer === "header/authorization")) throw new Refusal("invalid_credentials");
    const path = Object.fromEntries(Object.entries(pathParameters).map(([name, text]) => [name, decoded(text)]));
    const unit = createUnit(services.store);
    const call: Call = {
      services,
      unit,
      operationId,
      operation,
      clientId,
      path,
      query: sent.query,
      body: {},
      url,
      headers,
    };

    const work = async () => {
      if (operationId !== "createOAuthToken") await checkToken(services, clientId, authorization);
      const key = idempotencyKey(call);
      if (key !== undefined) await refuseUsedKey(call, key);
      return finished(call, key, async () => {
        refuseViolations(operation, violations);
        const preferred = preferredAnswer(operationId, headers.prefer);
        return preferred ?? handlers[operationId]({ ...call, body: membersOf(services.tools, operation, message) });
      });
    };
    return operation.method === "GET" ? work() : services.inTurn(clientId, work);
  };

  // What was finished is checked already.
  const made = await answer().catch((error) => checked(services, operation, refusalOf(services, error)));
  return toResponse(made, services.limits.headers(clientId));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The user of Basic credentials; empty where there are none. */
function clientOf(authorization = ""): string {
  const [, encoded = ""] = authorization.trim().split(/ +/);
  try {
    return atob(encoded).split(":")[0] ?? "";
  } catch {
    return "";
  }
}
