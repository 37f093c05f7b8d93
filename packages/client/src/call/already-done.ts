import type { UserSca } from "@mangopay-sca/types";
import type { Call } from "./call.js";
import { operationOf } from "./operation.js";
import type { Run } from "./recover.js";
import { type Received, typeOf, unwrap } from "./response.js";

/** What the API says when an operation was carried out before, and how the user shows it. Source: spec/errors.yaml. */
const closed = {
  types: ["user_closure_failed", "user_closed"],
  isDone: (user: UserSca) => user.UserStatus === "CLOSED",
};
const owner = {
  types: ["not_allowed_for_user_category_owner"],
  isDone: (user: UserSca) => user.UserCategory === "OWNER",
};
const doneBefore: Record<string, { types: string[]; isDone(user: UserSca): boolean }> = {
  closeNaturalUser: closed,
  closeLegalUser: closed,
  categorizeNaturalUser: owner,
  categorizeLegalUser: owner,
};

/** Whether a refusal may only say that an earlier attempt of the same call was carried out. */
export const mayBeDone = ({ operation }: Call, refusal: Received): boolean =>
  doneBefore[operation.operationId]?.types.includes(String(typeOf(refusal))) === true;

/**
 * After a repeat of our own, "already" means that the first attempt succeeded: the user as the API has it now is the response
 * then, and the refusal stands when the user does not show it. Undefined when the API cannot be asked: nobody knows then.
 */
export async function ifDone(
  { operation, init, id }: Call,
  refusal: Received,
  run: Run,
): Promise<Received | undefined> {
  const view = operationOf("viewUserSca");
  const { signal, timeoutMs, params } = init;
  const { UserId } = params?.path ?? {};
  const options = { signal, timeoutMs, callId: id, params: { path: { UserId } } };
  try {
    const viewed = await run(view, options);
    if (viewed.response.status === 404) return refusal;
    const user = unwrap<UserSca>(viewed, view);
    return doneBefore[operation.operationId]?.isDone(user) ? { ...viewed, recovered: true } : refusal;
  } catch {
    signal?.throwIfAborted();
    return undefined;
  }
}
