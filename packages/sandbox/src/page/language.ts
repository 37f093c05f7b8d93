import { languages } from "../generated/languages.js";
import type { Language } from "./texts/index.js";

/** The page's own code for Swedish, which ISO 639-1 calls `sv`. */
const isoOf = (language: Language): string => (language === "se" ? "sv" : language);

const find = (code: string | undefined, of: (language: Language) => string) =>
  languages.find((language) => of(language) === code);

/** The language of the link, else the one that the browser prefers, else English. */
export function languageOf(lang: string | null, acceptLanguage: string | null): Language {
  const asked = find(lang ?? undefined, (language) => language);
  if (asked) return asked;
  for (const range of preferred(acceptLanguage ?? "")) {
    const found = find(range.split("-")[0]?.toLowerCase(), isoOf);
    if (found) return found;
  }
  return "en";
}

/** For `lang` attributes and for Intl. */
export const tagOf = isoOf;

/** The ranges of Accept-Language (RFC 9110, 12.5.4), best first. */
function preferred(header: string): string[] {
  const ranges = header.split(",").map((range) => {
    const [tag = "", ...parameters] = range.split(";").map((part) => part.trim());
    const q = parameters.find((parameter) => /^q=/i.test(parameter));
    return { tag, weight: q === undefined ? 1 : Number(q.slice(2)) };
  });
  return ranges
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
}
