import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { launchBrowser, noBrowser } from "@mangopay-sca/tooling/browser";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { createCaller, naturalOwner, origin, sessionOf } from "../../test/caller.ts";
import { type Served, serveSandbox } from "../node/serve-sandbox.ts";
import { createSandbox, type Sandbox } from "../sandbox.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const reports = join(import.meta.dirname, "../../reports/window");
const sizes = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
const nasty = `"><img src=x onerror=alert(1)>&'`;

let browser: Browser | undefined;
let sandbox: Sandbox;
let served: Served;
let userId: string;

beforeAll(async () => {
  browser = await launchBrowser();
  sandbox = createSandbox({ seed: 1, send: async () => new Response(null, { status: 500 }) });
  served = await serveSandbox(sandbox);
  const call = await createCaller(sandbox);
  for (const EventType of ["USER_ACCOUNT_VALIDATION_ASKED", "USER_ACCOUNT_ACTIVATED"]) {
    await call("POST", "hooks", { body: { EventType, Url: "https://shop.example/", Email: "ops@shop.example" } });
  }
  const create = (body: object) => call("POST", "sca/users/natural", { body });
  for (let n = 0; n < 26; n += 1) await create(naturalOwner);
  await create({ ...naturalOwner, UserCategory: "PAYER" });
  await sandbox.sessions.complete(sessionOf(await create({ ...naturalOwner, LastName: "Enrolled" })));
  const last = await create({ ...naturalOwner, FirstName: nasty, LastName: "Last" });
  userId = String(last.body.Id);
  sandbox.faults.add({ fault: "latency", operationId: "listUsers", delay: "1s" });
  await sandbox.notifications.settled();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** A page, and what a person's browser would complain of. */
async function open(path: string, size: keyof typeof sizes = "desktop") {
  if (!browser) throw new Error("This test should have been skipped.");
  const context = await browser.newContext({ viewport: sizes[size] });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("dialog", (dialog) => complaints.push(`a dialog: ${dialog.message()}`));
  await page.goto(served.url + path);
  return { page, complaints };
}

/** In the page, so without the types of this program; the debugger's scripts are not bound by the page's policy. */
const check = `axe.run({ resultTypes: ["violations"] }).then(({ violations }) => [
  ...violations.map(({ id, nodes }) => id + ": " + nodes[0].html.slice(0, 160)),
  ...(document.documentElement.scrollWidth > innerWidth ? ["is wider than the screen"] : []),
])`;

test.for([
  ["everything", "desktop", ""],
  ["everything", "phone", ""],
  ["a user", "desktop", "user"],
  ["a user", "phone", "user"],
] as const)(
  "the window on %s, on a %s, fits and is accessible in both themes",
  async ([what, size, user], { skip }) => {
    skip(!browser, noBrowser);
    const { page, complaints } = await open(user ? `/__sandbox/?user=${userId}` : "/__sandbox/", size);
    await page.evaluate(axe);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const path = (part: string) => join(reports, `${what}-${size}-${colorScheme}${part}.png`);
      await page.screenshot({ path: path(""), fullPage: true });
      if (size === "desktop") await page.locator("svg").screenshot({ path: path("-drawing") });
      expect(await page.evaluate(check)).toEqual([]);
    }
    expect(complaints).toEqual([]);
  },
);

test("what happens shows by itself, and buttons do what the control API does", async ({ skip }) => {
  skip(!browser, noBrowser);
  const { page, complaints } = await open(`/__sandbox/?user=${userId}`);
  expect(await page.locator("svg .here").textContent()).toMatch(/owner.*pending first/s);
  await page.getByRole("button", { name: "completes" }).click();
  await page.locator("svg .here", { hasText: "active enrolled" }).waitFor();
  expect((await sandbox.users.get(userId))?.state).toBe("owner-active-enrolled");
  expect(await page.getByRole("status").textContent()).toBe("completes: done");
  const call = await createCaller({ fetch: (input, init) => sandbox.fetch(input, init) });
  await call("POST", "sca/users/natural", { body: { ...naturalOwner, LastName: "Newcomer" } });
  await page.getByRole("link", { name: "Alex Newcomer" }).waitFor();
  expect(await page.getByRole("log").textContent()).toContain("POST /v2.01/acme/sca/users/natural 200");
  const before = sandbox.clock.seconds();
  await page.getByRole("button", { name: "10m", exact: true }).press("Enter");
  await expect.poll(() => sandbox.clock.seconds()).toBe(before + 600);
  await page.getByRole("combobox", { name: "Fault" }).selectOption("rate-limited");
  await page.getByRole("button", { name: "Add the fault" }).click();
  await page.getByText("rate-limited: happened 0 times").waitFor();
  expect(complaints).toEqual([]);
});

test("the window is protected: a strict policy, and every value escaped", async () => {
  const response = await sandbox.fetch(`${origin}/__sandbox/?user=${userId}`);
  const policy = response.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|\*/);
  const text = await response.text();
  expect(text).not.toContain("<img");
  expect(text).toContain("&quot;&gt;&lt;img src=x onerror=alert(1)&gt;&amp;&#39; Last");
  expect(text).not.toMatch(/ on[a-z]+="| style="/);
});

test("the drawing has every state and every way of the life cycle", async () => {
  const text = await (await sandbox.fetch(`${origin}/__sandbox/`)).text();
  const lifecycle = createRequire(import.meta.url)("@mangopay-sca/spec/lifecycle.json");
  expect(text.match(/<g class="state/g)).toHaveLength(Object.keys(lifecycle.states.user).length);
  const ways = [...text.matchAll(/<title>(\S+) to (\S+): (.*?)<\/title>/g)];
  const drawn = ways.flatMap(([, from, to, ids = ""]) => ids.split(", ").map((id) => `${from} ${id} ${to}`));
  const moves = (lifecycle.transitions as { machine: string; id: string; from: string[]; to: string }[])
    .filter(({ machine, to }) => machine === "user" && to !== "unchanged")
    .flatMap(({ id, from, to }) => from.filter((one) => one !== to).map((one) => `${one} ${id} ${to}`));
  expect(drawn.toSorted()).toEqual(moves.toSorted());
});
