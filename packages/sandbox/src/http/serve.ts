import type { Operation } from "@mangopay-sca/spec/model";
import { checkToken } from "../auth/token.js";
import type { Answer, Call } from "../call.js";
import { OtherProblem, Refusal } from "../refusal.js";
import { idempotencyKey, refuseUsedKey, remember } from "../responses/remembered.js";
import type { Services } from "../services.js";
import { createUnit } from "../store/unit.js";
import { brokenIn } from "./check-answer.js";
import { OAuthProblem, refuseViolations, violationsOf } from "./check-request.js";
import { toAnswer } from "./error-body.js";
import { handlers } from "./handlers.js";
import { type OperationId, operationOf } from "./operations.js";
import { preferredAnswer } from "./prefer.js";
import { membersOf } from "./read-body.js";
import { toResponse } from "./to-response.js";

/** Answers a request for an operation. */
export async function serve(
  services: Services,
  operationId: OperationId,
  request: Request,
  pathParameters: Record<string, string>,
): Promise<Response> {
  const operation = operationOf(operationId);
  const url = new URL(request.url);
  const headers = Object.fromEntries(request.headers);
  const body = request.body === null || request.body === undefined ? undefined : await request.text();
  const message = { method: request.method === "HEAD" ? "GET" : request.method, url: request.url, headers, body };
  const clientId = decoded(pathParameters.ClientId ?? clientOf(headers.authorization));
  const call: Call = {
    services,
    unit: createUnit(services.store),
    operationId,
    operation,
    clientId,
    path: Object.fromEntries(Object.entries(pathParameters).map(([name, text]) => [name, decoded(text)])),
    query: url.searchParams,
    body: {},
    url,
    headers,
  };

  const answer = async (): Promise<Answer> => {
    const violations = violationsOf(services.tools, operation, { request: message, query: call.query, pathParameters });
    if (violations.some(({ pointer }) => pointer === "header/authorization")) throw new Refusal("invalid_credentials");
    if (operationId !== "createOAuthToken") await checkToken(services, clientId, headers.authorization);
    const key = idempotencyKey(call);
    if (key !== undefined) await refuseUsedKey(call, key);
    return finished(call, operation, key, async () => {
      refuseViolations(operation, violations);
      return (
        preferredAnswer(operationId, headers.prefer) ??
        handlers[operationId]({ ...call, body: membersOf(services.tools, operation, message) })
      );
    });
  };

  const isRead = operation.method === "GET";
  const made = await refusable(services, async () => {
    services.limits.count(clientId);
    return isRead ? answer() : services.inTurn(clientId, answer);
  });
  return toResponse(checked(services, operation, made), services.limits.headers(clientId));
}

/** Makes an answer, remembers it under its key, and keeps what the call changed, if it may leave at all. */
async function finished(
  call: Call,
  operation: Operation,
  key: string | undefined,
  work: () => Promise<Answer> | Answer | PromiseLike<Answer>,
): Promise<Answer> {
  const { services } = call;
  let unit = call.unit;
  const made = await refusable(services, async () => work()).then((answer) => checked(services, operation, answer));
  // What a refused call began is dropped; that it was refused is remembered.
  if (made.status >= 400) unit = createUnit(services.store);
  if (key !== undefined && made.status < 500) {
    remember({ ...call, unit }, key, made, made.body === undefined ? "" : JSON.stringify(made.body));
  }
  await unit.commit();
  return made;
}

/** Runs work; what the API refuses becomes its answer, and any other error a 500. */
async function refusable(services: Services, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof OAuthProblem) return { status: 400, body: error.body };
    if (error instanceof Refusal || error instanceof OtherProblem) return toAnswer(services, error);
    services.onError(error);
    return toAnswer(services, new OtherProblem(500, "internal_error", "The sandbox failed; its log says how."));
  }
}

/** An answer, or a 500 that says where it breaks the spec. */
function checked(services: Services, operation: Operation, answer: Answer): Answer {
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
