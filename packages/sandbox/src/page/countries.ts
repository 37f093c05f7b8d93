import spec from "@mangopay-sca/spec";
import { valueAt } from "@mangopay-sca/spec/model";

const codes = valueAt(spec, "/components/schemas/CountryCode/x-documented/enum") as readonly string[];
const byLanguage = new Map<string, readonly [string, string][]>();

/** The countries of the spec with their names in a language, in its alphabetical order. */
export function countriesIn(language: string): readonly [string, string][] {
  const known = byLanguage.get(language);
  if (known) return known;
  const names = new Intl.DisplayNames(language, { type: "region" });
  const countries = codes
    .map((code): [string, string] => [code, names.of(code) ?? code])
    .toSorted(([, a], [, b]) => a.localeCompare(b, language));
  byLanguage.set(language, countries);
  return countries;
}
