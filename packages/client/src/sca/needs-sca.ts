import type { PendingUserAction } from "@mangopay-sca/types";

export type ScaNeed = { needed: true; pendingUserAction: PendingUserAction } | { needed: false };

/**
 * Whether a response asks for SCA, and the link if it does; `pendingUserAction` is without one if the response is. Takes what the
 * API gives in either form: a body with `PendingUserAction`, or the 401 of wallet access, as a Response or as the error that
 * holds it, whose `WWW-Authenticate` header is read without regard to case (the documentation writes both `RedirectUrl` and
 * `redirectUrl`).
 */
export function needsSca(answer: unknown): ScaNeed {
  if (typeof answer !== "object" || answer === null) return { needed: false };
  const { PendingUserAction: action, response } = answer as { PendingUserAction?: unknown; response?: unknown };
  const isAction = typeof action === "object" && action !== null;
  const { RedirectUrl } = (isAction ? action : {}) as PendingUserAction;
  const link = RedirectUrl ?? fromHeader(response) ?? fromHeader(answer);
  if (link !== undefined) return { needed: true, pendingUserAction: { RedirectUrl: link } };
  return isAction ? { needed: true, pendingUserAction: {} } : { needed: false };
}

function fromHeader(response: unknown): string | undefined {
  const { status, headers } = (response ?? {}) as {
    status?: unknown;
    headers?: { get?: (name: string) => string | null };
  };
  if (status !== 401 || typeof headers?.get !== "function") return undefined;
  return headers.get("WWW-Authenticate")?.match(/PendingUserAction\s+RedirectUrl\s*=\s*"?([^\s",]+)/i)?.[1];
}
