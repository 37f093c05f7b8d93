import type { Link } from "./link.js";
import type { Platform } from "./platform.js";

/**
 * The platform's own colours, where the link asks for them: `primary` for the accents and, without `cta`, for the button; `cta` for
 * the button and the box of the terms.
 */
export function coloursOf(platform: Platform, { primary, cta }: Pick<Link, "primary" | "cta">): string {
  const accent = primary ? hex(platform.primaryThemeColour) : undefined;
  const button = (cta ? hex(platform.primaryButtonColour) : undefined) ?? accent;
  const variables = [
    accent && `--accent:light-dark(${accent},color-mix(in srgb,${accent} 55%,#fff))`,
    button && `--button:${button};--button-hover:${button};--button-text:${readableOn(button)}`,
  ].filter(Boolean);
  return variables.length === 0 ? "" : `:root:root{${variables.join(";")}}`;
}

const hex = (colour: string | undefined) =>
  colour && /^#[0-9a-f]{6}$/i.test(colour) ? colour.toLowerCase() : undefined;

/** Black or white, whichever has the higher contrast (WCAG 2.2, relative luminance). */
function readableOn(colour: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return (luminance + 0.05) / 0.05 > 1.05 / (luminance + 0.05) ? "#000" : "#fff";
}
