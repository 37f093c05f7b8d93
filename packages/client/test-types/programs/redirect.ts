import {
  parseScaReturn,
  type ScaClient,
  type ScaLanguage,
  scaRedirectUrl,
  scaSessionExpiresAt,
} from "@mangopay-sca/client";

const returnUrl = "https://example.com/back";

// Compiles: the URL of the hosted page
export async function toPage(sca: ScaClient, lang: ScaLanguage | undefined): Promise<string | undefined> {
  const { PendingUserAction } = await sca.users.enroll("user_1");
  return PendingUserAction ? scaRedirectUrl(PendingUserAction, { returnUrl, lang }) : undefined;
}

// Compiles: a return address as a URL
export const asUrl = (link: string): string => scaRedirectUrl(link, { returnUrl: new URL(returnUrl) });

// Compiles: every option of a redirect, given as undefined
export const allUndefined = (link: string): string =>
  scaRedirectUrl(link, {
    returnUrl,
    lang: undefined,
    primaryColour: undefined,
    ctaColour: undefined,
    allowHosts: undefined,
  });

// Compiles: the result in the return URL
export const back = (request: Request): boolean => parseScaReturn(request.url).controlStatus === "VALIDATED";

// Compiles: when a session expires
export const end = (): number => scaSessionExpiresAt().getTime();

// Does not compile: an unsupported language
export const noSuchLanguage = (link: string): string =>
  // @ts-expect-error it is en
  scaRedirectUrl(link, { returnUrl, lang: "en-GB" });

// Does not compile: a redirect without a return address
export const noReturn = (link: string): string =>
  // @ts-expect-error returnUrl is missing
  scaRedirectUrl(link, { lang: "en" });

// Does not compile: a link that may be null
export const perhapsNoLink = async (sca: ScaClient): Promise<string> =>
  // @ts-expect-error it is null when no session was opened
  scaRedirectUrl((await sca.users.enroll("user_1")).PendingUserAction, { returnUrl });

// Does not compile: an unknown result of the hosted page
export const noSuchResult = (url: URL): boolean =>
  // @ts-expect-error it is VALIDATED
  parseScaReturn(url).controlStatus === "SUCCEEDED";
