import type { PendingUserAction } from "@mangopay-sca/types";
import { ScaRequestError } from "../errors.js";

/** Languages of the hosted page. The page calls Swedish `se`; `sv`, its ISO 639-1 code, is accepted too. */
export const scaLanguages = ["bg", "nl", "en", "fr", "de", "el", "it", "pl", "pt", "es", "se", "sv"] as const;
export type ScaLanguage = (typeof scaLanguages)[number];

export interface RedirectOptions {
  /** Where the person comes back to: an absolute http or https URL without credentials and without a `controlStatus`. */
  returnUrl: string | URL;
  /** Language of the hosted page; the browser's by default. */
  lang?: ScaLanguage | undefined;
  /** Use the platform's `PrimaryThemeColour` for icons and, unless `ctaColour` is set, for the button. */
  primaryColour?: boolean | undefined;
  /** Use its `PrimaryButtonColour` for the button and the box to accept the terms. Both are set with PUT Update a Client. */
  ctaColour?: boolean | undefined;
  /** Hosts, with port, that may stand for Mangopay's hosted page, for example `127.0.0.1:4020` of a local sandbox. */
  allowHosts?: readonly string[] | undefined;
}

/** The documented hosts of the hosted page. */
const scaHosts = ["sca.mangopay.com", "sca.sandbox.mangopay.com"];
/** The whole URL has to stay under this many characters. */
const lengthLimit = 2_000;
/** The parameter in which the hosted page says how the session ended. */
const outcome = "controlStatus";
/** How long a link works. */
const sessionMs = 600_000;

/**
 * The URL to send the person to: the link of a `PendingUserAction` with the `returnUrl` it lacks. Throws ScaRequestError
 * rather than make a link on which the session would fail or lead elsewhere.
 */
export function scaRedirectUrl(pendingUserAction: PendingUserAction | string, options: RedirectOptions): string {
  const { lang, primaryColour, ctaColour, allowHosts } = options;
  const returnUrl = String(options.returnUrl);
  const link = typeof pendingUserAction === "string" ? pendingUserAction : pendingUserAction?.RedirectUrl;
  if (link === undefined || link === null) {
    throw new ScaRequestError(
      "The PendingUserAction has no RedirectUrl: ask for a new link with users.enroll, or, for a recipient or a transfer, by requesting that again.",
    );
  }
  const url = readUrl(link, "RedirectUrl");
  if (!allowHosts?.includes(url.host) && !(url.protocol === "https:" && scaHosts.includes(url.host))) {
    throw new ScaRequestError(
      `The RedirectUrl leads to ${url.host}, which is not Mangopay's; name it in allowHosts if you trust it.`,
    );
  }
  // A session that expires may bring the person back with nothing appended, and this would then pass for its outcome.
  if (readUrl(returnUrl, "returnUrl").searchParams.has(outcome)) {
    throw new ScaRequestError(`The returnUrl must not hold a ${outcome}: the hosted page appends it.`);
  }
  if (lang !== undefined && !scaLanguages.includes(lang)) {
    throw new ScaRequestError(`The hosted page does not speak "${lang}"; it speaks ${scaLanguages.join(", ")}.`);
  }
  const added = Object.entries({
    returnUrl,
    lang: lang === "sv" ? "se" : lang,
    primary: primaryColour && "true",
    cta: ctaColour && "true",
  }).filter(([, value]) => value) as [string, string][];
  for (const [name] of added) url.searchParams.delete(name);
  // URLSearchParams would write a space as a plus sign; the page wants percent-encoding.
  url.search = [url.search, ...added.map(([name, value]) => `${name}=${encode(value)}`)].filter(Boolean).join("&");
  if (url.href.length >= lengthLimit) {
    throw new ScaRequestError(
      `The redirect URL has ${url.href.length} characters and must have fewer than ${lengthLimit}: shorten the returnUrl.`,
    );
  }
  return url.href;
}

function readUrl(text: string, name: string): URL {
  if (!URL.canParse(text) || !/^https?:\/\//i.test(text)) {
    throw new ScaRequestError(`The ${name} must be an absolute http or https URL; "${text}" is not.`);
  }
  const url = new URL(text);
  if (url.username || url.password) throw new ScaRequestError(`The ${name} must not hold a user name or password.`);
  return url;
}

function encode(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    throw new ScaRequestError("The returnUrl must be well-formed Unicode.");
  }
}

export interface ScaReturn {
  /** What the hosted page says of the session; undefined when it says nothing that is documented. */
  controlStatus: "VALIDATED" | "FAILED" | undefined;
  /** Always true: anybody can type this URL. Ask `users.scaStatus` or wait for the notification before you act on it. */
  indicative: true;
}

/** What the hosted page appended to the `returnUrl`: the last of several is its. A path alone, as servers see it, will do. */
export function parseScaReturn(url: string | URL): ScaReturn {
  if (!URL.canParse(String(url), "http://localhost")) throw new ScaRequestError(`"${url}" is not a URL.`);
  const status = new URL(String(url), "http://localhost").searchParams.getAll(outcome).at(-1);
  return { controlStatus: status === "VALIDATED" || status === "FAILED" ? status : undefined, indicative: true };
}

/** When a link stops working: 10 minutes after the call that returned it. */
export function scaSessionExpiresAt(openedAt: Date = new Date()): Date {
  return new Date(openedAt.getTime() + sessionMs);
}
