import { namesOf, type Schema, toPointer, valueAt } from "@mangopay-sca/spec/model";
import { checkValue } from "./check-value.js";
import { type Findings, finding, join, type Tools } from "./findings.js";

/**
 * Validates the body of a request. A member that is null where its schema has no null counts as left out: the official .NET SDK
 * writes every member that is not set as null (MangoPayJsonSerializer.cs of mangopay2-net-sdk), and the API accepts its own SDKs.
 * One that is required is still missing.
 */
export function checkSentValue(tools: Tools, schema: Schema, value: unknown): Findings {
  const unset = tools
    .allowed(schema, value)
    .map(({ pointer }) => pointer)
    .filter((pointer) => pointer !== "" && valueAt(value, pointer) === null);
  const rest = [...new Set(unset)];
  if (rest.length === 0) return checkValue(tools, schema, value, "request", "body");
  const left = structuredClone(value);
  for (const pointer of rest) remove(left, pointer);
  // Conditions may ask for less of what is left out, and for more of what is beside it.
  const found = checkSentValue(tools, schema, left);
  const notes = rest.map((pointer) =>
    finding("request", `body${tools.names.pointer(pointer, value)}`, "must be left out, or have a value", "null"),
  );
  const isReported = ({ pointer }: { pointer: string }) => found.violations.some((one) => one.pointer === pointer);
  return join(found, { violations: [], notes: notes.filter((one) => !isReported(one)) });
}

/** Removes what is there: undefined is what a list has in the place of an item, and what JSON leaves out of an object. */
function remove(value: unknown, pointer: string): void {
  const names = namesOf(pointer);
  const parent = valueAt(value, toPointer(names.slice(0, -1))) as object;
  Reflect.deleteProperty(parent, names.at(-1) as string);
}
