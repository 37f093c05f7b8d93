import { faultNames, windowNames } from "../faults/fault.js";
import { type OperationId, operations } from "../http/operations.js";
import { transitions } from "../lifecycle/table.js";
import { AnswerError } from "../sessions/flow/walk.js";
import { SessionError } from "../sessions/sessions.js";
import { scopes } from "../store/records.js";
import { type Happening, UserError } from "../users/control.js";
import type { Controlled } from "./controlled.js";
import { ControlProblem } from "./problem.js";
import { choice, count, duration, flag, flags, number, readBody, share, text } from "./read-body.js";

const reasonsOf = (name: "mangopay" | "outside") => [
  ...new Set(transitions.flatMap(({ trigger }) => trigger[name] ?? [])),
];
/** What may befall a user, as lifecycle.yaml has it. */
export const happenings = { mangopay: reasonsOf("mangopay"), outside: reasonsOf("outside") };

export const timeOf = ({ clock }: Pick<Controlled, "clock">) => ({
  now: new Date(clock.now()).toISOString(),
  seconds: clock.seconds(),
});

/** POST clock: `{ advance: "10m" }` or `{ advanceSeconds: 600 }`. */
export async function advanceClock(sandbox: Controlled, request: Request): Promise<object> {
  const { advance, advanceSeconds } = await readBody(request, { advance: duration, advanceSeconds: number });
  if ((advance === undefined) === (advanceSeconds === undefined)) {
    throw new ControlProblem(400, 'Give the clock one of advance ("10m") and advanceSeconds (600).');
  }
  await sandbox.clock.advance(advance ?? (advanceSeconds ?? 0) * 1000);
  return timeOf(sandbox);
}

/** POST sessions/{token}: `{ outcome: "validated", consents: { Transfer: true } }`. */
export async function endSession(sandbox: Controlled, request: Request, token: string): Promise<object> {
  const { outcome, consents, phoneNumber } = await readBody(request, {
    outcome: choice(["validated", "failed", "expired"]),
    consents: flags(scopes),
    phoneNumber: text,
  });
  if (!outcome) throw new ControlProblem(400, "Give the session an outcome: validated, failed or expired.");
  if (outcome !== "validated" && (consents ?? phoneNumber) !== undefined) {
    throw new ControlProblem(400, `A session that is ${outcome} has no consents and no phoneNumber.`);
  }
  const { sessions } = sandbox;
  const ends = {
    validated: () => sessions.complete(token, { consents, phoneNumber }),
    failed: () => sessions.fail(token),
    expired: () => sessions.expire(token),
  };
  try {
    return await ends[outcome]();
  } catch (error) {
    if (error instanceof AnswerError) throw new ControlProblem(400, error.message);
    if (!(error instanceof SessionError)) throw error;
    throw new ControlProblem(error.state === undefined ? 404 : 409, error.message);
  }
}

/** POST users/{userId}: `{ mangopay: "account-closed" }`, `{ outside: "guarded-call" }` or `{ holdsMoney: true }`. */
export async function changeUser(sandbox: Controlled, request: Request, userId: string): Promise<object> {
  const { mangopay, outside, holdsMoney, consents } = await readBody(request, {
    mangopay: choice(happenings.mangopay),
    outside: choice(happenings.outside),
    holdsMoney: flag,
    consents: flags(scopes),
  });
  const given = [mangopay, outside, holdsMoney].filter((value) => value !== undefined);
  if (given.length !== 1) throw new ControlProblem(400, "Give one of mangopay, outside and holdsMoney.");
  const { users } = sandbox;
  if (!(await users.get(userId))) throw new ControlProblem(404, `There is no user ${userId}.`);
  if (holdsMoney !== undefined) return { user: await users.holdMoney(userId, holdsMoney) };
  const happening: Happening = { ...(mangopay && { mangopay }), ...(outside && { outside }) };
  try {
    return await users.happen(userId, happening, consents && { consents });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new ControlProblem(409, error.message);
  }
}

const names = Object.keys(faultNames) as (keyof typeof faultNames)[];
const fault = {
  fault: choice(names),
  operationId: choice([...operations.keys()] as OperationId[]),
  eventType: text,
  clientId: text,
  after: count,
  times: count,
  share,
  seed: count,
  delay: duration,
  window: choice(windowNames),
  resetIn: duration,
};

/** POST faults: `{ fault: "response-lost", operationId: "createNaturalUserSca" }`. */
export async function addFault(sandbox: Controlled, request: Request): Promise<object> {
  const { fault: name, ...narrowed } = await readBody(request, fault);
  if (!name) throw new ControlProblem(400, `Give fault one of ${names.join(", ")}.`);
  return sandbox.faults.add({ fault: name, ...narrowed });
}
