import type { OpenApiDocument, Operation } from "@mangopay-sca/spec/model";
import { knownValues } from "../../responses/known-values.ts";
import { check, everyOperation } from "../check.ts";
import { nodesOf } from "../schema-nodes.ts";

type Lists = ReadonlyMap<string, unknown[]>;

export const openLists = check(
  "an open list has the documented values",
  ({ spec }) => {
    const lists = openListsIn(spec);
    const names = new Set([...Object.keys(knownValues), ...lists.keys()]);
    return [...names].map((name) => [name, { name, lists }] as const);
  },
  ({ name, lists }) => listViolations(name, lists),
);

function listViolations(name: string, lists: Lists): string[] {
  const documented = knownValues[name];
  const written = lists.get(name);
  if (!documented) return [`${name}: has known values; add them to packages/contract-tests/responses/known-values.ts`];
  if (!written) return [`${name}: has lost its known values, which are ${documented.join(", ")}`];
  return [
    ...documented.filter((value) => !written.includes(value)).map((value) => `${name}: does not know ${value}`),
    ...written
      .filter((value) => !documented.includes(`${value}`))
      .map((value) => `${name}: ${value} is not documented`),
  ];
}

/** Every list of known values, by the place of its schema. */
function openListsIn(spec: OpenApiDocument): Lists {
  const nodes = Object.entries(spec.components.schemas ?? {}).flatMap(([name, schema]) => nodesOf(spec, schema, name));
  return new Map(nodes.filter(({ isOpen }) => isOpen).map(({ at, values }) => [at, values]));
}

export const closedLists = check("a request has no open list", everyOperation, (operation, { spec }) =>
  openListsInRequest(spec, operation),
);

function openListsInRequest(spec: OpenApiDocument, { operationId, requestBody, parameters }: Operation): string[] {
  const bodies = Object.values(requestBody?.content ?? {}).map(({ schema }) => schema);
  return [...bodies, ...parameters.map(({ schema }) => schema)]
    .flatMap((schema) => nodesOf(spec, schema, operationId))
    .filter(({ isOpen }) => isOpen)
    .map(({ member, values }) => `${operationId} request ${member}: the list ${values.join(", ")} is open`);
}
