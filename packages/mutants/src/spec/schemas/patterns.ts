import type { Schema } from "@mangopay-sca/spec/model";
import { type Change, type Operators, set } from "../operators.ts";
import { isConditional } from "./types.ts";

/** Mistakes in regular expressions. */
export const patterns: Operators<Schema> = {
  "drop a pattern": (schema, at) => (schema.pattern === undefined ? [] : [["", set(at, "pattern", undefined)]]),
  "add a pattern": (schema, at) => {
    const { type, pattern, format, enum: values, const: constant } = schema;
    const isFree =
      [type].flat().includes("string") && ![pattern, format, values, constant].some((one) => one !== undefined);
    if (!isFree || isConditional(at)) return [];
    return ["^\\S*$", "^[\\w.@-]*$"].map((one) => [one, set(at, "pattern", one)]);
  },
  "drop an anchor": of((pattern) => [
    ...(pattern.startsWith("^") ? [pattern.slice(1)] : []),
    ...(pattern.endsWith("$") ? [pattern.slice(0, -1)] : []),
  ]),
  "allow one more character": of((pattern) =>
    inClasses(pattern, (inside) =>
      (isAddress(pattern) ? ["_", "."] : [" ", "_", "."])
        .filter((one) => !matches(inside, one) && !/^\d-\d$/.test(inside))
        .map((one) => one + inside),
    ),
  ),
  "allow one character less": of((pattern) =>
    inClasses(pattern, (inside) => parts(inside).map((_, n, all) => all.toSpliced(n, 1).join(""))),
  ),
  "change a quantifier": of((pattern, { minLength }) =>
    // What has a least length has one character anyway.
    replaceEach(pattern, minLength ? /\{\d\}/g : /\{\d\}|[+*](?=[$@(\]]|$)/g, ([one = ""]) => other(one)),
  ),
  "drop an alternative": of((pattern) => replaceEach(pattern, /(?<=\()\w+\||\|[^|()]+(?=[|)])/g, () => [""])),
};

function of(change: (pattern: string, schema: Schema) => string[]): Operators<Schema>[string] {
  return (schema, at) => {
    const { pattern } = schema;
    if (typeof pattern !== "string") return [];
    return change(pattern, schema)
      .filter((one) => one !== pattern && !one.includes("[]") && !one.includes("[^]"))
      .map((one): Change => [one, set(at, "pattern", one)]);
  };
}

/** No address has a space. */
const isAddress = (pattern: string) => pattern.includes("://");

const matches = (inside: string, character: string) => new RegExp(`[${inside}]`).test(character);

const other = (quantifier: string): string[] =>
  ({ "+": ["*"], "*": ["+"] })[quantifier] ?? [quantifier.replace("}", ",}"), `{${Number(quantifier[1]) - 1}}`];

/** A copy of a pattern for each change of each of its character classes, but for those of what is not allowed. */
const inClasses = (pattern: string, change: (inside: string) => string[]): string[] =>
  replaceEach(pattern, /(?<!\\)\[((?!\^)(?:\\.|[^\]\\])+)\]/g, ([, inside = ""]) =>
    change(inside).map((one) => `[${one}]`),
  );

/** The ranges and single characters of a character class. */
const parts = (inside: string): string[] => inside.match(/\\.|[^\\]-[^\]]|[^\\]/g) ?? [];

function replaceEach(text: string, pattern: RegExp, replacements: (match: RegExpExecArray) => string[]): string[] {
  return [...text.matchAll(pattern)].flatMap((match) =>
    replacements(match).map((one) => text.slice(0, match.index) + one + text.slice(match.index + match[0].length)),
  );
}
