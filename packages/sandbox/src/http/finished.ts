import type { Answer, Call } from "../call.js";
import { remember } from "../responses/remembered.js";
import type { Awaitable } from "../store/store.js";
import { createUnit } from "../store/unit.js";
import { checked } from "./check-answer.js";
import { answerOrRefusal } from "./error-body.js";

/** Makes an answer, remembers it under its key, and keeps what the call changed, if it may leave at all. */
export async function finished(call: Call, key: string | undefined, work: () => Awaitable<Answer>): Promise<Answer> {
  const { services, operation } = call;
  const made = checked(services, operation, await answerOrRefusal(services, work));
  // What a refused call began is dropped; that it was refused is remembered.
  const unit = made.status < 400 ? call.unit : createUnit(services.store);
  if (key !== undefined && made.status < 500) remember({ ...call, unit }, key, made);
  await unit.commit();
  return made;
}
