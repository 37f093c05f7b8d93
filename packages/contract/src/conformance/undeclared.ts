import { escapeName, partsOf, type Schema } from "@mangopay-sca/spec/model";
import type { Tools } from "./findings.js";

export interface Undeclared {
  pointer: string;
  expectation: string;
}

/**
 * The members of `value` that no part of its schema declares. The API ignores members that it does not know; often one is a
 * misspelling, or belongs to responses only.
 */
export function undeclaredMembers(
  { spec, names }: Pick<Tools, "spec" | "names">,
  schema: Schema,
  value: unknown,
  pointer = "",
): Undeclared[] {
  const tools = { spec, names };
  if (Array.isArray(value)) {
    const anyOf = partsOf(spec, schema).flatMap(({ items }) => (items ? [items] : []));
    return value.flatMap((item, n) => undeclaredMembers(tools, { anyOf }, item, `${pointer}/${n}`));
  }
  if (typeof value !== "object" || value === null) return [];
  const parts = partsOf(spec, schema);
  const declared = [...new Set(parts.flatMap((part) => Object.keys(part.properties ?? {})))];
  if (declared.length === 0 || parts.some((part) => part.additionalProperties)) return [];
  return Object.entries(value).flatMap(([name, member]): Undeclared[] => {
    if (!declared.includes(name)) {
      const { name: shown, meant } = names.undeclared(name, declared);
      const expectation = `is not documented${meant === undefined ? "" : `; did you mean ${meant}?`}`;
      return [{ pointer: `${pointer}/${escapeName(shown)}`, expectation }];
    }
    const schemas = parts.flatMap(({ properties }) => {
      const member = properties?.[name];
      return member ? [member] : [];
    });
    return undeclaredMembers(tools, { anyOf: schemas }, member, `${pointer}/${escapeName(name)}`);
  });
}
