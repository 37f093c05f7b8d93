import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyText } from "../../test/any-text.js";
import { ScaRequestError } from "../errors.js";
import { parseScaReturn, scaRedirectUrl, scaSessionExpiresAt } from "./redirect.js";

const link = { RedirectUrl: "https://sca.sandbox.mangopay.com/?token=0193cf51ed367151a0cb1c59def21e13" };
const returnUrl = "https://example.com/back?order=1&x=a b#top";

describe("scaRedirectUrl", () => {
  test("appends returnUrl, in this case and percent-encoded", () => {
    expect(scaRedirectUrl(link, { returnUrl })).toBe(
      `${link.RedirectUrl}&returnUrl=https%3A%2F%2Fexample.com%2Fback%3Forder%3D1%26x%3Da%20b%23top`,
    );
  });

  test("takes the link of Production, which has no slash, and a bare string", () => {
    expect(scaRedirectUrl("https://sca.mangopay.com?token=t", { returnUrl: "https://example.com" })).toBe(
      "https://sca.mangopay.com/?token=t&returnUrl=https%3A%2F%2Fexample.com",
    );
  });

  test("speaks the documented languages", () => {
    // The session guide of the documentation lists them.
    for (const lang of ["bg", "nl", "en", "fr", "de", "el", "it", "pl", "pt", "es", "se"] as const) {
      expect(new URL(scaRedirectUrl(link, { returnUrl, lang })).searchParams.get("lang")).toBe(lang);
    }
  });

  // Source: the release note of 2026-03-09.
  test.each([
    [{ primaryColour: true }, "&primary=true"],
    [{ ctaColour: true }, "&cta=true"],
    [{ primaryColour: true, ctaColour: true }, "&primary=true&cta=true"],
    [{ primaryColour: false, ctaColour: false }, ""],
    [{ lang: "fr", primaryColour: true } as const, "&lang=fr&primary=true"],
  ])("asks for the platform's colours: %j", (colours, end) => {
    const plain = scaRedirectUrl(link, { returnUrl });
    expect(scaRedirectUrl(link, { returnUrl, ...colours })).toBe(plain + end);
  });

  test("says in one sentence that there is no link to go to", () => {
    expect(() => scaRedirectUrl({}, { returnUrl })).toThrow(
      /^The PendingUserAction has no RedirectUrl: ask for a new link with users\.enroll, or, for a recipient or a transfer, by requesting that again\.$/,
    );
  });

  test("says which of the two addresses is wrong", () => {
    expect(() => scaRedirectUrl("/?token=t", { returnUrl })).toThrow(/^The RedirectUrl must be an absolute/);
    expect(() => scaRedirectUrl(link, { returnUrl: "/back" })).toThrow(/^The returnUrl must be an absolute/);
  });

  test("calls Swedish se", () => {
    expect(scaRedirectUrl(link, { returnUrl, lang: "sv" })).toMatch(/&lang=se$/);
    expect(scaRedirectUrl(link, { returnUrl, lang: "fr" })).toMatch(/&lang=fr$/);
  });

  test("replaces a returnUrl that is there already", () => {
    const url = new URL(scaRedirectUrl(`${link.RedirectUrl}&returnUrl=https://evil.example`, { returnUrl }));
    expect(url.searchParams.getAll("returnUrl")).toEqual([returnUrl]);
  });

  test.each([
    ["a relative returnUrl", { returnUrl: "/back" }, 'must be an absolute http or https URL; "/back" is not.'],
    ["a returnUrl without a scheme", { returnUrl: "example.com" }, "must be an absolute http or https URL"],
    [
      "another scheme",
      { returnUrl: "javascript:location='https://evil.example'" },
      "must be an absolute http or https URL",
    ],
    ["a user name", { returnUrl: "https://user@example.com" }, "The returnUrl must not hold a user name or password."],
    ["a password", { returnUrl: "https://:pass@example.com" }, "The returnUrl must not hold a user name or password."],
    [
      "a returnUrl that makes the whole too long",
      { returnUrl: `https://example.com/${"x".repeat(2_000)}` },
      "The redirect URL has 2111 characters and must have fewer than 2000: shorten the returnUrl.",
    ],
    ["half a character", { returnUrl: "https://example.com/\ud800" }, "The returnUrl must be well-formed Unicode."],
    [
      "an unknown language",
      { returnUrl, lang: "ja" as "fr" },
      'The hosted page does not speak "ja"; it speaks bg, nl, en, fr, de, el, it, pl, pt, es, se, sv.',
    ],
  ])("refuses %s, and says why", (_, options, why) => {
    expect(() => scaRedirectUrl(link, options)).toThrow(ScaRequestError);
    expect(() => scaRedirectUrl(link, options)).toThrow(why);
  });

  test.each([
    "https://sca.mangopay.com.evil.example/?token=t",
    "https://evil.example/?token=t",
    "https://notsca.mangopay.com/?token=t",
    "http://sca.mangopay.com/?token=t",
    "https://sca.mangopay.com:8443/?token=t",
    "https://user@sca.mangopay.com/?token=t",
    "/?token=t",
  ])("refuses to send anybody to %s", (redirect) => {
    expect(() => scaRedirectUrl(redirect, { returnUrl })).toThrow(ScaRequestError);
  });

  test("sends people to another host only when it is named", () => {
    const local = "http://127.0.0.1:4020/sca/?token=t";
    expect(() => scaRedirectUrl(local, { returnUrl })).toThrow(/127\.0\.0\.1:4020.*allowHosts/);
    expect(scaRedirectUrl(local, { returnUrl, allowHosts: ["127.0.0.1:4020"] })).toContain(local);
  });

  test("keeps under 2,000 characters to the letter", () => {
    const length = scaRedirectUrl(link, { returnUrl: "https://example.com/" }).length;
    const fill = (n: number) => `https://example.com/${"x".repeat(n)}`;
    expect(scaRedirectUrl(link, { returnUrl: fill(1_999 - length) })).toHaveLength(1_999);
    expect(() => scaRedirectUrl(link, { returnUrl: fill(2_000 - length) })).toThrow(ScaRequestError);
  });

  test("gives every returnUrl that it accepts back unchanged to a URL parser", () => {
    const candidate = fc
      .tuple(fc.constantFrom("https://example.com/", "http://localhost:4030/?order=", "HTTPS://é.example#"), anyText)
      .map(([start, text]) => start + text);
    fc.assert(
      fc.property(candidate, (url) => {
        let redirect: string;
        try {
          redirect = scaRedirectUrl(link, { returnUrl: url });
        } catch (error) {
          expect(error).toBeInstanceOf(ScaRequestError);
          return;
        }
        expect(new URL(redirect).searchParams.get("returnUrl")).toBe(url);
        expect(redirect.startsWith(link.RedirectUrl)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe("parseScaReturn", () => {
  test.each([
    ["https://example.com/?controlStatus=VALIDATED", "VALIDATED"],
    ["/back?order=1&controlStatus=FAILED", "FAILED"],
    ["https://example.com/", undefined],
    ["https://example.com/?controlStatus=validated", undefined],
  ])("reads %s as %s, which is indicative", (url, controlStatus) => {
    expect(parseScaReturn(url)).toEqual({ controlStatus, indicative: true });
  });
});

test("parseScaReturn refuses what is no URL", () => {
  expect(() => parseScaReturn("http://")).toThrow(new ScaRequestError('"http://" is not a URL.'));
});

test("a session ends 10 minutes after it was opened", () => {
  expect(scaSessionExpiresAt(new Date("2026-01-01T00:00:00Z"))).toEqual(new Date("2026-01-01T00:10:00Z"));
});
