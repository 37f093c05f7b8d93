import { chromium } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { hasPackagedBrowser, packagedBrowser } from "./packaged-browser.ts";

test("the packaged browser opens a page, even with letters that its fonts lack", async ({ skip }) => {
  skip(!hasPackagedBrowser, "needs Linux on x64, which the packaged browser is built for");
  const browser = await chromium.launch({ ...(await packagedBrowser()), args: ["--no-sandbox"] });
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  await page.setContent("<h1>Unpacked ✓ 漢字</h1>");
  expect(await page.textContent("h1")).toBe("Unpacked ✓ 漢字");
});
