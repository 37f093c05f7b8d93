import type { PendingUserAction } from "@mangopay-sca/types";
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

  test("takes a URL object for the returnUrl", () => {
    const url = new URL(returnUrl);
    expect(scaRedirectUrl(link, { returnUrl: url })).toBe(scaRedirectUrl(link, { returnUrl: url.href }));
  });

  // null is what users.view always says; the others are for callers without types.
  test.each([{}, null, undefined, { RedirectUrl: null }])(
    "says in one sentence that %j has no link to go to",
    (none) => {
      const redirect = () => scaRedirectUrl(none as PendingUserAction, { returnUrl });
      expect(redirect).toThrow(ScaRequestError);
      expect(redirect).toThrow(
        /^The PendingUserAction has no RedirectUrl: ask for a new link with users\.enroll, or, for a recipient or a transfer, by requesting that again\.$/,
      );
    },
  );

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

  test("replaces what else it sets, and leaves what it does not set", () => {
    const had = "https://sca.mangopay.com/?lang=de&primary=no&token=t&cta=no";
    const url = new URL(scaRedirectUrl(had, { returnUrl, lang: "fr", primaryColour: true, ctaColour: true }));
    expect([...url.searchParams]).toEqual([
      ["token", "t"],
      ["returnUrl", returnUrl],
      ["lang", "fr"],
      ["primary", "true"],
      ["cta", "true"],
    ]);
    const { searchParams } = new URL(scaRedirectUrl(had, { returnUrl, lang: undefined, primaryColour: false }));
    expect(["lang", "primary", "cta"].map((name) => searchParams.getAll(name))).toEqual([["de"], ["no"], ["no"]]);
  });

  test("writes percent signs, not plus signs, where it replaces something too", () => {
    const redirect = scaRedirectUrl(`${link.RedirectUrl}&lang=de`, { returnUrl, lang: "fr" });
    expect(redirect).toContain("x%3Da%20b%23top&lang=fr");
  });

  test("takes a link that has no query, and one that has a fragment", () => {
    const end = "returnUrl=https%3A%2F%2Fexample.com";
    expect(scaRedirectUrl("https://sca.mangopay.com/s/1#x", { returnUrl: "https://example.com" })).toBe(
      `https://sca.mangopay.com/s/1?${end}#x`,
    );
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
    [
      "a controlStatus, which would pass for the page's where it appends none",
      { returnUrl: "https://example.com/back?controlStatus=VALIDATED" },
      "The returnUrl must not hold a controlStatus: the hosted page appends it.",
    ],
    ["no returnUrl at all", {} as { returnUrl: string }, 'must be an absolute http or https URL; "undefined" is not.'],
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
    [new URL("https://example.com/?controlStatus=VALIDATED"), "VALIDATED"],
    ["/back?order=1&controlStatus=FAILED", "FAILED"],
    ["https://example.com/", undefined],
    ["https://example.com/?controlStatus=validated", undefined],
    ["https://example.com/?controlStatus=VALIDATED&controlStatus=FAILED", "FAILED"],
    ["https://example.com/?controlStatus=FAILED&controlStatus=VALIDATED", "VALIDATED"],
    ["https://example.com/?controlStatus=VALIDATED&controlStatus=", undefined],
    ["https://example.com/#?controlStatus=VALIDATED", undefined],
  ])("reads the last controlStatus of %s as %s, which is indicative", (url, controlStatus) => {
    expect(parseScaReturn(url)).toEqual({ controlStatus, indicative: true });
  });
});

test("parseScaReturn refuses what is no URL", () => {
  expect(() => parseScaReturn("http://")).toThrow(new ScaRequestError('"http://" is not a URL.'));
});

test("a session ends 10 minutes after it was opened", () => {
  expect(scaSessionExpiresAt(new Date("2026-01-01T00:00:00Z"))).toEqual(new Date("2026-01-01T00:10:00Z"));
});
