import type { Place, Violation } from "./exchange.js";
import { kindOf } from "./kind-of.js";
import type { CheckValue } from "./schemas.js";
import { type OpenApi, type Parameter, resolve } from "./spec.js";

/** Where the text of a parameter or a header breaks its schema. Undefined, when it is not there, breaks nothing. */
export function checkText(
  spec: OpenApi,
  check: CheckValue,
  { name, in: where, schema }: Pick<Parameter, "name" | "in" | "schema">,
  direction: Place["direction"],
  text: string | undefined,
): Violation[] {
  if (text === undefined) return [];
  const pointer = `${where}/${where === "header" ? name.toLowerCase() : name}`;
  const value = toValue(spec, schema, text);
  return check(schema, value).map(({ message }) => ({ direction, pointer, message, got: kindOf(value) }));
}

/** A parameter is text; where a number is documented, the text of one is meant. */
function toValue(spec: OpenApi, schema: object, text: string): unknown {
  const { type } = resolve<{ type?: string }>(spec, schema);
  const isNumber = (type === "integer" && /^-?\d+$/.test(text)) || (type === "number" && /^-?\d+(\.\d+)?$/.test(text));
  return isNumber ? Number(text) : text;
}
