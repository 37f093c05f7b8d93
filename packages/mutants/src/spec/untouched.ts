import { namesOf, type OpenApiDocument, valueAt } from "@mangopay-sca/spec/model";
import type { Edit } from "../mutant.ts";
import { operations } from "./places.ts";

/**
 * Which operations and notifications a change cannot make a difference to, by their operationIds: those that neither have the place
 * in their bodies and responses nor refer to it. None where it could be any: paths, security and the names of parameters decide
 * which operation a call is of.
 */
export function createUntouched(spec: OpenApiDocument): (edits: Edit[]) => ReadonlySet<string> {
  const all = operations(spec).map(({ node, at }) => ({ id: node.operationId ?? "", at, refs: refsIn(spec, node) }));
  const touchedBy = ({ pointer }: Edit) => {
    const [area, kind = "", name] = namesOf(pointer);
    const isOfBodies = ["schemas", "responses", "headers"].includes(kind);
    if (area === "components" && (isOfBodies || (kind === "parameters" && pointer.includes("/schema/")))) {
      return all.filter(({ refs }) => refs.has(`#/components/${kind}/${name}`));
    }
    return all.filter(({ at }) => [`${at}/requestBody/`, `${at}/responses/`].some((body) => pointer.startsWith(body)));
  };
  return (edits) => {
    const touched = edits.map(touchedBy);
    // What nothing refers to is not understood here.
    if (touched.some((some) => some.length === 0)) return new Set();
    return new Set(all.filter((one) => !touched.flat().includes(one)).map(({ id }) => id));
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
