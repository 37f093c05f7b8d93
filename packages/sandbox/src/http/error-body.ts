import type { Answer } from "../call.js";
import { errors } from "../generated/errors.js";
import { type OtherProblem, Refusal } from "../refusal.js";
import type { Services } from "../services.js";

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
