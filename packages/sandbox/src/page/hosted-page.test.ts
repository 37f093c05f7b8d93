import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createCaller, naturalOwner, origin } from "../../test/caller.ts";
import { linkIn, personAt, shop } from "../../test/person.ts";
import { createSandbox } from "../create-sandbox.ts";
import { languages } from "../generated/languages.ts";
import type { SandboxOptions } from "../settings.ts";
import { texts } from "./texts/index.ts";

async function setUp(options: SandboxOptions = {}, owner: object = naturalOwner) {
  const sandbox = createSandbox({ seed: 1, ...options });
  const call = await createCaller(sandbox);
  const created = await call("POST", "sca/users/natural", { body: owner });
  const events = async () => (await sandbox.events.list()).items.map(({ eventType }) => eventType);
  return { sandbox, call, created, events, id: String(created.body.Id) };
}

/** Answers up to the passcode. */
const untilCode = async (person: ReturnType<typeof personAt>, number = "0611111111", country = "FR") => {
  await person.send({ step: "new-passkey", choice: "decline" });
  await person.send({ step: "email", email: " Alex.Smith@example.com " });
  await person.send({ step: "new-pin", pin: "135790", again: "135790" });
  return person.send({ step: "phone", number, country });
};

describe("every answer", () => {
  test("has no script, no style but the one its policy names, no frame, no referrer and no copy", async () => {
    const { sandbox, created } = await setUp();
    const person = personAt(sandbox, linkIn(created));
    const screen = await person.open();
    const after = await personAt(sandbox, linkIn(created, {})).open();
    const { response: form } = await personAt(sandbox, linkIn(created)).send({ step: "email" });
    for (const { response, html } of [screen, after]) {
      const [, style = ""] = html.match(/<style>(.*?)<\/style>/s) ?? [];
      expect(style).toContain("--button");
      const hash = createHash("sha256").update(style).digest("base64");
      expect(response.headers.get("content-security-policy")).toBe(
        `default-src 'none'; style-src 'sha256-${hash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
      );
      expect(html).not.toMatch(/<script|<[^>]+ (style|on\w+)=/);
    }
    for (const { headers } of [screen.response, after.response, form]) {
      expect(headers.get("cache-control")).toBe("no-store");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("x-frame-options")).toBe("DENY");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
    }
  });

  test("says that it simulates, and that it is not Mangopay's", async () => {
    const { sandbox, created } = await setUp();
    for (const link of [linkIn(created), linkIn(created, {}), `${origin}/sca/`]) {
      const { html } = await personAt(sandbox, link).open();
      expect(html).toContain("<strong>Simulation.</strong> A test page of an independent project, not of Mangopay.");
    }
  });

  test("escapes what platforms and persons wrote", async () => {
    const attack = `"><script>alert(1)</script>`;
    const page = { platforms: { acme: { name: attack } } };
    const { sandbox, created } = await setUp({ page });
    const person = personAt(sandbox, linkIn(created, { returnUrl: `https://shop.example/?a=${attack}`, lang: attack }));
    expect((await person.open()).html).toContain("&quot;&gt;&lt;script&gt;alert(1)");
    await person.send({ step: "new-passkey", choice: "decline" });
    // The name is in the text of this screen as well.
    expect((await person.open()).html).not.toContain("<script");
    const { html, step } = await untilCode(person, attack, attack);
    expect(step).toBe("phone");
    expect(html).toContain('value="&quot;&gt;&lt;script&gt;alert(1)');
    expect(html).not.toContain("<script");
  });

  test("is the same to HEAD without its body, and 405 to other methods", async () => {
    const { sandbox, created } = await setUp();
    const head = await sandbox.fetch(linkIn(created), { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    const put = await sandbox.fetch(linkIn(created), { method: "PUT" });
    expect([put.status, put.headers.get("allow")]).toEqual([405, "GET, HEAD, POST"]);
  });
});

describe("a link that cannot begin is refused and leads nowhere:", () => {
  const { refused } = texts.en;
  test.each([
    ["without returnUrl", {}, 400, refused["no-return-url"]],
    ["with the name in another case", { ReturnUrl: shop }, 400, refused["no-return-url"]],
    ["to a script", { returnUrl: "javascript:alert(1)" }, 400, refused["bad-return-url"]],
    ["to a path", { returnUrl: "/back" }, 400, refused["bad-return-url"]],
    ["to a file", { returnUrl: "file:///etc/passwd" }, 400, refused["bad-return-url"]],
    ["too long", { returnUrl: `${shop}&a=${"a".repeat(2_000)}` }, 400, refused["too-long"]],
  ])("%s", async (_, more, status, text) => {
    const { sandbox, created } = await setUp();
    const { response, html, location } = await personAt(
      sandbox,
      linkIn(created, more as Record<string, string>),
    ).open();
    expect([response.status, location]).toEqual([status, null]);
    expect(html).toContain(text);
  });

  test("a token that there never was", async () => {
    const { sandbox } = await setUp();
    const person = personAt(sandbox, `${origin}/sca/?token=nothing&returnUrl=${encodeURIComponent(shop)}`);
    for (const { response, html, location } of [await person.open(), await person.send({ step: "email" })]) {
      expect([response.status, location]).toEqual([404, null]);
      expect(html).toContain(refused["unknown-token"]);
    }
  });
});

describe("the way back", () => {
  test("keeps the query and the fragment of returnUrl, and adds what became of the session", async () => {
    const { sandbox, created } = await setUp();
    await sandbox.sessions.complete(new URL(linkIn(created)).searchParams.get("token") ?? "");
    const back = async (returnUrl: string) => (await personAt(sandbox, linkIn(created, { returnUrl })).open()).location;
    expect(await back("https://shop.example")).toBe("https://shop.example/?controlStatus=VALIDATED");
    expect(await back("https://shop.example/a?b=c%20d&e#f")).toBe(
      "https://shop.example/a?b=c%20d&e&controlStatus=VALIDATED#f",
    );
  });

  test("a session that has failed or run out of time leads back as FAILED", async () => {
    const { sandbox, created, call, id, events } = await setUp();
    await sandbox.sessions.fail(new URL(linkIn(created)).searchParams.get("token") ?? "");
    expect((await personAt(sandbox, linkIn(created)).open()).location).toBe(`${shop}&controlStatus=FAILED`);
    const late = personAt(sandbox, linkIn(await call("POST", `sca/users/${id}/enrollment`)));
    await sandbox.clock.advance("10m");
    expect((await late.open()).location).toBe(`${shop}&controlStatus=FAILED`);
    expect((await events()).slice(-2)).toEqual(["SCA_ENROLLMENT_FAILED", "SCA_ENROLLMENT_EXPIRED"]);
  });

  test("a form that comes too late is answered with the way back, which the browser takes by itself", async () => {
    const { sandbox, created } = await setUp();
    const person = personAt(sandbox, linkIn(created));
    await sandbox.clock.advance("10m");
    const { response, html } = await person.send({ step: "new-passkey", choice: "use" });
    expect(response.status).toBe(200);
    expect(html).toContain(texts.en.over.expired);
    expect(html).toContain(
      '<meta http-equiv="refresh" content="0; url=https://shop.example/back?order=1&amp;controlStatus=FAILED">',
    );
  });
});

test("a link that is opened again goes on where the person stopped, until its ten minutes are over", async () => {
  const { sandbox, created } = await setUp();
  const person = personAt(sandbox, linkIn(created));
  await person.send({ step: "new-passkey", choice: "decline" });
  await person.send({ step: "email", email: naturalOwner.Email });
  await sandbox.clock.advance("9m 59s");
  expect((await personAt(sandbox, linkIn(created)).open()).step).toBe("new-pin");
  await sandbox.clock.advance("1s");
  expect((await personAt(sandbox, linkIn(created)).open()).step).toBeUndefined();
});

test("a form of another step changes nothing", async () => {
  const { sandbox, created } = await setUp();
  const person = personAt(sandbox, linkIn(created));
  await person.send({ step: "new-passkey", choice: "decline" });
  expect((await person.send({ step: "new-passkey", choice: "use" })).step).toBe("email");
  expect((await person.send({ step: "terms", terms: "on" })).step).toBe("email");
  expect((await person.send({ step: "constructor" })).step).toBe("email");
});

test("three wrong passcodes fail the session, and the user stays as they were", async () => {
  const { sandbox, created, call, id, events } = await setUp();
  const person = personAt(sandbox, linkIn(created));
  await untilCode(person);
  const { html } = await person.send({ step: "code", code: "702101" });
  expect(html).toContain("This code is wrong. You have 2 attempts left.");
  expect(html).toContain("<title>Error: Enter the code (Simulation)</title>");
  expect((await person.send({ step: "code", code: "12345" })).html).toContain(texts.en.problems["code-format"]);
  expect((await person.send({ step: "code", code: "000000" })).html).toContain("You have one attempt left.");
  const { html: over } = await person.send({ step: "code", code: "000000" });
  expect(over).toContain("controlStatus=FAILED");
  expect((await person.open()).location).toBe(`${shop}&controlStatus=FAILED`);
  expect(await events()).toEqual(["USER_ACCOUNT_VALIDATION_ASKED", "SCA_ENROLLMENT_FAILED"]);
  expect((await call("GET", `sca/users/${id}`)).body.UserStatus).toBe("PENDING_USER_ACTION");
});

test("a number entered on the page is verified, and not written back to the user", async () => {
  const { sandbox, created, call, id, events } = await setUp();
  const person = personAt(sandbox, linkIn(created));
  await untilCode(person, "+44 (0) 20 7946-0000");
  const { items } = await sandbox.sessions.list();
  await person.send({ step: "code", code: items[0]?.progress.code?.text ?? "" });
  await person.send({ step: "terms", terms: "on" });
  const { html } = await person.send({ step: "consent" });
  expect(html).toContain("controlStatus=VALIDATED");
  expect(await events()).toContain("SCA_PHONE_NUMBER_VERIFIED");
  expect((await sandbox.users.get(id))?.confirmed.phone).toBe("+4402079460000");
  expect((await call("GET", `sca/users/${id}`)).body.PhoneNumber).toBe(naturalOwner.PhoneNumber);
});

describe("the language", () => {
  const shown = async (lang: string, acceptLanguage = "") => {
    const { sandbox, created } = await setUp();
    const link = linkIn(created, { returnUrl: shop, ...(lang ? { lang } : {}) });
    return (await personAt(sandbox, link, { "accept-language": acceptLanguage }).open()).html;
  };

  test.each(languages)("%s is that of the link", async (lang) => {
    const html = await shown(lang, "en");
    expect(html).toContain(`<html lang="${lang === "se" ? "sv" : lang}">`);
    expect(html).toContain(`<h1>${texts[lang]["new-passkey"].title}</h1>`);
  });

  test.each([
    ["the browser's, where the link names none", "", "fr-CH, en;q=0.9", "fr"],
    ["the browser's, where the link names one that the page has not", "sv", "de", "de"],
    ["the one that the browser prefers", "", "en;q=0.5, ja, el;q=0.8, it;q=0", "el"],
    ["Swedish, which browsers call otherwise", "", "sv-SE", "sv"],
    ["English else", "", "ja, *;q=0.1", "en"],
    ["none that the browser refuses", "", "fr;q=0", "en"],
  ])("is %s", async (_, lang, acceptLanguage, expected) => {
    expect(await shown(lang, acceptLanguage)).toContain(`<html lang="${expected}">`);
  });

  test("has texts of its own for every screen", () => {
    const titles = languages.map((language) => texts[language].email.title);
    expect(new Set(titles).size).toBe(languages.length);
  });
});

describe("the platform's colours", () => {
  const page = {
    platforms: {
      acme: { name: "Acme Shop", primaryThemeColour: "#123456", primaryButtonColour: "#FFEE00" },
      other: { primaryThemeColour: "red;}" },
    },
  };
  const accent = "--accent:light-dark(#123456,color-mix(in srgb,#123456 55%,#fff))";
  const themeButton = "--button:#123456;--button-hover:#123456;--button-text:#fff";
  const ownButton = "--button:#ffee00;--button-hover:#ffee00;--button-text:#000";
  test.each([
    [{}, ""],
    [{ primary: "true" }, `:root:root{${accent};${themeButton}}`],
    [{ cta: "true" }, `:root:root{${ownButton}}`],
    [{ primary: "true", cta: "true" }, `:root:root{${accent};${ownButton}}`],
    [{ primary: "1", cta: "yes" }, ""],
  ])("with %o", async (more, expected) => {
    const { sandbox, created } = await setUp({ page });
    const { html } = await personAt(sandbox, linkIn(created, { returnUrl: shop, ...more })).open();
    expect(html).toContain('<p class="platform">Acme Shop</p>');
    expect(html.match(/:root:root\{.*?\}/)?.[0] ?? "").toBe(expected);
  });
});
