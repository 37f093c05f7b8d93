import { tidy } from "@mangopay-sca/contract/core";
import type { Extension } from "../extension.js";
import { fromRequest } from "../http/plain.js";
import { readRequest } from "../http/read-request.js";
import type { View } from "../sessions/flow/flow.js";
import { coloursOf } from "./colours.js";
import { documentOf, type Screen } from "./document.js";
import { linkTo } from "./form.js";
import { languageOf, tagOf } from "./language.js";
import { backTo, type Link, readLink } from "./link.js";
import type { HostedPageOptions, Platform } from "./platform.js";
import { screenOf } from "./screens.js";
import { redirected, secured } from "./secured.js";
import { style } from "./style.js";
import { texts } from "./texts/index.js";
import type { Over, Refused } from "./texts/texts.js";

/** The hosted page, simulated: `/sca/?token=…&returnUrl=…`. */
export const hostedPage =
  ({ platforms = {} }: HostedPageOptions = {}): Extension =>
  (_, { flow }) => ({
    async route(request) {
      const url = new URL(request.url);
      if (tidy(url.pathname) !== "/sca") return undefined;
      if (!["GET", "HEAD", "POST"].includes(request.method)) {
        return new Response(null, { status: 405, headers: { allow: "GET, HEAD, POST" } });
      }
      const link = readLink(url);
      const show = showFor(request, url, link);
      if (typeof link === "string") return show.refused(link, 400);
      let view = await flow.view(link.token);
      if (!view) return show.refused("unknown-token", 404);
      const { clientId } = view.session;
      const platform = { ...platforms[clientId], name: platforms[clientId]?.name ?? clientId };
      if (request.method !== "POST") {
        return view.step === undefined ? redirected(backTo(link, overOf(view))) : show.step(view, platform);
      }
      const { step, ...fields } = Object.fromEntries(
        new URLSearchParams((await readRequest(fromRequest(request))).body ?? ""),
      );
      if (view.step !== undefined && step === view.step) view = await flow.answer(link.token, view.step, fields);
      if (!view) return show.refused("unknown-token", 404);
      // A page between, as browsers hold every redirect that follows a form to form-action, and the platform may redirect as well.
      if (view.step === undefined) return show.over(overOf(view), platform, link);
      return redirected(url.search);
    },
  });

const overOf = ({ session }: View): Over => (session.state === "open" ? "failed" : (session.state as Over));

/** The answers of the page, in the language of the person. */
function showFor(request: Request, url: URL, link: Link | Refused) {
  const language = languageOf(url.searchParams.get("lang"), request.headers.get("accept-language"));
  const own = texts[language];
  const tag = tagOf(language);
  const respond = async (screen: Screen, status: number, platform: Platform = {}) => {
    const colours = typeof link === "string" ? "" : coloursOf(platform, link);
    const page = documentOf(
      { texts: own, language: tag, style: style + colours, platform: platform.name ?? "" },
      screen,
    );
    return secured(request.method === "HEAD" ? "" : String(await page), style + colours, status);
  };
  return {
    refused: (why: Refused, status: number) =>
      respond({ icon: "refused", title: own.refused.title, lead: own.refused[why] }, status),
    step(view: View, platform: Platform & { name: string }) {
      if (view.step === undefined) throw new Error("A session that is over has no screen.");
      return respond(screenOf({ texts: own, view, language: tag, platform: platform.name }, view.step), 200, platform);
    },
    over(over: Over, platform: Platform, at: Link) {
      const back = backTo(at, over);
      const label = own.over.back(at.returnUrl.host);
      const content = linkTo(back, label);
      return respond(
        { icon: over, title: own.over[over], lead: own.over.lead[over], content, goesTo: back },
        200,
        platform,
      );
    },
  };
}
