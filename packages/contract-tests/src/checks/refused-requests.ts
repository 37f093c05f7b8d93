import { type CheckValue, type OpenApi, operationsOf } from "@mangopay-sca/contract";
import { allowedParameters, refusedParameters } from "../../requests/parameters.ts";
import { mayBeNull, mayBeNullByRule, refusedValues } from "../../requests/refused-values.ts";
import { bareRequest } from "../http-calls.ts";
import { createJudge } from "../judge.ts";
import { knownUndeclared } from "../known-undeclared.ts";
import { placesIn } from "../places.ts";
import { type Cell, cellName, ruledName } from "../spec.ts";

/** Values that are to be refused in a body and that its schema accepts, and null where it is the other way round. */
export function acceptedValues(check: CheckValue, cell: Cell): string[] {
  const name = cellName(cell);
  const pointers = placesIn(cell.value).map(({ pointer }) => pointer);
  const accepted = pointers.flatMap((pointer) => {
    const copy = structuredClone(cell.value);
    const place = placesIn(copy).find((one) => one.pointer === pointer);
    if (!place) return [];
    const accepts = (value: unknown) => {
      place.parent[place.name] = value;
      return check(cell.schema, copy).length === 0;
    };
    const key = ruledName(cell, place.name);
    const nullKey = pointer === "/LegalRepresentative/Email" ? pointer.slice(1) : key;
    const isRuled = !(key in refusedValues) || place.parent[place.name] === null || mayBeNullByRule.has(nullKey);
    const acceptsNull = isRuled ? undefined : accepts(null);
    return [
      ...(refusedValues[key] ?? [])
        .filter(accepts)
        .map((value) => `${name} ${pointer}: accepts ${JSON.stringify(value)}`),
      ...(acceptsNull && !mayBeNull.has(nullKey) ? [`${name} ${pointer}: accepts null`] : []),
      ...(acceptsNull === false && mayBeNull.has(nullKey) ? [`${name} ${pointer}: refuses null`] : []),
    ];
  });
  return [...accepted, ...(check(cell.schema, null).length === 0 ? [`${name}: accepts null`] : [])];
}

/** Members of a request that nobody said anything about. */
export const unknownMembers = ({ operationId, value }: Cell): string[] =>
  placesIn(value)
    .filter(({ name }) => !(name in refusedValues))
    .filter(({ pointer }) => !Object.hasOwn(knownUndeclared, `${operationId} request body${pointer}`))
    .map(
      ({ name }) =>
        `${operationId}: add values that ${name} must not have to packages/contract-tests/requests/refused-values.ts`,
    );

/** Parameters that accept what they are to refuse or refuse what is allowed, and those that nobody said anything about. */
export function parameterObjections(spec: OpenApi, operationId: string, judge = createJudge(spec)): string[] {
  const operation = operationsOf(spec).find((one) => one.operationId === operationId);
  return (operation?.parameters ?? []).flatMap(({ in: where, name }) => {
    if (name === "ClientId") return [];
    const refused = refusedParameters[`${where}/${name}`];
    const allowed = allowedParameters[`${where}/${name}`];
    if (!refused || !allowed)
      return [
        `${operationId} ${where}/${name}: add values that it allows and refuses to packages/contract-tests/requests/parameters.ts`,
      ];
    const objectionsTo = (value: string) =>
      judge({ request: withParameter(spec, operationId, where, name, value) }, operationId);
    return [
      ...refused
        .filter((value) => objectionsTo(value).length === 0)
        .map((value) => `${operationId} ${where}/${name}: accepts ${value}`),
      ...allowed.flatMap(objectionsTo),
    ];
  });
}

/** A request as documented but for one parameter. */
function withParameter(spec: OpenApi, operationId: string, where: string, name: string, value: string) {
  const values = where === "path" ? { [name]: value } : {};
  const { path, init } = bareRequest(spec, operationId, values);
  const headers = Object.fromEntries(Object.entries(init.headers).map(([key, text]) => [key.toLowerCase(), text]));
  if (where === "header") headers[name.toLowerCase()] = value;
  const url = where === "query" ? `${path}?${new URLSearchParams({ [name]: value })}` : path;
  return { method: init.method, url, headers, ...(init.body === undefined ? {} : { body: init.body }) };
}
