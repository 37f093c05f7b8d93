import { launchBrowser, noBrowser } from "@mangopay-sca/tooling/browser";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from "vitest";
import { createCaller, naturalOwner } from "../../test/caller.ts";
import { lookedAt } from "../../test/looked-at.ts";
import { linkIn } from "../../test/person.ts";
import { serve } from "../../test/serve.ts";
import { createSandbox } from "../create-sandbox.ts";
import { languages } from "../generated/languages.ts";
import type { SandboxOptions } from "../settings.ts";
import { texts } from "./texts/index.ts";

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await launchBrowser();
});
beforeEach(({ skip }) => skip(!browser, noBrowser));
afterAll(() => browser?.close());

const phone = { width: 390, height: 844 };
const narrow = { width: 320, height: 640 };

async function setUp(viewport = phone, options: SandboxOptions = {}) {
  const sandbox = createSandbox(options);
  const server = await serve(sandbox);
  const page = await (browser as Browser).newPage({ viewport });
  onTestFinished(async () => {
    await page.close();
    await server.close();
  });
  const call = await createCaller(sandbox);
  const created = await call("POST", "sca/users/natural", { body: naturalOwner });
  const local = (more: Record<string, string>) =>
    linkIn(created, more).replace("https://api.sandbox.mangopay.com", server.url);
  return { sandbox, page, local, back: { returnUrl: server.returnUrl } };
}

const send = async (page: Page, fields: Record<string, string>, choice?: string) => {
  for (const [name, text] of Object.entries(fields)) await page.fill(`[name="${name}"]`, text);
  await page.click(choice ? `[value="${choice}"]` : "button.button");
};

test.each(languages)("in %s, no screen is too wide for a narrow phone, and axe finds nothing", async (lang) => {
  const { page, local, back } = await setUp(narrow);
  await page.goto(local({ ...back, lang }));
  const found = await lookedAt(page, `narrow-${lang}-1-new-passkey`);
  await send(page, {}, "decline");
  await send(page, { email: naturalOwner.Email });
  await send(page, { pin: "135790", again: "135790" });
  await send(page, {});
  await page.waitForSelector("[name=code]");
  found.push(...(await lookedAt(page, `narrow-${lang}-2-code`)));
  await send(page, { code: "702100" });
  await page.check("[name=terms]");
  await send(page, {});
  await page.waitForSelector("[name=Transfer]");
  found.push(...(await lookedAt(page, `narrow-${lang}-3-consent`)));
  expect(found).toEqual([]);
});

test("wrong answers are said where a screen reader reads them, and the last one leads back as failed", async () => {
  const { page, local, back } = await setUp();
  await page.goto(local(back));
  await send(page, {}, "decline");
  await send(page, { email: "someone@example.com" });
  const alert = page.getByRole("alert");
  await expect.poll(() => alert.textContent()).toContain(texts.en.problems["email-wrong"]);
  const found = await lookedAt(page, "phone-en-wrong-email");
  await send(page, { email: naturalOwner.Email });
  await send(page, { pin: "135790", again: "135791" });
  await expect.poll(() => alert.textContent()).toBe(texts.en.problems["pins-differ"]);
  found.push(...(await lookedAt(page, "phone-en-wrong-pin")));
  await send(page, { pin: "135790", again: "135790" });
  await send(page, { number: "0611" });
  await expect.poll(() => alert.textContent()).toBe(texts.en.problems["phone-format"]);
  expect(await page.inputValue("[name=number]")).toBe("0611");
  found.push(...(await lookedAt(page, "phone-en-wrong-phone")));
  await send(page, { number: "0611111111" });
  await send(page, {}, "resend");
  await expect.poll(() => alert.textContent()).toBe(texts.en.problems["code-too-soon"]);
  found.push(...(await lookedAt(page, "phone-en-wrong-code")));
  await send(page, { code: "000001" });
  await expect.poll(() => alert.textContent()).toContain("You have 2 attempts left.");
  await send(page, { code: "000002" });
  await expect.poll(() => alert.textContent()).toContain("You have one attempt left.");
  // The browser is kept from going back by itself, so that the screen between can be looked at.
  await page.route("**/shop/**", (route) => route.abort("aborted"));
  await page.fill("[name=code]", "000003");
  await page.click("button.button");
  await page.getByRole("heading", { name: texts.en.over.failed }).waitFor();
  found.push(...(await lookedAt(page, "phone-en-over-failed")));
  await page.unroute("**/shop/**");
  await page.getByRole("link").click();
  await page.waitForURL("**/shop/back?order=1&controlStatus=FAILED");
  expect(found).toEqual([]);
});

test("links that cannot begin, and a platform's colours", async () => {
  const page = {
    platforms: { acme: { name: "Acme Bakery", primaryThemeColour: "#7a1f5c", primaryButtonColour: "#ffd166" } },
  };
  const { page: shown, local, back } = await setUp({ width: 1280, height: 900 }, { page });
  await shown.goto(local({}));
  const found = await lookedAt(shown, "desktop-en-refused");
  await shown.goto(local({ ...back, primary: "true", cta: "true" }));
  found.push(...(await lookedAt(shown, "desktop-en-colours")));
  const colours = await shown.evaluate(`getComputedStyle(document.querySelector("button.button")).backgroundColor`);
  expect(colours).toBe("rgb(255, 209, 102)");
  expect(found).toEqual([]);
});
