// The script of the window: buttons and the form make requests of the control API, the log is followed, and what changes is
// shown anew. `npm run generate` makes src/generated/window-script.ts of it.

interface Entry {
  number: number;
  at: number;
  kind: string;
  text: string;
}

const log = document.getElementById("log") as HTMLElement;
const entries = log.firstElementChild as HTMLElement;
const said = document.getElementById("said") as HTMLElement;

document.addEventListener("click", ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLButtonElement>("button[data-path]") : null;
  if (!button) return;
  const { method = "POST", path = "", body } = button.dataset;
  void ask(button.textContent ?? "", method, path, body || undefined);
});

document.addEventListener("submit", (event) => {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const given = [...new FormData(form)].filter(([, value]) => value !== "");
  const body = Object.fromEntries(given.map(([name, value]) => [name, name === "times" ? Number(value) : value]));
  void ask("Asked for", "POST", form.dataset.path ?? "", JSON.stringify(body));
});

async function ask(what: string, method: string, path: string, body?: string): Promise<void> {
  say("…");
  try {
    const response = await fetch(path, {
      method,
      ...(body === undefined ? {} : { body, headers: { "content-type": "application/json" } }),
    });
    if (response.ok) say(`${what}: done`);
    else say(((await response.json()) as { detail: string }).detail, true);
    await refresh();
  } catch {
    say("The sandbox does not respond.", true);
  }
}

function say(text: string, isBad = false): void {
  said.textContent = text;
  said.className = isBad ? "bad" : "";
}

/** Shows anew what changes; the focus stays where it was, and tables stay scrolled. */
async function refresh(): Promise<void> {
  const response = await fetch(location.href);
  const fresh = new DOMParser().parseFromString(await response.text(), "text/html").getElementById("live");
  const live = document.getElementById("live");
  if (!fresh || !live) return;
  const focused = live.contains(document.activeElement) ? document.activeElement?.id : undefined;
  const scrolled = [...live.querySelectorAll(".wide")].map(({ scrollLeft }) => scrollLeft);
  live.replaceWith(fresh);
  fresh.querySelectorAll(".wide").forEach((region, n) => {
    region.scrollLeft = scrolled[n] ?? 0;
  });
  if (focused) document.getElementById(focused)?.focus();
}

let waiting: ReturnType<typeof setTimeout> | undefined;
new EventSource("/__sandbox/log").addEventListener("message", ({ data }) => {
  const entry = JSON.parse(data) as Entry;
  if (entry.number <= Number((entries.lastElementChild as HTMLElement | null)?.dataset.number ?? 0)) return;
  const isAtEnd = log.scrollTop + log.clientHeight >= log.scrollHeight - 8;
  entries.append(itemOf(entry));
  if (isAtEnd) log.scrollTop = log.scrollHeight;
  clearTimeout(waiting);
  waiting = setTimeout(() => void refresh(), 200);
});
log.scrollTop = log.scrollHeight;
document.querySelector(".here")?.scrollIntoView({ block: "nearest", inline: "center" });

function itemOf({ number, at, kind, text }: Entry): HTMLElement {
  const item = document.createElement("li");
  item.dataset.number = String(number);
  item.className = kind;
  const time = document.createElement("time");
  time.textContent = new Date(at).toISOString().slice(0, 19).replace("T", " ");
  item.append(time, ` ${text}`);
  return item;
}
