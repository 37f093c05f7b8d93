import { matchTarget } from "@mangopay-sca/contract/core";
import { milliseconds } from "../clock/duration.js";
import type { Around } from "../extension.js";
import type { Answering } from "../http/app.js";
import { type OperationId, operations } from "../http/operations.js";
import type { AnyResponse, PlainRequest } from "../http/plain.js";
import type { Services } from "../services.js";
import type { Sessions } from "../sessions/sessions.js";
import type { Fault, FaultName } from "./fault.js";
import type { Take } from "./faults.js";
import { halved, networkFailure, pause } from "./network-failure.js";
import { rateLimited } from "./rate-limited.js";

const ofCalls = [
  "latency",
  "token-revoked",
  "rate-limited",
  "notification-first",
  "response-lost",
  "half-body",
] as const satisfies FaultName[];

export interface Road {
  services: Services;
  sessions: Sessions;
  take: Take;
  isEmpty(): boolean;
  /** Resolves once every notification that is due was attempted. */
  settled(): Promise<void>;
}

/** Has calls and visits of the hosted page meet their faults. */
export function onTheWay({ services, sessions, take, isEmpty, settled }: Road): Around {
  return async (request, next) => {
    if (isEmpty()) return next(request);
    const { url } = request;
    const match = matchTarget([...operations.values()], request.method, url.pathname);
    if (!match) return visit(request, next);
    const clientId = match.pathParameters.ClientId;
    const due = take(ofCalls, { operationId: match.operation.operationId as OperationId, clientId });
    const found = (name: FaultName): Fault | undefined => due.find(({ fault }) => fault === name);

    const late = found("latency");
    if (late) await pause(milliseconds(late.delay ?? 0), request.signal);
    if (found("token-revoked")) await revoke(clientId, request.headers.authorization);
    const limited = found("rate-limited");
    const response = limited ? rateLimited(services, limited) : await next(request);
    if (found("notification-first")) await settled();
    if (found("response-lost")) throw networkFailure();
    return found("half-body") ? halved(response) : response;
  };

  /** The page has left when its session expires. */
  async function visit(request: PlainRequest, next: Answering): Promise<AnyResponse> {
    const token = request.url.searchParams.get("token");
    const response = await next(request);
    const session = token !== null && request.method === "GET" ? await sessions.get(token) : undefined;
    const isPage = request.url.pathname.startsWith("/sca") && session?.state === "open";
    if (isPage && take(["session-expires"], { clientId: session.clientId }).length > 0)
      await sessions.expire(session.id);
    return response;
  }

  async function revoke(clientId = "", authorization: string | undefined): Promise<void> {
    const token = authorization?.trim().split(/ +/)[1] ?? "";
    const known = await services.store.get("tokens", clientId, token);
    if (known) await services.store.commit([{ kind: "tokens", remove: known }]);
  }
}
