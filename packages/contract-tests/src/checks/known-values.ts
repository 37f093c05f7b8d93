import { type OpenApiDocument, operationsOf } from "@mangopay-sca/spec/model";
import { knownValues } from "../../responses/known-values.ts";
import { nodesOf } from "../schema-nodes.ts";

/** Where an open list of the spec is not the documented one, and where a request has a list that is not closed. */
export function knownValueViolations(spec: OpenApiDocument): string[] {
  const lists = openLists(spec);
  const names = new Set([...Object.keys(knownValues), ...lists.keys()]);
  const differing = [...names].flatMap((name) => {
    const documented = knownValues[name];
    const written = lists.get(name);
    if (!documented)
      return [`${name}: has known values, and responses/known-values.ts does not say which are documented`];
    if (!written) return [`${name}: has no known values, though ${documented.join(", ")} are documented`];
    return [
      ...documented.filter((value) => !written.includes(value)).map((value) => `${name}: does not know ${value}`),
      ...written
        .filter((value) => !documented.includes(`${value}`))
        .map((value) => `${name}: ${value} is not documented`),
    ];
  });
  return [...differing, ...openRequests(spec)];
}

/** Every list of known values, by the place of its schema. */
function openLists(spec: OpenApiDocument): Map<string, unknown[]> {
  const nodes = Object.entries(spec.components.schemas ?? {}).flatMap(([name, schema]) => nodesOf(spec, schema, name));
  return new Map(nodes.filter(({ isOpen }) => isOpen).map(({ at, values }) => [at, values]));
}

/** What is sent is held to closed lists. */
function openRequests(spec: OpenApiDocument): string[] {
  return operationsOf(spec).flatMap(({ operationId, requestBody, parameters }) => {
    const bodies = Object.values(requestBody?.content ?? {}).map(({ schema }) => schema);
    return [...bodies, ...parameters.map(({ schema }) => schema)]
      .flatMap((schema) => nodesOf(spec, schema, operationId))
      .filter(({ isOpen }) => isOpen)
      .map(({ member, values }) => `${operationId} request: the list ${values.join(", ")} at ${member} is open`);
  });
}
