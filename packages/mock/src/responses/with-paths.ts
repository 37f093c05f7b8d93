import { namesOf, type OpenApiDocument, toPointer, valueAt } from "@mangopay-sca/spec/model";

/**
 * A document with other paths, and without the components that nothing in them refers to. Prism reads every component of a document,
 * which takes ten times as long as the rest of the conversion.
 */
export function withPaths(spec: OpenApiDocument, paths: OpenApiDocument["paths"]): OpenApiDocument {
  const components: Record<string, Record<string, unknown>> = {};

  function add(node: unknown): void {
    if (typeof node !== "object" || node === null) return;
    if ("$ref" in node && typeof node.$ref === "string") addComponent(node.$ref);
    for (const child of Object.values(node)) add(child);
  }

  /** `#/components/schemas/User`, or a place inside of it. */
  function addComponent($ref: string): void {
    const [, kind = "", name = ""] = namesOf($ref);
    const ofKind = components[kind] ?? {};
    if (Object.hasOwn(ofKind, name)) return;
    components[kind] = ofKind;
    ofKind[name] = valueAt(spec, toPointer(["components", kind, name]));
    add(ofKind[name]);
  }

  add(paths);
  const { securitySchemes = {} } = spec.components;
  const { webhooks: _, ...rest } = spec;
  return { ...rest, paths, components: { ...components, securitySchemes } };
}
