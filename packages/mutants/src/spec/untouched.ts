import { namesOf, type OpenApiDocument, referencesIn } from "@mangopay-sca/spec/model";
import type { Edit } from "../mutant.ts";
import { operations } from "./places.ts";

/**
 * Which operations and notifications a change cannot make a difference to, by their operationIds: those that neither have the place
 * in their bodies and responses nor refer to it. None where it could be any: paths, security and the names of parameters decide
 * which operation a call is of.
 */
export function createUntouched(spec: OpenApiDocument): (edits: Edit[]) => ReadonlySet<string> {
  const all = operations(spec).map(({ node, at }) => ({
    id: node.operationId ?? "",
    at,
    refs: referencesIn(spec, node),
  }));
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
