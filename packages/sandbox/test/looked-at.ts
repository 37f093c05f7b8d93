import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const folder = join(import.meta.dirname, "../reports/screens");

/** In the page, so without the types of this program. */
const check = `axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => {
  const wide = document.documentElement.scrollWidth - innerWidth;
  return [
    ...violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html.slice(0, 160)).join(" | ")),
    ...(wide > 0 ? ["is " + wide + " pixels too wide"] : []),
  ];
})`;

/** Keeps a picture of a screen in both themes, and says what is wrong with it: what axe finds, and what does not fit its width. */
export async function lookedAt(page: Page, name: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`), fullPage: true });
    // The page's policy forbids scripts; the debugger's are not bound by it.
    await page.evaluate(axe);
    const problems: string[] = await page.evaluate(check);
    found.push(...problems.map((problem) => `${name}, ${colorScheme}: ${problem}`));
  }
  return found;
}
