import type { Page } from "playwright-core";
import { expect } from "vitest";

/** How a person works with a page. Fields are called by their names, buttons by what they choose; the primary one by nothing. */
export interface Hands {
  fill(name: string, text: string): Promise<void>;
  choose(name: string, value: string): Promise<void>;
  tick(name: string): Promise<void>;
  press(choice?: string): Promise<void>;
}

const selectorOf = (choice?: string) => (choice === undefined ? "button.button" : `button[value="${choice}"]`);

export const withMouse = (page: Page): Hands => ({
  fill: (name, text) => page.fill(`[name="${name}"]`, text),
  choose: async (name, value) => void (await page.selectOption(`[name="${name}"]`, value)),
  tick: (name) => page.click(`label:has([name="${name}"])`),
  press: (choice) => page.click(selectorOf(choice)),
});

/** Tab, Shift and the keys of a form; what has the focus must show it. */
export function withKeyboard(page: Page): Hands {
  async function reach(selector: string): Promise<void> {
    await page.waitForSelector(selector);
    for (let tabs = 0; tabs < 30; tabs += 1) {
      if ((await page.locator(`${selector}:focus`).count()) > 0)
        return expect(await outlineOf(page), `the outline of ${selector}`).not.toBe("none");
      await page.keyboard.press("Tab");
    }
    throw new Error(`The key Tab does not lead to ${selector}.`);
  }
  return {
    async fill(name, text) {
      await reach(`[name="${name}"]`);
      await page.keyboard.press("ControlOrMeta+A");
      await page.keyboard.type(text);
    },
    async choose(name, value) {
      await reach(`[name="${name}"]`);
      const names = await page.locator(`[name="${name}"] option`).all();
      for (const option of names) {
        if ((await option.getAttribute("value")) === value)
          await page.keyboard.type((await option.textContent()) ?? "");
      }
    },
    async tick(name) {
      await reach(`[name="${name}"]`);
      await page.keyboard.press("Space");
    },
    async press(choice) {
      await reach(selectorOf(choice));
      await page.keyboard.press("Enter");
    },
  };
}

const outlineOf = (page: Page): Promise<string> =>
  page.evaluate("getComputedStyle(document.activeElement).outlineStyle");
