import type { Activity } from "../control/activity.js";
import type { Controlled } from "../control/controlled.js";
import { script } from "../generated/window-script.js";
import { windowPage } from "./page.js";
import { style } from "./style.js";

const headers = (type: string) => ({
  "content-type": `${type}; charset=utf-8`,
  "content-security-policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
});

/** What a browser is given of the window: the page, its script and its style. */
export const windowAt = {
  page: async (sandbox: Controlled, activity: Activity, url: URL): Promise<Response> =>
    new Response(await windowPage(sandbox, activity, url), { headers: headers("text/html") }),
  script: (): Response => new Response(script, { headers: headers("text/javascript") }),
  style: (): Response => new Response(style, { headers: headers("text/css") }),
};
