import type { Answer } from "../call.js";
import { errors } from "../generated/errors.js";
import { OAuthProblem, OtherProblem, Refusal } from "../refusal.js";
import type { Services } from "../services.js";
import type { Awaitable } from "../store/store.js";

/** What a refused call is answered: the members that the published body of its type has. */
export function toAnswer({ clock, ids }: Services, refused: Refusal | OtherProblem): Answer {
  const { status, message } = refused;
  const isOwn = refused instanceof Refusal;
  const all: Record<string, unknown> = {
    error: refused.type,
    error_description: message,
    Message: message,
    Type: refused.type,
    Id: ids.uuid(),
    Date: clock.seconds(),
    errors: isOwn ? refused.errors : null,
  };
  const members: readonly string[] = isOwn ? errors[refused.type].members : ["Message", "Type", "Id", "Date", "errors"];
  const body = Object.fromEntries(members.map((name) => [name, all[name]]));
  return { status, body, headers: isOwn ? {} : refused.headers };
}

/** Runs work; what the API refuses becomes its answer, and any other error a 500. */
export async function answerOrRefusal(services: Services, work: () => Awaitable<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    return refusalOf(services, error);
  }
}

/** What an error is answered. */
export function refusalOf(services: Services, error: unknown): Answer {
  if (error instanceof OAuthProblem) return { status: 400, body: error.body };
  if (error instanceof Refusal || error instanceof OtherProblem) return toAnswer(services, error);
  services.onError(error);
  return toAnswer(services, new OtherProblem(500, "internal_error", "The sandbox failed; its log says how."));
}
