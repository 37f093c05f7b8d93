import type { createSandbox, memoryStore } from "@mangopay-sca/sandbox";
import type { Outcome } from "@mangopay-sca/tooling/malformed/send";
import { errors } from "../src/generated/errors.ts";
import { createCaller, naturalOwner } from "./caller.ts";

/** Puts into a sandbox what malformed requests are halfway right about: the token, the platform and the user that they name. */
export async function fill(
  sandbox: Pick<ReturnType<typeof createSandbox>, "fetch" | "clock">,
  store: ReturnType<typeof memoryStore>,
) {
  const clientId = "any";
  const call = await createCaller(sandbox, clientId);
  await call("POST", "sca/users/natural", { body: naturalOwner });
  const [user] = (await store.list("users", { clientId })).items;
  if (!user) throw new Error("The sandbox has no user.");
  const token = { clientId, id: "any", date: sandbox.clock.seconds(), expiresAt: sandbox.clock.now() + 86_400_000 };
  const id = "user_1";
  await store.commit([
    { kind: "users", record: { ...user, id, data: { ...user.data, Id: id } } },
    { kind: "tokens", record: token },
  ]);
}

/** Members of what the API has no type for, and of what is no call of the API (RFC 9457). */
const others = [
  ["Date", "Id", "Message", "Type", "errors"],
  ["detail", "status", "title"],
];
/** Members of each type of errors.yaml, and of the errors of createOAuthToken (RFC 6749). */
const documented: Readonly<Record<string, { members: readonly string[] }>> = {
  ...errors,
  invalid_request: { members: ["error"] },
  unsupported_grant_type: { members: ["error"] },
};

/** What is wrong with a response, its shape of error too. */
export function problemIn({ status, body, problem }: Outcome): string | undefined {
  if (problem || status === undefined || status < 400 || body === undefined) return problem;
  const { Type, error } = body as { Type?: string; error?: string };
  const known = documented[Type ?? error ?? ""];
  const names = Object.keys(body as object)
    .toSorted()
    .join();
  const isKnown = (known ? [known.members] : others).some((members) => members.toSorted().join() === names);
  return isKnown ? undefined : `An error of no documented shape (${JSON.stringify(body)})`;
}
