import { launchBrowser, noBrowser } from "@mangopay-sca/tooling/browser";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { type Caller, createCaller, naturalOwner } from "../../test/caller.ts";
import { type Hands, withKeyboard, withMouse } from "../../test/hands.ts";
import { lookedAt } from "../../test/looked-at.ts";
import { serve } from "../../test/serve.ts";
import { createSandbox, type Sandbox } from "../create-sandbox.ts";
import type { Step } from "../sessions/flow/steps.ts";

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await launchBrowser();
});
beforeEach(({ skip }) => skip(!browser, noBrowser));
afterAll(() => browser?.close());

const email = "alex.smith@example.com";
const pin = "135790";
type Answers = Record<Step, (hands: Hands) => Promise<void>>;
const answers: Answers = {
  "new-passkey": ({ press }) => press("decline"),
  passkey: ({ press }) => press("use"),
  async email({ fill, press }) {
    await fill("email", email);
    await press();
  },
  async "new-pin"({ fill, press }) {
    await fill("pin", pin);
    await fill("again", pin);
    await press();
  },
  async pin({ fill, press }) {
    await fill("pin", pin);
    await press();
  },
  phone: ({ press }) => press(),
  async code({ fill, press }) {
    await fill("code", "702100");
    await press();
  },
  async terms({ tick, press }) {
    await tick("terms");
    await press();
  },
  async consent({ tick, press }) {
    await tick("Transfer");
    await press();
  },
};

interface Ways {
  viewport: { width: number; height: number };
  handsOf: (page: Page) => Hands;
  lang: string;
}
const desktop = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };
const ways: Record<string, Ways> = {
  "desktop-en": { viewport: desktop, handsOf: withMouse, lang: "en" },
  "phone-de": { viewport: phone, handsOf: withMouse, lang: "de" },
  "keyboard-fr": { viewport: desktop, handsOf: withKeyboard, lang: "fr" },
};

async function visit(sandbox: Sandbox, { viewport, lang }: Ways) {
  const server = await serve(sandbox);
  const page = await (browser as Browser).newPage({ viewport });
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  onTestFinished(async () => {
    await page.close();
    await server.close();
  });
  const open = ({ body }: Awaited<ReturnType<Caller>>, more = "") => {
    const { RedirectUrl } = body.PendingUserAction as { RedirectUrl: string };
    const back = `returnUrl=${encodeURIComponent(server.returnUrl)}&lang=${lang}${more}`;
    return page.goto(`${server.url}/sca/${new URL(RedirectUrl).search}&${back}`);
  };
  return { page, open, server, complaints };
}

/** Answers screen after screen until the platform's page is there. Returns the steps that there were. */
async function walk(page: Page, hands: Hands, name: string, changed: Partial<Answers> = {}) {
  const steps: string[] = [];
  const found: string[] = [];
  while (!page.url().includes("/shop/")) {
    const step = (await page.inputValue("[name=step]")) as Step;
    steps.push(step);
    found.push(...(await lookedAt(page, `${name}-${steps.length}-${step}`)));
    await (changed[step] ?? answers[step])(hands);
    await page.locator(`[name=step][value="${step}"]`).waitFor({ state: "detached" });
    await page.locator("[name=step], .shop").waitFor({ state: "attached" });
  }
  return { steps, found };
}

describe.each(Object.entries(ways))("%s", (way, { viewport, handsOf, lang }) => {
  const first = ["new-passkey", "email", "new-pin", "phone", "code", "terms", "consent"];
  const setUp = async () => {
    const sandbox = createSandbox();
    const call = await createCaller(sandbox);
    const { page, open, server, complaints } = await visit(sandbox, { viewport, handsOf, lang });
    const hands = handsOf(page);
    const status = async (id: unknown) => (await call("GET", `sca/users/${id}/sca-status`)).body;
    return { sandbox, call, page, open, server, complaints, hands, status };
  };
  const backWith = (returnUrl: string, status: string) => `${returnUrl}&controlStatus=${status}`;

  test("a new Owner registers, and is ACTIVE and enrolled", async () => {
    const { call, page, open, server, complaints, hands, status } = await setUp();
    const created = await call("POST", "sca/users/natural", { body: naturalOwner });
    await open(created);
    expect(await walk(page, hands, `${way}-register`)).toEqual({ steps: first, found: [] });
    expect(page.url()).toBe(backWith(server.returnUrl, "VALIDATED"));
    expect(await status(created.body.Id)).toMatchObject({
      UserStatus: "ACTIVE",
      IsEnrolled: true,
      ConsentScope: { Transfer: "ACTIVE", RecipientRegistration: "INACTIVE" },
    });
    expect(complaints).toEqual([]);
  });

  test("an enrolled Owner whose contact data changed enrolls again", async () => {
    const { call, page, open, server, hands, status, complaints } = await setUp();
    const created = await call("POST", "sca/users/natural", { body: naturalOwner });
    await open(created);
    await walk(page, hands, `${way}-before`);
    const changed = { ...naturalOwner, Email: "alex.jones@example.com" };
    const updated = await call("PUT", `sca/users/natural/${created.body.Id}`, { body: changed });
    await open(updated);
    const walked = await walk(page, hands, `${way}-again`, {
      async email({ fill, press }) {
        await fill("email", changed.Email);
        await press();
      },
    });
    expect(walked).toEqual({ steps: ["email", "pin", "phone", "code", "consent"], found: [] });
    expect(page.url()).toBe(backWith(server.returnUrl, "VALIDATED"));
    // The box was ticked before, and was unticked now.
    expect(await status(created.body.Id)).toMatchObject({
      UserStatus: "ACTIVE",
      ConsentScope: { Transfer: "INACTIVE" },
    });
    expect(complaints).toEqual([]);
  });

  test("an existing Owner enrolls with a passkey and without a phone", async () => {
    const { call, page, open, server, hands, status } = await setUp();
    const { PhoneNumber: _, PhoneNumberCountry: __, ...body } = naturalOwner;
    const created = await call("POST", "users/natural", { body });
    await open(await call("POST", `sca/users/${created.body.Id}/enrollment`));
    const walked = await walk(page, hands, `${way}-existing`, { "new-passkey": ({ press }) => press("use") });
    expect(walked).toEqual({ steps: ["new-passkey", "email", "new-pin", "terms", "consent"], found: [] });
    expect(page.url()).toBe(backWith(server.returnUrl, "VALIDATED"));
    expect(await status(created.body.Id)).toMatchObject({ UserStatus: "ACTIVE", IsEnrolled: true });
    // From now on the passkey is enough.
    await open(await call("POST", `sca/users/${created.body.Id}/consent`));
    expect(await walk(page, hands, `${way}-passkey`)).toEqual({ steps: ["passkey", "consent"], found: [] });
  });

  test("an enrolled Owner changes what the platform may do", async () => {
    const { sandbox, call, page, open, server, hands, status } = await setUp();
    const created = await call("POST", "sca/users/natural", { body: naturalOwner });
    await open(created);
    await walk(page, hands, `${way}-before`);
    await open(await call("POST", `sca/users/${created.body.Id}/consent`));
    await walk(page, hands, `${way}-consent`, {
      async consent({ tick, press }) {
        await tick("Transfer");
        await tick("ViewAccountInformation");
        await press();
      },
    });
    expect(page.url()).toBe(backWith(server.returnUrl, "VALIDATED"));
    expect(await status(created.body.Id)).toMatchObject({
      ConsentScope: { Transfer: "INACTIVE", ViewAccountInformation: "ACTIVE" },
    });
    const { items } = await sandbox.events.list();
    expect(items.slice(-2).map(({ eventType }) => eventType)).toEqual([
      "SCA_TRANSFER_CONSENT_REVOKED",
      "SCA_VIEW_ACCOUNT_INFORMATION_CONSENT_GIVEN",
    ]);
  });
});
