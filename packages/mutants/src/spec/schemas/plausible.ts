import type { OpenApiDocument, Schema } from "@mangopay-sca/spec/model";

/** Values that somebody could think are in a list too, by one that is. */
const neighbours: Record<string, string[]> = {
  PAYER: ["PLATFORM", "PROVIDER"],
  NATURAL: ["PERSON"],
  BUSINESS: ["SOLE_TRADER", "NONPROFIT"],
  LIGHT: ["EXTENDED", "PENDING"],
  ACTIVE: ["BLOCKED", "PENDING"],
  ENABLED: ["PAUSED"],
  VALID: ["EXPIRED"],
  USER_PRESENT: ["USER_ABSENT"],
  "CreationDate:ASC": ["Date:ASC"],
  param_error: ["server_error"],
};

/** Values that a list does not have and could be thought to have: neighbours, one of another list, one in lower case, a misspelt one. */
export function plausibleValues(values: readonly unknown[], lists: readonly (readonly unknown[])[]): string[] {
  if (values.every((value) => /^[A-Z]{2}$/.test(`${value}`))) {
    return values.length > 50 ? ["UK", "XK"] : ["AU", "BR", "GB"];
  }
  const texts = values.filter((value) => typeof value === "string");
  const [first = ""] = texts;
  const last = texts.at(-1) ?? "";
  const shared = lists.find(
    (list) => list.some((one) => values.includes(one)) && list.some((one) => !values.includes(one)),
  );
  const elsewhere = (shared ?? lists.find((list) => !list.some((one) => values.includes(one))) ?? []).filter(
    (one) => typeof one === "string" && !values.includes(one),
  );
  return [
    ...Object.entries(neighbours).flatMap(([name, others]) => (values.includes(name) ? others : [])),
    ...elsewhere.slice(0, 1).map(String),
    first.toLowerCase(),
    last.slice(0, -1),
  ].filter((one, n, all) => one !== "" && !values.includes(one) && all.indexOf(one) === n);
}

/** Every list of values in the schemas. */
export const listsIn = ({ components: { schemas = {} } }: OpenApiDocument): unknown[][] =>
  Object.values(schemas).flatMap((schema: Schema) => {
    const known = schema["x-known-values"];
    return [schema.enum, Array.isArray(known) ? known : undefined].filter((list) => list !== undefined);
  });
