import type { OpenApiDocument, Schema } from "@mangopay-sca/spec/model";
import { type Declarations, declaredIn } from "./declared.ts";
import { type ExpectedBody, expectedBodies } from "./expected-bodies.ts";
import { listOf } from "./samples.ts";
import { differing, missing } from "./sentences.ts";

const parts = grouped(expectedBodies, ({ operationId, part }) => `${operationId} ${part}`);

/** Bodies that one side does not have. */
export const lostBodies = (schemas: ReadonlyMap<string, Schema>): string[] =>
  missing(
    "",
    new Map([...parts].map(([part, [body]]) => [`${part} body`, body?.members[0]?.page ?? ""])),
    [...schemas.keys()].map((part) => `${part} body`),
  );

/** Members of a body that one side does not have, and lists of values and defaults that are not those of the pages. */
export function memberViolations(spec: OpenApiDocument, part: string, schema: Schema): string[] {
  const variants = parts.get(part);
  // A body that no page has is one violation, and not one for each member.
  return variants ? bodyViolations(part, variants, declaredIn(spec, schema)) : [];
}

/** Types of the pages that JSON Schema has other words for. */
const jsonTypes: Record<string, string[]> = { list: ["array"], anything: [] };

function bodyViolations(at: string, variants: ExpectedBody[], { members: found }: Declarations): string[] {
  const members = grouped(
    variants.flatMap((body) => body.members).filter(({ pointer }) => pointer !== ""),
    ({ pointer }) => pointer,
  );
  const pages = new Map([...members].map(([pointer, [member]]) => [pointer, member?.page ?? ""]));
  const listsAndDefaults = [...members].flatMap(([pointer, lines]) => {
    const declared = found.get(pointer);
    const page = pages.get(pointer) ?? "";
    if (!declared) return [];
    const all = lines.map(({ line }) => line);
    const closed = all.every(({ values }) => values) ? all.flatMap(({ values = [] }) => values) : undefined;
    const known = all.flatMap((line) => (line.known === undefined ? [] : listOf(line.known)));
    const types = all.flatMap(({ type }) => jsonTypes[type] ?? type);
    const defaults = all.flatMap((line) => (line.default === undefined ? [] : [line.default]));
    return [
      ...differing(`${at} ${pointer} type`, sorted(types), sorted(declared.types), page),
      ...differing(`${at} ${pointer} values`, sorted(closed), sorted(declared.values), page),
      // A constant stands beside the list that it is from.
      ...(closed ? [] : differing(`${at} ${pointer} known values`, sorted(known), sorted(declared.known), page)),
      ...differing(`${at} ${pointer} default`, sorted(defaults), sorted(declared.defaults), page),
    ];
  });
  return [...missing(`${at} `, pages, found.keys()), ...listsAndDefaults];
}

function grouped<Item>(items: readonly Item[], nameOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(nameOf(item), [...(groups.get(nameOf(item)) ?? []), item]);
  return groups;
}

const sorted = (values: readonly unknown[] | undefined) => values && [...new Set(values.map(String))].sort();
