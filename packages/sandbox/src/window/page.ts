import { html } from "hono/html";
import type { Activity } from "../control/activity.js";
import type { Controlled } from "../control/controlled.js";
import { controlPath } from "../control/path.js";
import { faultNames } from "../faults/fault.js";
import { operations } from "../http/operations.js";
import type { UserState } from "../lifecycle/table.js";
import type { UserRecord } from "../store/records.js";
import { drawing } from "./drawing.js";
import { happeningsIn } from "./layout.js";
import { button, deliveriesTable, nameOf, sessionsTable, time, usersTable } from "./parts.js";

const shown = 50;

/** The window: a whole page, or what of it changes by itself (`#live`) within it. */
export async function windowPage(sandbox: Controlled, activity: Activity, url: URL): Promise<string> {
  const { users, sessions, notifications, clock, faults } = sandbox;
  const newest = { order: "newest", take: shown } as const;
  const chosenId = url.searchParams.get("user");
  const chosen = chosenId === null ? undefined : await users.get(chosenId);
  const listed = await users.list(newest);
  const ofSessions = await sessions.list(chosen ? { ...newest, userId: chosen.id } : newest);
  const deliveries = await notifications.list(newest);
  const windowUrl = `${url.origin}${controlPath}/`;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${chosen ? `${nameOf(chosen)}, in the` : "The"} sandbox</title>
<link rel="stylesheet" href="${controlPath}/window.css">
<script src="${controlPath}/window.js" type="module"></script>
</head>
<body>
<header><h1><a href="${controlPath}/">Sandbox</a></h1><p>A simulation of SCA on the Mangopay API, on your own machine.</p><p id="said" role="status"></p></header>
<main>
<div id="live">
<section aria-labelledby="time"><h2 id="time">Time</h2><p class="now">${time(clock.now())} UTC</p><p class="does">Advance by ${["1m", "10m", "1h", "8h", "1d", "3d"].map((advance) => button(advance, "clock", { advance }))}</p></section>
<section aria-labelledby="cycle"><h2 id="cycle">${chosen ? nameOf(chosen) : "Life cycle"}</h2>${chosen ? userPanel(chosen) : cycle(listed.items, listed.total)}</section>
<section aria-labelledby="users"><h2 id="users">Users ${total(listed)}</h2>${usersTable(listed.items, chosen?.id)}</section>
<section aria-labelledby="sessions"><h2 id="sessions">Sessions ${total(ofSessions)}</h2>${sessionsTable(ofSessions.items, windowUrl)}</section>
<section aria-labelledby="deliveries"><h2 id="deliveries">Notifications ${total(deliveries)}</h2>${deliveriesTable(deliveries.items, await notifications.alerts())}</section>
<section aria-labelledby="wrong"><h2 id="wrong">Active faults</h2>${faultsList(faults.list())}</section>
</div>
<aside>
<section aria-labelledby="goes"><h2 id="goes">Add a fault</h2>${faultForm()}</section>
<section aria-labelledby="logged"><h2 id="logged">Log</h2><div id="log" role="log" aria-labelledby="logged" tabindex="0"><ol>${activity
    .recent()
    .map(
      ({ number, at, kind, text }) => html`<li data-number="${number}" class="${kind}">${time(at)} ${text}</li>`,
    )}</ol></div></section>
<section aria-labelledby="reset"><h2 id="reset">Reset</h2><p>Forgets users, sessions, hooks and events.</p><p class="does">${button("Forget everything", "reset", undefined, { kind: "danger" })}</p></section>
</aside>
</main>
</body>
</html>
`;
  return String(await page);
}

const total = ({ items, total }: { items: readonly unknown[]; total: number }) =>
  html`<span class="total">${items.length < total ? `${items.length} newest of ${total}` : total}</span>`;

function cycle(users: readonly UserRecord[], all: number) {
  const counts = new Map<UserState, number>();
  for (const { state } of users) counts.set(state, (counts.get(state) ?? 0) + 1);
  return html`<div class="wide" role="region" aria-label="Drawing of the life cycle" tabindex="0">${drawing(counts)}</div>
${users.length < all ? html`<p class="empty">Counted are the ${users.length} newest users.</p>` : ""}`;
}

function userPanel(user: UserRecord) {
  const path = `users/${user.id}`;
  const blocked = [user.inflowsBlocked && "inflows blocked", user.outflowsBlocked && "outflows blocked"].filter(
    Boolean,
  );
  const consents = Object.entries(user.consents).flatMap(([scope, isGiven]) => (isGiven ? [scope] : []));
  return html`<div class="wide" role="region" aria-label="Drawing of the life cycle" tabindex="0">${drawing(new Map(), user.state)}</div>
<dl><div><dt>Id</dt><dd>${user.id}</dd></div><div><dt>KYCLevel</dt><dd>${user.data.KYCLevel ?? "none"}</dd></div><div><dt>Consents</dt><dd>${consents.join(", ") || "none"}</dd></div><div><dt>Money flows</dt><dd>${blocked.join(", ") || "free"}</dd></div></dl>
<h3>What happens to the user</h3><p class="does">${happeningsIn(user.state).map(({ mangopay, outside }) =>
    button(
      `${(mangopay ?? outside ?? "").replaceAll("-", " ")}${mangopay ? " (Mangopay)" : ""}`,
      path,
      mangopay ? { mangopay } : { outside },
    ),
  )}
${button(user.walletsHoldMoney ? "takes the money out" : "has money in a wallet", path, { holdsMoney: !user.walletsHoldMoney })}</p>`;
}

const faultsList = (faults: ReturnType<Controlled["faults"]["list"]>) =>
  faults.length === 0
    ? html`<p class="empty">None.</p>`
    : html`<ul>${faults.map(
        ({ fault, operationId, happened }) =>
          html`<li>${fault}${operationId ? ` of ${operationId}` : ""}: happened ${happened} times</li>`,
      )}</ul><p class="does">${button("Remove all faults", "faults", undefined, { method: "DELETE" })}</p>`;

const faultForm = () => html`<form data-path="${controlPath}/faults">
<label>Fault <select name="fault">${Object.entries(faultNames).map(([name, what]) => html`<option value="${name}" title="${what}">${name}</option>`)}</select></label>
<label>Operation <select name="operationId"><option value="">any operation</option>${[...operations.keys()].map((id) => html`<option>${id}</option>`)}</select></label>
<label>Delay <input name="delay" placeholder="2s" autocomplete="off"></label>
<label>Times <input name="times" type="number" min="1" value="1"></label>
<button>Add the fault</button>
</form>`;
