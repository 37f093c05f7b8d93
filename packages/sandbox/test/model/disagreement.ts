import { isDeepStrictEqual } from "node:util";
import { createSandbox, type Sandbox } from "../../src/create-sandbox.ts";
import { SessionError } from "../../src/sessions/sessions.ts";
import type { SandboxOptions } from "../../src/settings.ts";
import { UserError } from "../../src/users/control.ts";
import { type Caller, createCaller } from "../caller.ts";
import { type Call, type Command, clients, type Settings } from "./commands.ts";
import { createModel, type Outcome, type Target } from "./model.ts";
import { bodyOf, personIn } from "./people.ts";
import type { User } from "./users.ts";

export interface Disagreement {
  /** Which command of the sequence it was, from 0. */
  nth: number;
  command: Command;
  expected: Outcome | string;
  seen: Outcome | string;
}

export interface Opened {
  sandbox: Pick<Sandbox, "fetch" | "clock" | "events" | "sessions" | "users" | "exercised" | "reset">;
  /** What went wrong inside. */
  problems: unknown[];
}

/** Opens a sandbox, which serves for many sequences. */
export function open({ enrollsLater, hasProxy }: Settings): Opened {
  const problems: unknown[] = [];
  const options: SandboxOptions = { seed: 1, enrollsLater, onError: (error) => problems.push(error) };
  return { problems, sandbox: createSandbox({ ...options, ...(hasProxy ? {} : { proxyScopes: [] }) }) };
}

const noUser = "user_m_01JF7AP1M46TR0JH7WBGPWK7D7";
const paths: Partial<Record<Call["call"], (type: string, id: string) => [method: string, path: string]>> = {
  create: (type) => ["POST", `sca/users/${type}`],
  "create legacy": (type) => ["POST", `users/${type}`],
  update: (type, id) => ["PUT", `sca/users/${type}/${id}`],
  "update legacy": (type, id) => ["PUT", `users/${type}/${id}`],
  categorize: (type, id) => ["PUT", `sca/users/${type}/${id}/category`],
  enroll: (_, id) => ["POST", `sca/users/${id}/enrollment`],
  "ask consent": (_, id) => ["POST", `sca/users/${id}/consent`],
  "read status": (_, id) => ["GET", `sca/users/${id}/sca-status`],
  view: (_, id) => ["GET", `sca/users/${id}`],
  close: (type, id) => ["DELETE", `users/${type}/${id}`],
};

/** Runs commands against a sandbox and the model at once. Returns the first thing that they do not agree about. */
export async function disagreementIn(
  commands: readonly Command[],
  settings: Settings,
  { sandbox, problems }: Opened,
): Promise<Disagreement | undefined> {
  const model = createModel(settings);
  await sandbox.reset();
  const ids = new Map<User, string>();
  const callers = await Promise.all(clients.map((clientId) => createCaller(sandbox, clientId)));
  const callerOf = (client: number): Caller => callers[client] as Caller;
  const tokens: string[][] = [[], []];
  let events: string[] = [];
  const unsubscribe = sandbox.events.subscribe(({ clientId, eventType }) =>
    events.push(`${clients.indexOf(clientId as "acme")} ${eventType}`),
  );
  // Links are counted in the order in which they were opened.
  const keepToken = (client: number, token: string | undefined) => token && tokens[client]?.push(token);

  const seen = (over: Partial<Outcome>): Outcome => ({
    refused: null,
    link: null,
    status: null,
    user: null,
    events,
    ...over,
  });
  async function shown(user: User | undefined): Promise<object | null> {
    const id = user && ids.get(user);
    if (user === undefined || id === undefined) return null;
    const { status, body } = await callerOf(user.client)("GET", `sca/users/${id}`);
    if (status !== 200) return { status, ...body };
    const { UserCategory, UserStatus, KYCLevel } = body;
    return { ...personIn(body), UserCategory, UserStatus, KYCLevel };
  }

  async function call(command: Call, { type, user, person }: Target, made: () => User | undefined): Promise<Outcome> {
    const [method, path] = paths[command.call]?.(type, (user && ids.get(user)) ?? noUser) ?? ["", ""];
    const sends = method === "PUT" || command.call.startsWith("create");
    const { status, body } = await callerOf(command.client)(
      method,
      path,
      sends ? { body: bodyOf(command, type, person) } : {},
    );
    const isCreate = command.call.startsWith("create");
    if (status >= 300)
      return seen({ refused: String(body.Type ?? body.type), user: isCreate ? null : await shown(user) });
    const subject = isCreate ? made() : user;
    if (isCreate && subject) ids.set(subject, String(body.Id));
    if (command.call === "read status") {
      const { UserStatus, IsEnrolled, ConsentScope } = body;
      return seen({ status: { UserStatus, IsEnrolled, ConsentScope }, user: await shown(subject) });
    }
    const action = body === null ? undefined : (body.PendingUserAction as { RedirectUrl: string } | null | undefined);
    keepToken(command.client, action ? (new URL(action.RedirectUrl).searchParams.get("token") ?? "") : undefined);
    return seen({
      link: action === undefined ? "absent" : action === null ? "null" : "link",
      user: await shown(subject),
    });
  }

  async function control(command: Exclude<Command, Call>, subject: User | undefined): Promise<Outcome> {
    if ("advances" in command) {
      await sandbox.clock.advance(`${command.advances}m`);
      return seen({});
    }
    try {
      if ("ends" in command) {
        const own = tokens[command.client] ?? [];
        const token = own[command.session % own.length] ?? "none";
        const { complete, fail, expire } = sandbox.sessions;
        const ways = {
          validated: () => complete(token, command),
          failed: () => fail(token),
          expired: () => expire(token),
        };
        await ways[command.ends]();
      } else {
        const id = (subject && ids.get(subject)) ?? noUser;
        if ("holdsMoney" in command) await sandbox.users.holdMoney(id, command.holdsMoney);
        else keepToken(command.client, (await sandbox.users.happen(id, command.happens)).token);
      }
    } catch (error) {
      if (!(error instanceof UserError || error instanceof SessionError)) throw error;
      return seen({ refused: "nothing", user: await shown(subject) });
    }
    return seen({ user: await shown(subject) });
  }

  async function step(command: Command, nth: number): Promise<Disagreement | undefined> {
    events = [];
    const target = "call" in command ? model.target(command, nth) : undefined;
    const subject = target?.user ?? model.subject(command);
    const expected = model.run(command, nth);
    const outcome =
      "call" in command && target
        ? await call(command, target, () => model.users[command.client]?.at(-1))
        : await control(command as Exclude<Command, Call>, subject);
    if (problems.length > 0) return { nth, command, expected: "no failure inside", seen: problems.join("\n") };
    // The table does not say in which order the events of one moment come.
    expected.events.sort();
    outcome.events.sort();
    return isDeepStrictEqual(expected, outcome) ? undefined : { nth, command, expected, seen: outcome };
  }

  try {
    for (const [nth, command] of commands.entries()) {
      const found = await step(command, nth);
      if (found) return found;
    }
    return undefined;
  } finally {
    unsubscribe();
  }
}
