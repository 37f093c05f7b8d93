import { html, raw } from "hono/html";
import { icon } from "./icons.js";
import type { Texts } from "./texts/texts.js";

/** A piece of HTML, in which every value is escaped. */
export type Html = ReturnType<typeof html>;

export interface Screen {
  icon: Parameters<typeof icon>[0];
  title: string;
  lead: string;
  /** Before the title of the document. */
  error?: string | undefined;
  content?: Html | undefined;
  hint?: string | undefined;
  steps?: { n: number; total: number } | undefined;
  /** Where the browser goes by itself. */
  goesTo?: string | undefined;
}

/** A whole page. Every screen says first that it is a simulation, and whose. */
export const documentOf = (
  { texts, language, style, platform }: { texts: Texts; language: string; style: string; platform: string },
  screen: Screen,
): Html => html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
${screen.goesTo ? html`<meta http-equiv="refresh" content="0; url=${screen.goesTo}">` : ""}
<title>${screen.error ? `${screen.error}: ` : ""}${screen.title} (${texts.simulation})</title>
<style>${raw(style)}</style>
</head>
<body>
<header class="notice"><strong>${texts.simulation}.</strong> ${texts.notice}</header>
<main>
${platform ? html`<p class="platform">${platform}</p>` : ""}
<div class="card">
${screen.steps ? stepsOf(texts, screen.steps) : ""}
${icon(screen.icon)}
<h1>${screen.title}</h1>
<p class="lead">${screen.lead}</p>
${screen.content ?? ""}
</div>
${screen.hint ? html`<p class="hint"><strong>${texts.here}.</strong> ${screen.hint}</p>` : ""}
</main>
</body>
</html>
`;

const stepsOf = (texts: Texts, { n, total }: { n: number; total: number }): Html => html`<div class="steps">
<p>${texts.step(n, total)}</p>
<div class="bar" aria-hidden="true">${Array.from({ length: total }, (_, at) =>
  raw(at < n ? '<i class="done"></i>' : "<i></i>"),
)}</div>
</div>`;
