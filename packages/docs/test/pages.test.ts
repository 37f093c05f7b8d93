import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import spec from "@mangopay-sca/spec/openapi.json" with { type: "json" };
import { launchBrowser, noBrowser } from "@mangopay-sca/tooling/browser";
import { serveFolder } from "@mangopay-sca/tooling/serve-folder";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, type TestContext, test } from "vitest";

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const operations = Object.values(spec.paths).flatMap((item) =>
  Object.values(item as Record<string, { operationId?: string }>).flatMap(({ operationId }) => operationId ?? []),
);
const pages = [
  "/",
  "/client/calls/",
  "/client/session/",
  "/mock/",
  "/contract/",
  "/reference/",
  ...operations.map((id) => `/reference/operations/${id.toLowerCase()}/`),
];
const desktop = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };

let browser: Browser | undefined;
let site: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  site = await serveFolder(fileURLToPath(new URL("../dist", import.meta.url)), 0);
  browser = await launchBrowser();
});
beforeEach(({ skip }) => skip(!browser, noBrowser));
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Opens a page and notes what a reader's browser would complain of. */
async function open(
  path: string,
  { onTestFinished }: Pick<TestContext, "onTestFinished">,
): Promise<{ page: Page; complaints: string[] }> {
  if (!browser) throw new Error("This test should have been skipped.");
  const page = await browser.newPage({ viewport: desktop });
  onTestFinished(() => page.close());
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== "data:" && origin !== site.url) complaints.push(`asked for ${request.url()}`);
  });
  const response = await page.goto(site.url + path, { waitUntil: "load", timeout: 240_000 });
  if (response?.status() !== 200) complaints.push(`answered ${response?.status()}`);
  return { page, complaints };
}

const sidewaysScroll = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** What axe calls serious or critical, each with the elements concerned. */
async function accessibilityProblems(page: Page): Promise<string[]> {
  // Expressive Code makes wide blocks focusable only once the browser is idle.
  await page.waitForFunction(() =>
    [...document.querySelectorAll("pre")].every((pre) => pre.scrollWidth <= pre.clientWidth || pre.tabIndex === 0),
  );
  await page.addScriptTag({ path: axe });
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    // Starlight's own search button shows the key "Ctrl K" beside its name.
    const { violations } = await axe.run({ exclude: ["site-search button"] }, { resultTypes: ["violations"] });
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
  });
}

describe.concurrent.each(pages)("the page %s", (path) => {
  test("opens without an error or a request elsewhere, fits desktop and phone, and is accessible", async (context) => {
    const { page, complaints } = await open(path, context);
    expect(complaints).toEqual([]);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.setViewportSize(phone);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  });
});

test("the quick start says that the project is independent of Mangopay", async (context) => {
  const { page } = await open("/", context);
  expect(await page.textContent("main")).toMatch(/independent of Mangopay/i);
});
