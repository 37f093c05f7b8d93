import { ControlProblem } from "./problem.js";

/** Throws ControlProblem for what a page of another site has a browser send. Other programs say nothing of a site. */
export function refuseCrossSite({ headers, url }: Request): void {
  const site = headers.get("sec-fetch-site");
  const isOwnSite = site === null || site === "same-origin" || site === "none";
  const origin = headers.get("origin");
  if (isOwnSite && (origin === null || hostOf(origin) === new URL(url).host)) return;
  throw new ControlProblem(403, "The control API takes no requests from pages of other sites.");
}

/** Undefined for an opaque origin, which is `null`. */
function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
