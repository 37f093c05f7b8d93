import { namesOf, type Schema, toPointer, valueAt } from "@mangopay-sca/spec/model";
import { checkValue } from "./check-value.js";
import { type Findings, finding, join, type Tools } from "./findings.js";

/**
 * Validates the body of a request. A member that is null where its schema has no null counts as left out: the official .NET SDK
 * writes every member that is not set as null (MangoPayJsonSerializer.cs of mangopay2-net-sdk), and the API accepts its own SDKs.
 * One that is required is still missing.
 */
export function checkSentValue(tools: Tools, schema: Schema, value: unknown): Findings {
  const rest = unsetIn(tools, schema, value);
  if (rest.length === 0) return checkValue(tools, schema, value, "request", "body");
  // Conditions may ask for less of what is left out, and for more of what is beside it.
  const found = checkSentValue(tools, schema, without(value, rest));
  const notes = rest.map((pointer) =>
    finding("request", `body${tools.names.pointer(pointer, value)}`, "must be left out, or have a value", "null"),
  );
  const isReported = ({ pointer }: { pointer: string }) => found.violations.some((one) => one.pointer === pointer);
  return join(found, { violations: [], notes: notes.filter((one) => !isReported(one)) });
}

/** The body of a request without the members that count as left out. */
export function withoutUnset(tools: Pick<Tools, "allowed">, schema: Schema, value: unknown): unknown {
  const rest = unsetIn(tools, schema, value);
  return rest.length === 0 ? value : withoutUnset(tools, schema, without(value, rest));
}

/** Pointers to the members that are null where their schema has no null. */
function unsetIn({ allowed }: Pick<Tools, "allowed">, schema: Schema, value: unknown): string[] {
  const pointers = allowed(schema, value).map(({ pointer }) => pointer);
  return [...new Set(pointers.filter((pointer) => pointer !== "" && valueAt(value, pointer) === null))];
}

function without(value: unknown, pointers: string[]): unknown {
  const left = structuredClone(value);
  for (const pointer of pointers) remove(left, pointer);
  return left;
}

/** Removes what is there: undefined is what a list has in the place of an item, and what JSON leaves out of an object. */
function remove(value: unknown, pointer: string): void {
  const names = namesOf(pointer);
  const parent = valueAt(value, toPointer(names.slice(0, -1))) as object;
  Reflect.deleteProperty(parent, names.at(-1) as string);
}
