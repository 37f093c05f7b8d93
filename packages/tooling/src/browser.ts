import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { hasPackagedBrowser, type Launchable, packagedBrowser } from "./packaged-browser.ts";
import { Problem } from "./problem.ts";

const systemBrowsers = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Without these Chromium calls home and does not start as root. */
const args = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Why browser tests are skipped on this machine. */
export const noBrowser =
  "needs Chromium or Chrome: install one with your package manager, or set CHROME_PATH to its executable";

/**
 * The browser for tests: CHROME_PATH, or on Linux x64 the packaged one, or elsewhere Chromium or Chrome on the system or
 * Playwright's own download. Undefined without any of these. Throws a Problem if CHROME_PATH does not exist.
 */
export async function findBrowser(): Promise<Launchable | undefined> {
  const chosen = process.env.CHROME_PATH;
  if (chosen && !existsSync(chosen)) {
    throw new Problem(`CHROME_PATH is ${chosen}, which does not exist: correct it or unset it.`);
  }
  if (!chosen && hasPackagedBrowser) return await packagedBrowser();
  const executablePath = chosen || [...systemBrowsers, chromium.executablePath()].find((path) => existsSync(path));
  return executablePath ? { executablePath, env: { ...process.env } as Record<string, string> } : undefined;
}

/** Launches the browser for tests, headless; undefined if this machine has no browser. */
export async function launchBrowser() {
  const browser = await findBrowser();
  return browser && (await chromium.launch({ ...browser, args, timeout: 240_000 }));
}
