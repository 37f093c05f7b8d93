import { launchBrowser, noBrowser } from "@mangopay-sca/tooling/browser";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createCaller, naturalOwner } from "../../test/caller.ts";
import { serve } from "../../test/serve.ts";
import { createSandbox } from "../create-sandbox.ts";

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await launchBrowser();
});
beforeEach(({ skip }) => skip(!browser, noBrowser));
afterAll(() => browser?.close());

test("a person walks from the link to ACTIVE", async () => {
  const sandbox = createSandbox();
  const server = await serve(sandbox);
  const call = await createCaller(sandbox);
  const { body } = await call("POST", "sca/users/natural", { body: naturalOwner });
  const { RedirectUrl } = body.PendingUserAction as { RedirectUrl: string };
  const page = await (browser as Browser).newPage();
  await page.goto(`${server.url}/sca/${new URL(RedirectUrl).search}&returnUrl=${encodeURIComponent(server.returnUrl)}`);
  await page.getByRole("button", { name: "without" }).click();
  await page.getByLabel("E-mail").fill("alex.smith@example.com");
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByLabel("PIN", { exact: true }).fill("123456");
  await page.getByLabel("Repeat").fill("123456");
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("button", { name: "Send" }).click();
  await page.getByLabel("Code").fill("702100");
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByLabel("I have read").check();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByLabel("transfers from").check();
  await page.getByRole("button", { name: "Save" }).click();
  await page.waitForURL("**/shop/**");
  expect(page.url()).toBe(`${server.returnUrl}&controlStatus=VALIDATED`);
  expect((await call("GET", `sca/users/${body.Id}`)).body.UserStatus).toBe("ACTIVE");
  await page.close();
  await server.close();
});
