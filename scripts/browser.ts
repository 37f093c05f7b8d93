import { existsSync } from "node:fs";
import { installDebianPackage } from "./debian-package.ts";

const systemBrowsers = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Without these Chromium keeps calling home, and as root it does not start. */
export const browserArguments = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/**
 * The path of a Chromium for the browser tests: CHROME_PATH, one on the system, Playwright's own
 * download, or Debian's package, which is installed when this runs as root. Throws when there is none.
 */
export async function findBrowser(): Promise<string> {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROME_PATH names ${chosen}, and there is no such file: correct it or unset it.`);
  }
  const onSystem = () => systemBrowsers.find((path) => existsSync(path));
  const browser =
    onSystem() ?? (await playwrightDownload()) ?? (installDebianPackage("chromium") ? onSystem() : undefined);
  if (browser) return browser;
  throw new Error(
    "The browser tests need Chromium or Chrome, and none was found: install one with your package manager " +
      "(apt-get install chromium), or name one in CHROME_PATH.",
  );
}

async function playwrightDownload(): Promise<string | undefined> {
  const { chromium } = await import("playwright-core");
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}
