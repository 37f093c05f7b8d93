import { type OpenApiDocument, type Parameter, resolve, type Schema } from "@mangopay-sca/spec/model";
import type { Finding } from "../exchange.js";
import { checkValue } from "./check-value.js";
import { type Findings, nothing, type Tools } from "./findings.js";

/** Checks the text of a parameter or a header. Undefined, when it was not sent, is fine. */
export function checkText(
  tools: Tools,
  { name, in: where, schema }: Pick<Parameter, "name" | "in" | "schema">,
  direction: Finding["direction"],
  text: string | undefined,
): Findings {
  if (text === undefined) return nothing();
  const pointer = `${where}/${where === "header" ? name.toLowerCase() : name}`;
  return checkValue(tools, schema, toValue(tools.spec, schema, text), direction, pointer);
}

/** A parameter is text; where a number is documented, the text of one is meant. */
function toValue(spec: OpenApiDocument, schema: Schema, text: string): unknown {
  const { type } = resolve(spec, schema);
  const isNumber = (type === "integer" && /^-?\d+$/.test(text)) || (type === "number" && /^-?\d+(\.\d+)?$/.test(text));
  return isNumber ? Number(text) : text;
}
