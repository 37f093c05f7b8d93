import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { hasPackagedBrowser, packagedBrowser } from "./packaged-browser.ts";

test("two that unpack the browser at the same time leave one that opens a page", async ({ skip }) => {
  skip(!hasPackagedBrowser, "needs Linux on x64, which the packaged browser is built for");
  const cache = mkdtempSync(join(tmpdir(), "mangopay-sca browser é-"));
  onTestFinished(() => rmSync(cache, { recursive: true }));

  const [one, other] = await Promise.all([packagedBrowser(cache), packagedBrowser(cache)]);
  expect(other).toEqual(one);
  expect(readdirSync(cache)).toEqual([expect.stringMatching(/^chromium-\d/)]);

  const browser = await chromium.launch({ ...one, args: ["--no-sandbox"] });
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  await page.setContent("<h1>Unpacked ✓ 漢字</h1>");
  expect(await page.textContent("h1")).toBe("Unpacked ✓ 漢字");
});
