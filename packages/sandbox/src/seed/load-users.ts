import type { Sandbox } from "../sandbox.js";
import { isObject, type Members } from "../users/members.js";

/** Users and hooks that a sandbox begins with. */
export interface SeedData {
  /** Whose they are; by default, of the one ClientId that is let in, or `acme`. */
  clientId?: string;
  /** Each the body of a creation, `natural` or `legal`. */
  users?: {
    natural?: object;
    legal?: object;
    /** Has completed the hosted page. */
    enrolled?: boolean;
    consents?: Record<string, boolean>;
  }[];
  /** Bodies of createHook. */
  hooks?: object[];
}

interface Credentials {
  clientId?: string | undefined;
  apiKey?: string | undefined;
}

/** What of the data cannot be used; the message says what to change. */
export class SeedError extends Error {}

const members = {
  data: ["clientId", "users", "hooks"],
  user: ["natural", "legal", "enrolled", "consents"],
} as const;

/** Creates users and hooks as the API would, and has users enroll. Resolves to the Ids of the users; rejects with SeedError. */
export async function loadUsers(sandbox: Sandbox, value: unknown, credentials: Credentials = {}): Promise<string[]> {
  const { apiKey = "any" } = credentials;
  const {
    clientId = credentials.clientId ?? "acme",
    users = [],
    hooks = [],
  } = checked(value, "The data", members.data) as SeedData;
  if (!Array.isArray(users) || !Array.isArray(hooks)) throw new SeedError("users and hooks must be lists.");
  const post = await caller(sandbox, clientId, apiKey);
  for (const [n, hook] of hooks.entries()) await post(`hooks[${n}]`, "hooks", hook);
  const ids: string[] = [];
  for (const [n, given] of users.entries()) {
    const at = `users[${n}]`;
    const user = checked(given, at, members.user) as NonNullable<SeedData["users"]>[number];
    const type = user.legal === undefined ? "natural" : "legal";
    if ((user.natural === undefined) === (user.legal === undefined)) {
      throw new SeedError(`${at} must have one of natural and legal.`);
    }
    const { Id, PendingUserAction } = await post(`${at}.${type}`, `sca/users/${type}`, user[type]);
    ids.push(String(Id));
    if (user.enrolled !== true) continue;
    if (!isObject(PendingUserAction)) throw new SeedError(`${at} cannot be enrolled: SCA does not ask for it.`);
    const token = new URL(String(PendingUserAction.RedirectUrl)).searchParams.get("token") ?? "";
    await sandbox.sessions.complete(token, { consents: user.consents });
  }
  return ids;
}

function checked(value: unknown, at: string, known: readonly string[]): Members {
  if (!isObject(value)) throw new SeedError(`${at} must be an object.`);
  const other = Object.keys(value).find((name) => !known.includes(name));
  if (other !== undefined) throw new SeedError(`${at} takes no ${other}, only ${known.join(", ")}.`);
  return value;
}

/** Calls the API as the platform would. */
async function caller({ fetch }: Sandbox, clientId: string, apiKey: string) {
  const api = "http://localhost/v2.01";
  const granted = await fetch(`${api}/oauth/token`, {
    method: "POST",
    headers: {
      authorization: `Basic ${btoa(`${clientId}:${apiKey}`)}`,
      "content-type": "application/x-www-form-urlencoded",
    },
    body: "grant_type=client_credentials",
  });
  if (granted.status !== 200) throw new SeedError(`The credentials of ${clientId} are not those of the sandbox.`);
  const { access_token } = (await granted.json()) as { access_token: string };
  return async (at: string, path: string, body: unknown): Promise<Members> => {
    const response = await fetch(`${api}/${encodeURIComponent(clientId)}/${path}`, {
      method: "POST",
      headers: { authorization: `Bearer ${access_token}`, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const answered = (await response.json()) as Members;
    if (response.status === 200) return answered;
    const fields = isObject(answered.errors) ? Object.values(answered.errors).join(" ") : answered.Message;
    throw new SeedError(`${at} is refused with ${response.status}: ${fields}`);
  };
}
