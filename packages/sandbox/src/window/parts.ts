import { html } from "hono/html";
import { controlPath } from "../control/path.js";
import { userStates } from "../lifecycle/table.js";
import type { Delivery, HookAlert } from "../notifications/notifications.js";
import type { SessionRecord, UserRecord } from "../store/records.js";
import { personOf } from "../users/user-data.js";

/** A date by the sandbox's clock. */
export function time(milliseconds: number) {
  const iso = new Date(milliseconds).toISOString();
  return html`<time datetime="${iso}">${iso.slice(0, 19).replace("T", " ")}</time>`;
}

/** A button that has the script make a request of the control API. */
export const button = (label: string, path: string, body?: object, { method = "POST", kind = "" } = {}) => {
  const sent = body === undefined ? "" : JSON.stringify(body);
  return html`<button type="button" class="${kind}" id="${method} ${path} ${sent}" data-method="${method}" data-path="${controlPath}/${path}" data-body="${sent}">${label}</button>`;
};

export const linkTo = ({ id }: Pick<UserRecord, "id">) => `${controlPath}/?user=${encodeURIComponent(id)}`;

export function nameOf(user: UserRecord): string {
  const { FirstName, LastName } = personOf(user);
  return String(user.data.Name ?? `${FirstName ?? ""} ${LastName ?? ""}`.trim()) || "without a name";
}

export const usersTable = (users: readonly UserRecord[], chosen?: string) =>
  users.length === 0
    ? html`<p class="empty">No users yet: create one with the API.</p>`
    : html`<div class="wide" role="region" aria-label="Table of users" tabindex="0"><table>
<thead><tr><th scope="col">User</th><th scope="col">State</th><th scope="col">UserStatus</th><th scope="col">Platform</th><th scope="col">Since</th></tr></thead>
<tbody>${users.map(
        (user) => html`<tr${user.id === chosen ? html` class="chosen"` : ""}>
<th scope="row"><a href="${linkTo(user)}">${nameOf(user)}</a><small>${user.id}</small></th>
<td><span class="chip ${userStates[user.state].UserStatus ?? ""}">${user.state}</span></td><td>${userStates[user.state].UserStatus ?? ""}</td><td>${user.clientId}</td><td>${time(user.date * 1000)}</td></tr>`,
      )}</tbody></table></div>`;

export const sessionsTable = (sessions: readonly SessionRecord[], windowUrl: string) =>
  sessions.length === 0
    ? html`<p class="empty">No sessions yet.</p>`
    : html`<div class="wide" role="region" aria-label="Table of sessions" tabindex="0"><table>
<thead><tr><th scope="col">Session</th><th scope="col">State</th><th scope="col">For</th><th scope="col">Until</th><th scope="col">Person</th></tr></thead>
<tbody>${sessions.map(
        (
          session,
        ) => html`<tr><th scope="row"><code>${session.id.slice(0, 8)}…</code><small>${session.userId}</small></th>
<td><span class="chip ${session.state}">${session.state}</span></td><td>${session.purpose}</td><td>${time(session.expiresAt)}</td><td class="does">${session.state === "open" ? personDoes(session, windowUrl) : ""}</td></tr>`,
      )}</tbody></table></div>`;

function personDoes({ id, userId }: SessionRecord, windowUrl: string) {
  const page = `/sca/?token=${id}&returnUrl=${encodeURIComponent(`${windowUrl}?user=${userId}`)}`;
  return html`<a class="button" href="${page}">the page</a>
${button("completes", `sessions/${id}`, { outcome: "validated" })}
${button("fails", `sessions/${id}`, { outcome: "failed" })}
${button("expires", `sessions/${id}`, { outcome: "expired" })}`;
}

export const deliveriesTable = (deliveries: readonly Delivery[], alerts: readonly HookAlert[]) =>
  html`${
    deliveries.length === 0
      ? html`<p class="empty">Nothing was sent yet: create a hook, and have its event happen.</p>`
      : html`<div class="wide" role="region" aria-label="Table of notifications" tabindex="0"><table>
<thead><tr><th scope="col">Notification</th><th scope="col">Attempts</th><th scope="col">Last outcome</th><th scope="col">Next</th></tr></thead>
<tbody>${deliveries.map(
          ({ event, hookId, attempts, dueAt }) =>
            html`<tr><th scope="row">${event?.eventType}<small>${hookId}</small></th><td>${attempts.length}</td><td>${attempts.at(-1)?.outcome ?? ""}</td><td>${dueAt === undefined ? "" : time(dueAt)}</td></tr>`,
        )}</tbody></table></div>`
  }${alerts.map(
    ({ at, to, failures, hookId }) =>
      html`<p class="alert">Mail to ${to}, ${time(at)}: ${failures} deliveries in a row to ${hookId} failed.</p>`,
  )}`;
