import { type OpenApiDocument, operationsOf, toPointer, valueAt } from "@mangopay-sca/spec/model";

/**
 * Finds the pointer to a place that is named as in ledger.yaml: `viewUserScaStatus`, `viewUserScaStatus 404`, `enrollUser description`,
 * `schema ScaStatus.IsEnrolled`, `schema ScaContext default`, `webhook userFlows`, `response NotFound`, `info description`.
 */
export function placesOf(spec: OpenApiDocument): (place: string) => string {
  const operations = new Map(
    operationsOf(spec).map(({ operationId, path, method }) => [operationId, ["paths", path, method.toLowerCase()]]),
  );
  return (place) => {
    const [kind = "", name = "", part] = place.split(" ");
    const further = part === undefined ? [] : [part];
    if (kind === "info") return toPointer([kind, name]);
    if (kind === "webhook") return toPointer(["webhooks", name, ...(part ? ["get", "responses", part] : [])]);
    if (kind === "parameter" || kind === "response") return toPointer(["components", `${kind}s`, name]);
    if (kind === "schema") {
      const [schema = "", member] = name.split(".");
      return toPointer(["components", "schemas", schema, ...(member ? ["properties", member] : []), ...further]);
    }
    const within = name === "" ? [] : /^\d+$/.test(name) ? ["responses", name] : [name];
    return toPointer([...(operations.get(kind) ?? [kind]), ...within]);
  };
}

/** Names, texts and values at a place, and those of what they refer to. */
export const textAt = (spec: OpenApiDocument, pointer: string): string =>
  words(valueAt(spec, pointer), (reference) => words(valueAt(spec, reference.slice(1)), () => ""));

function words(value: unknown, refer: (reference: string) => string): string {
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) return value.map((one) => words(one, refer)).join(" ");
  return Object.entries(value)
    .map(([name, member]) => (name === "$ref" ? refer(String(member)) : `${name} ${words(member, refer)}`))
    .join(" ");
}
