import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { OpenApi } from "./spec.ts";

/** A validator that owes nothing to Redocly or Prism: JSON Schema 2020-12, strict, with formats. */
export function createValidator(spec: OpenApi): (schema: object) => ValidateFunction {
  // Composed schemas say type and properties in one part and `required` in another, which strictTypes and
  // strictRequired take for a mistake.
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true, verbose: true });
  addFormats.default(ajv);
  ajv.addVocabulary(["components", "x-known-values"]);
  ajv.addSchema({ $id: "https://spec.test/", components: spec.components });
  // References in the bundle begin at its root.
  const rooted = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(rooted);
    if (typeof node !== "object" || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => [
        key,
        key === "$ref" && typeof value === "string" ? `https://spec.test/${value}` : rooted(value),
      ]),
    );
  };
  return (schema) => ajv.compile(rooted(schema) as object);
}

/** Each error on a line: where in the value, and what was expected. */
export function explain({ errors }: ValidateFunction): string {
  return (errors ?? [])
    .map(({ instancePath, message, params }) => `${instancePath || "/"} ${message} ${JSON.stringify(params)}`)
    .join("\n");
}
