import type { Call, Command, Settings } from "./commands.ts";
import { conditionsOfCall, conditionsOfHappening, conditionsOfPage, doneOnPage } from "./conditions.ts";
import { changed, created } from "./people.ts";
import { type Happening, refusalFor, rowsFor } from "./table.ts";
import { newUser, type Person, shownOf, statusOf, takeEvent, type User } from "./users.ts";

interface Session {
  client: number;
  user: User;
  purpose: "enrollment" | "consent" | "action";
  isOpen: boolean;
  expiresAt: number;
}

/** What a command leads to, as far as a caller sees it. */
export interface Outcome {
  /** The type of the error, or that nothing came of it. */
  refused: string | null;
  link: "link" | "null" | "absent" | null;
  /** What viewUserScaStatus shows of the user. */
  status: object | null;
  /** The user as viewUserSca shows them afterwards. */
  user: object | null;
  /** The events that were recorded, of both platforms. */
  events: string[];
}

/** What a call needs beyond its name. */
export interface Target {
  operation: string;
  type: "natural" | "legal";
  user: User | undefined;
  /** The data that are sent. */
  person: Person;
}

const stem = { natural: "NaturalUser", legal: "LegalUser" } as const;
/** The operations of calls that have one for each type of users. */
const typed: Partial<Record<Call["call"], (type: keyof typeof stem) => string>> = {
  create: (type) => `create${stem[type]}Sca`,
  "create legacy": (type) => `create${stem[type]}`,
  update: (type) => `update${stem[type]}Sca`,
  "update legacy": (type) => `update${stem[type]}`,
  categorize: (type) => `categorize${stem[type]}`,
  close: (type) => `close${stem[type]}`,
};
const untyped: Partial<Record<Call["call"], string>> = {
  enroll: "enrollUser",
  "ask consent": "manageProxyConsent",
  "read status": "viewUserScaStatus",
  view: "viewUserSca",
};
const minutes = 60;
const linkMinutes = 10;

/** Users and sessions of two platforms, as lifecycle.yaml has them go on. */
export function createModel(settings: Settings) {
  const users: User[][] = [[], []];
  const sessions: Session[] = [];
  let now = 0;
  let events: string[] = [];

  const nth = <T>(list: T[], n: number): T | undefined => list[n % list.length];
  const seen = (over: Partial<Outcome>): Outcome => ({
    refused: null,
    link: null,
    status: null,
    user: null,
    events,
    ...over,
  });

  /** Takes the rows, which all begin in the user's state. Returns the link. */
  function take(user: User, rows: ReturnType<typeof rowsFor>): Outcome["link"] {
    for (const row of rows) {
      for (const event of row.notifications) {
        events.push(`${user.client} ${event}`);
        takeEvent(user, event);
      }
    }
    const to = rows.find((row) => row.to !== "unchanged")?.to;
    if (to !== undefined && to !== user.state) Object.assign(user, { state: to, before: user.state });
    for (const { opens } of rows) {
      if (opens) {
        sessions.push({
          client: user.client,
          user,
          purpose: opens,
          isOpen: true,
          expiresAt: now + linkMinutes * minutes,
        });
      }
    }
    return rows[0]?.pendingUserAction ?? null;
  }

  function end(session: Session, how: "validated" | "failed" | "expired", ticked: object) {
    session.isOpen = false;
    const { user, purpose } = session;
    const done = how === "validated" ? doneOnPage(user, purpose, ticked, settings) : {};
    take(user, rowsFor({ session: how, purpose }, user.state, conditionsOfPage(user, done)));
  }

  /** The user, the operation and the data of a call. */
  function target(command: Call, n: number): Target {
    const { client, isForeign, isOtherEndpoint } = command;
    const user = command.call.startsWith("create")
      ? undefined
      : nth(users[isForeign ? 1 - client : client] ?? [], command.user);
    const own = user?.type ?? command.type;
    const type = user && isOtherEndpoint ? (own === "natural" ? "legal" : "natural") : own;
    const operation = typed[command.call]?.(type) ?? untyped[command.call] ?? "";
    const person = user ? changed(user.person, command, type, n) : created(command, type, n);
    return { operation, type, user, person };
  }

  function call(command: Call, n: number): Outcome {
    const { operation, type, user: named, person } = target(command, n);
    const isCreate = command.call.startsWith("create");
    const user = named && named.client === command.client ? named : undefined;
    const state = user?.state ?? "absent";
    const holds = conditionsOfCall(command, type, user, person, settings);
    const refused = refusalFor(operation, state, holds) ?? null;
    const shown = () => shownOf(isCreate ? users[command.client]?.at(-1) : named);
    if (refused !== null) return seen({ refused, user: isCreate ? null : shown() });
    if (command.call === "read status" && user) return seen({ ...statusOf(user, settings), user: shown() });
    const rows = rowsFor({ operation }, state, holds);
    if (rows.length !== 1) throw new Error(`${operation} in ${state}: ${rows.length} rows of lifecycle.yaml fit.`);
    const subject = user ?? newUser(command.client, type, person);
    if (isCreate) users[command.client]?.push(subject);
    subject.person = person;
    return seen({ link: take(subject, rows), user: shown() });
  }

  function happen(user: User, happens: Happening): Outcome {
    const hasPlatform = (users[user.client] ?? []).some(({ state }) => state === "platform");
    const rows = rowsFor(happens, user.state, conditionsOfHappening(user, hasPlatform));
    take(user, rows);
    if ("mangopay" in happens && happens.mangopay === "consent-revoked" && rows.length > 0) user.consents.clear();
    return seen({ refused: rows.length === 0 ? "nothing" : null, user: shownOf(user) });
  }

  function advance(by: number): Outcome {
    now += by * minutes;
    const due = sessions.filter(({ isOpen, expiresAt }) => isOpen && expiresAt <= now);
    for (const session of due.toSorted((a, b) => a.expiresAt - b.expiresAt)) end(session, "expired", {});
    return seen({});
  }

  const sessionAt = (client: number, n: number) =>
    nth(
      sessions.filter((one) => one.client === client),
      n,
    );

  return {
    target,
    users,
    /** The user whom a command without a call is about. */
    subject(command: Command): User | undefined {
      if ("ends" in command) return sessionAt(command.client, command.session)?.user;
      return "user" in command ? nth(users[command.client] ?? [], command.user) : undefined;
    },
    /** What the `n`th command of a sequence leads to. */
    run(command: Command, n: number): Outcome {
      events = [];
      if ("call" in command) return call(command, n);
      if ("advances" in command) return advance(command.advances);
      if ("ends" in command) {
        const session = sessionAt(command.client, command.session);
        if (!session?.isOpen) return seen({ refused: "nothing", user: shownOf(session?.user) });
        end(session, command.ends, command.consents);
        return seen({ user: shownOf(session.user) });
      }
      const user = this.subject(command);
      if (!user) return seen({ refused: "nothing" });
      if ("happens" in command) return happen(user, command.happens);
      user.holdsMoney = command.holdsMoney;
      return seen({ user: shownOf(user) });
    },
  };
}
