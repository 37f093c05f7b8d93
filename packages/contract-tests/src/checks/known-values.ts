import { type OpenApi, operationsOf, resolve } from "@mangopay-sca/contract";
import { knownValues } from "../../responses/known-values.ts";

/** Where an open list of the spec is not the documented one, and where a request has a list that is not closed. */
export function knownValueObjections(spec: OpenApi): string[] {
  const lists = openLists(spec.components.schemas ?? {});
  const names = new Set([...Object.keys(knownValues), ...Object.keys(lists)]);
  const differing = [...names].flatMap((name) => {
    const documented = knownValues[name];
    const written = lists[name];
    if (!documented)
      return [`${name}: has known values, and responses/known-values.ts does not say which are documented`];
    if (!written) return [`${name}: has no known values, though ${documented.join(", ")} are documented`];
    return [
      ...documented.filter((value) => !written.includes(value)).map((value) => `${name}: does not know ${value}`),
      ...written.filter((value) => !documented.includes(value)).map((value) => `${name}: ${value} is not documented`),
    ];
  });
  return [...differing, ...openRequests(spec)];
}

/** Every list of known values, by the pointer to its schema. */
function openLists(node: unknown, at = ""): Record<string, string[]> {
  if (typeof node !== "object" || node === null) return {};
  const known = (node as { "x-known-values"?: unknown })["x-known-values"];
  const below = Object.entries(node).map(([name, child]) => openLists(child, at === "" ? name : `${at}/${name}`));
  return Object.assign(Array.isArray(known) ? { [at]: known } : {}, ...below);
}

/** What is sent is held to closed lists. */
function openRequests(spec: OpenApi): string[] {
  return operationsOf(spec).flatMap(({ operationId, requestBody, parameters }) => {
    const bodies = Object.values(requestBody?.content ?? {}).map(({ schema }) => schema);
    return [...bodies, ...parameters.map(({ schema }) => schema)]
      .flatMap((schema) => openIn(spec, schema))
      .map((values) => `${operationId} request: the list ${values.join(", ")} is open`);
  });
}

function openIn(spec: OpenApi, node: unknown): string[][] {
  if (typeof node !== "object" || node === null) return [];
  if ("$ref" in node) return openIn(spec, resolve(spec, node));
  const known = (node as { "x-known-values"?: unknown })["x-known-values"];
  return [...(Array.isArray(known) ? [known] : []), ...Object.values(node).flatMap((child) => openIn(spec, child))];
}
