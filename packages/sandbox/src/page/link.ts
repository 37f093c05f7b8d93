import type { Over, Refused } from "./texts/texts.js";

/** What the address of the page says. */
export interface Link {
  token: string;
  /** Where the person comes back to. */
  returnUrl: URL;
  lang: string | null;
  /** Whether the platform's own colours are asked for. */
  primary: boolean;
  cta: boolean;
}

/** The whole address has to stay under this many characters. */
const lengthLimit = 2_000;

export function readLink(url: URL): Link | Refused {
  const { searchParams } = url;
  const written = searchParams.get("returnUrl");
  if (url.href.length >= lengthLimit) return "too-long";
  if (!written) return "no-return-url";
  if (!/^https?:\/\//i.test(written) || !URL.canParse(written)) return "bad-return-url";
  return {
    token: searchParams.get("token") ?? "",
    returnUrl: new URL(written),
    lang: searchParams.get("lang"),
    primary: searchParams.get("primary") === "true",
    cta: searchParams.get("cta") === "true",
  };
}

/** The address to come back to, with what became of the session. */
export function backTo({ returnUrl }: Link, over: Over): string {
  const back = new URL(returnUrl);
  const status = `controlStatus=${over === "validated" ? "VALIDATED" : "FAILED"}`;
  back.search = back.search === "" ? status : `${back.search}&${status}`;
  return back.href;
}
