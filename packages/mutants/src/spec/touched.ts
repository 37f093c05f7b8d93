import { namesOf, type OpenApiDocument, valueAt } from "@mangopay-sca/spec/model";
import type { Edit } from "../mutant.ts";
import { operations } from "./places.ts";

/**
 * Which operations and notifications a change can make a difference to, by their operationIds: those that have the place
 * in their bodies and responses, or refer to it. Undefined for all of them: paths, parameters and security decide which
 * operation a call is of.
 */
export function createTouched(spec: OpenApiDocument): (edits: Edit[]) => ReadonlySet<string> | undefined {
  const reached = operations(spec).map(({ node, at }) => ({
    id: node.operationId ?? "",
    at,
    refs: refsIn(spec, node),
  }));
  return (edits) => {
    const touched = edits.map(({ pointer }) => {
      const [area, kind, name] = namesOf(pointer);
      const isSchema = kind === "parameters" && pointer.includes("/schema/");
      if (area === "components" && (isSchema || ["schemas", "responses", "headers"].includes(kind ?? ""))) {
        return reached.filter(({ refs }) => refs.has(`#/components/${kind}/${name}`));
      }
      return reached.filter(({ at }) =>
        [`${at}/requestBody/`, `${at}/responses/`].some((body) => pointer.startsWith(body)),
      );
    });
    if (touched.some((some) => some.length === 0)) return undefined;
    return new Set(touched.flat().map(({ id }) => id));
  };
}

/** Everything that a node refers to, and what that refers to. */
function refsIn(spec: OpenApiDocument, node: unknown, found = new Set<string>()): Set<string> {
  if (typeof node !== "object" || node === null) return found;
  for (const [key, value] of Object.entries(node)) {
    if (key !== "$ref" || typeof value !== "string") refsIn(spec, value, found);
    else if (!found.has(value)) refsIn(spec, valueAt(spec, value.slice(1)), found.add(value));
  }
  return found;
}
